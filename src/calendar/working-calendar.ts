import type { CivilInterval } from "../civil/civil-date.js";
import { freezeDeep } from "../document/freeze-deep.js";
import { attempt } from "../problem/attempt.js";
import { displayValue } from "../problem/display-value.js";
import { CALENDAR_NOT_A_CALENDAR } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import type { CalendarDays } from "./calendar-days.js";
import { type CalendarTable, compileTable } from "./compile.js";
import type { CalendarSpec } from "./spec.js";

/** Shared by all copies of the package in a process, so that they accept each other's calendars. */
const CORE: unique symbol = Symbol.for("thoihan.calendar") as never;

/** What a calendar knows, made when it is first asked. */
interface CalendarCore {
  days: (() => CalendarDays) | CalendarDays;
  spec: (() => CalendarSpec) | CalendarSpec;
  table: CalendarTable | undefined;
}

/**
 * A working calendar (lịch làm việc): opaque and frozen. `vietnam` is one, `defineCalendar` makes others.
 */
export interface WorkingCalendar {
  readonly id: string;
  readonly version: string;
  readonly coverage: CivilInterval;
  /** @internal */
  readonly [CORE]: CalendarCore;
}

/** Makes a calendar value; nothing is computed before the first question. */
export function createCalendar(
  head: { readonly id: string; readonly version: string; readonly coverage: CivilInterval },
  days: () => CalendarDays,
  spec: () => CalendarSpec,
): WorkingCalendar {
  const core: CalendarCore = { days, spec, table: undefined };
  const calendar = { id: head.id, version: head.version, coverage: Object.freeze({ ...head.coverage }) };
  // Not enumerable, so that JSON, spread and deep equality see the three plain fields only.
  Object.defineProperty(calendar, CORE, { value: core });
  // The property was defined on the line above.
  return Object.freeze(calendar) as WorkingCalendar;
}

/** True for what `createCalendar` made, in this copy of the package or in another. */
export function isWorkingCalendar(value: unknown): value is WorkingCalendar {
  // Its core and not its key alone: a proxy can say that it has any key. Reading the core of anything else throws.
  return attempt(() => (value as WorkingCalendar)[CORE].days !== undefined, false);
}

/** The compiled table of a calendar; compiled on first use. */
export function tableOf(calendar: WorkingCalendar): CalendarTable {
  // The common case first: one property read, one check. What throws here is no calendar.
  try {
    const { table } = calendar[CORE];
    if (table !== undefined) return table;
  } catch {}
  return compileFirst(calendar);
}

function compileFirst(calendar: WorkingCalendar): CalendarTable {
  if (!isWorkingCalendar(calendar)) {
    return refuse(CALENDAR_NOT_A_CALENDAR, { value: displayValue(calendar) }, ["calendar"]);
  }
  const core = calendar[CORE];
  const table = compileTable(daysOf(calendar));
  core.table = table;
  return table;
}

/** The days that a calendar was made of. */
export function daysOf(calendar: WorkingCalendar): CalendarDays {
  const core = calendar[CORE];
  if (typeof core.days === "function") core.days = core.days();
  return core.days;
}

/**
 * The document that a calendar was made from (bản mô tả lịch): plain JSON that `defineCalendar` reads back.
 *
 * @param calendar any calendar; for `vietnam` the whole list of its days
 * @returns a spec that no longer refers to any calendar value
 * @throws `calendar.not-a-calendar`
 * @example
 * calendarSpec(vietnam).week; // => ["monday", "tuesday", "wednesday", "thursday", "friday"]
 */
export function calendarSpec(calendar: WorkingCalendar): CalendarSpec {
  if (!isWorkingCalendar(calendar)) {
    return refuse(CALENDAR_NOT_A_CALENDAR, { value: displayValue(calendar) }, ["calendar"]);
  }
  const core = calendar[CORE];
  if (typeof core.spec === "function") core.spec = freezeDeep(core.spec());
  return core.spec;
}
