import type { CalendarTable } from "../calendar/compile.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDateLike } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { requireOneOf } from "../document/require-one-of.js";
import { requireOptions } from "../document/require-options.js";
import { vietnam } from "../vietnam/index.js";
import { requireCovered } from "../working-day/shift.js";

/** What more than one request for a supplement makes of a dossier that has no result yet: late, or nothing. */
export const MORE_SUPPLEMENTS = ["late", "ignored"] as const;

/** See `MORE_SUPPLEMENTS`. */
export type MoreSupplements = (typeof MORE_SUPPLEMENTS)[number];

/** Whether the days of waiting for a supplement are left out of the longest time of the procedure. */
export const SUPPLEMENT_TIMES = ["deducted", "counted"] as const;

/** See `SUPPLEMENT_TIMES`. */
export type SupplementTime = (typeof SUPPLEMENT_TIMES)[number];

/** How dossiers are to be looked at. No text seen settles these readings; each default is what the national index does. */
export interface DossierOptions {
  /** The day from which they are looked at, for a report the last day of its period; events after it are ignored. */
  readonly asOf: CivilDateLike;
  /** `vietnam` unless given. */
  readonly calendar?: WorkingCalendar;
  /** `"late"` unless given. */
  readonly moreSupplements?: MoreSupplements;
  /** `"deducted"` unless given. It has a say only where no day was appointed. */
  readonly supplementTime?: SupplementTime;
}

/** The options after they were read, once for any number of dossiers. */
export interface DossierView {
  readonly calendar: WorkingCalendar;
  readonly table: CalendarTable;
  readonly asOf: DayNumber;
  readonly moreSupplements: MoreSupplements;
  readonly supplementTime: SupplementTime;
}

/** Reads the options. */
export function dossierViewOf(options: DossierOptions): DossierView {
  const asked = requireOptions(options, "options", partsOf);
  const { calendar = vietnam } = asked;
  const table = tableOf(calendar);
  const moreSupplements = choiceOf(MORE_SUPPLEMENTS, asked.moreSupplements, "moreSupplements");
  const supplementTime = choiceOf(SUPPLEMENT_TIMES, asked.supplementTime, "supplementTime");
  const asOf = dayNumberOf(asked.asOf, "asOf");
  requireCovered(calendar, table, asOf, ["asOf"]);
  return { calendar, table, asOf, moreSupplements, supplementTime };
}

function partsOf({ asOf, calendar, moreSupplements, supplementTime }: DossierOptions) {
  return { asOf, calendar, moreSupplements, supplementTime };
}

/** The reading asked for, the first one unless given. */
function choiceOf<Choice extends string>(
  allowed: readonly [Choice, ...Choice[]],
  choice: Choice | undefined,
  name: string,
): Choice {
  return choice === undefined ? allowed[0] : requireOneOf(choice, allowed, [name]);
}
