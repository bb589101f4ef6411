import { isoOf } from "../calendar/compile.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDate, CivilDateLike } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { vietnam } from "../vietnam/index.js";
import { requireInteger, shiftOrRefuse } from "./shift.js";

/**
 * The n-th working day (ngày làm việc) strictly after a date, or the |n|-th strictly before it.
 *
 * The day of the event is not counted (Civil Code 2015, Article 147) and need not be a working day: Saturday + 1 is
 * Monday. The cost does not depend on n.
 *
 * @param date the day counted from
 * @param n working days, any integer; 0 returns the date itself, negative counts backwards
 * @param calendar whose working days; `vietnam` unless given
 * @returns the day as `YYYY-MM-DD`
 * @throws `date.invalid`, `date.not-civil`, `argument.not-an-integer`, `calendar.not-a-calendar`,
 *   `calendar.outside-coverage` when the date or the result lies outside the calendar
 * @example
 * addWorkingDays("2026-11-20", 2); // => "2026-11-25"
 */
export function addWorkingDays(date: CivilDateLike, n: number, calendar: WorkingCalendar = vietnam): CivilDate {
  const day = dayNumberOf(date, "date");
  requireInteger(n, "n");
  return isoOf(tableOf(calendar), shiftOrRefuse(calendar, day, n));
}

/** `addWorkingDays` that returns a refusal instead of throwing it. */
export function safeAddWorkingDays(
  date: CivilDateLike,
  n: number,
  calendar: WorkingCalendar = vietnam,
): SafeResult<CivilDate> {
  return safely(() => addWorkingDays(date, n, calendar));
}
