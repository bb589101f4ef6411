import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDateLike } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { vietnam } from "../vietnam/index.js";
import { countBetween, requireCovered } from "./shift.js";

/**
 * The number of working days (ngày làm việc) after one date up to and including another.
 *
 * @param from not counted itself
 * @param to counted when it is a working day
 * @param calendar whose working days; `vietnam` unless given
 * @returns working days w with from < w ≤ to; when `from` is later, minus the working days w with to ≤ w < from, so that
 *   `countWorkingDays(d, addWorkingDays(d, n))` is n for every n
 * @throws `date.invalid`, `date.not-civil`, `calendar.not-a-calendar`, `calendar.outside-coverage`
 * @example
 * countWorkingDays("2026-11-20", "2026-12-14"); // => 15
 */
export function countWorkingDays(from: CivilDateLike, to: CivilDateLike, calendar: WorkingCalendar = vietnam): number {
  const first = dayNumberOf(from, "from");
  const last = dayNumberOf(to, "to");
  const table = tableOf(calendar);
  requireCovered(calendar, table, first, ["from"]);
  requireCovered(calendar, table, last, ["to"]);
  return countBetween(table, first, last);
}
