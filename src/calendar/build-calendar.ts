import { formatIso } from "../civil/format-iso.js";
import { collect } from "../document/read.js";
import { attempt } from "../problem/attempt.js";
import type { Problem } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_WRONG_TYPE, CALENDAR_NESTED_TOO_DEEP, CALENDAR_UNKNOWN_BASE } from "../problem/kinds.js";
import { problem, refuse, refuseAll } from "../problem/thoihan-error.js";
import type { CalendarDays } from "./calendar-days.js";
import { joinDays } from "./join-days.js";
import { readSpec, type SpecParts } from "./read-spec.js";
import type { CalendarSpec } from "./spec.js";
import { calendarSpec, createCalendar, daysOf, isWorkingCalendar, type WorkingCalendar } from "./working-calendar.js";

/** How many documents may stand inside each other; one that contains itself has no end. */
export const DEEPEST = 16;

/** Makes a calendar from a document, or refuses it with everything that is wrong. `known` resolves bases by name. */
export function buildCalendar(
  spec: CalendarSpec,
  known: ReadonlyMap<unknown, WorkingCalendar>,
  depth = 0,
): WorkingCalendar {
  const problems: Problem[] = [];
  const read = readSpec(spec, [], problems);
  const parts = read ?? {};
  const base = baseOf(parts.extends, known, depth, problems);
  // A base at fault would make every other day look wrong, and without a document there is nothing to join.
  const joinable = base !== undefined || (parts.extends === undefined && read !== undefined);
  const days = joinable ? joinDays(spec, parts, base && daysOf(base), problems) : undefined;
  refuseAll(problems);
  // Whatever is missing was told and refused.
  const { id, version } = parts as Pick<CalendarSpec, "id" | "version">;
  const joined = days as CalendarDays;
  const coverage = { from: formatIso(joined.first), to: formatIso(joined.last) };
  const own = copyOf(spec, parts);
  const document = (): CalendarSpec => (base === undefined ? own : { ...own, extends: calendarSpec(base) });
  return createCalendar({ id, version, coverage }, () => joined, document);
}

/** A copy that no caller can change afterwards, and in which no calendar value is left. */
function copyOf(spec: CalendarSpec, parts: SpecParts): CalendarSpec {
  const write = (): unknown => JSON.parse(JSON.stringify({ ...spec, extends: undefined }));
  const copy = attempt(write, undefined);
  // What an object writes of itself as JSON need not be what was read of it.
  if (JSON.stringify(readSpec(copy, [], [])) === JSON.stringify({ ...parts, extends: undefined })) {
    return copy as CalendarSpec;
  }
  const expected = "a document that says the same when it is written as JSON";
  return refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(spec), expected }, ["spec"]);
}

function baseOf(
  base: unknown,
  known: ReadonlyMap<unknown, WorkingCalendar>,
  depth: number,
  problems: Problem[],
): WorkingCalendar | undefined {
  if (base === undefined || isWorkingCalendar(base)) return base;
  const named = known.get(base);
  if (named !== undefined) return named;
  if (typeof base !== "object" || base === null) {
    problems.push(problem(CALENDAR_UNKNOWN_BASE, { value: displayValue(base) }, ["extends"]));
    return undefined;
  }
  if (depth === DEEPEST) {
    problems.push(problem(CALENDAR_NESTED_TOO_DEEP, { deepest: DEEPEST }, ["extends"]));
    return undefined;
  }
  // What is wrong in a nested document is told with its own path. The form is checked by the call itself.
  const nested = (): WorkingCalendar => buildCalendar(base as CalendarSpec, known, depth + 1);
  return collect(problems, nested, (path) => ["extends", ...path]);
}
