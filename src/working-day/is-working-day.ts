import { FIRST_OFF_CODE } from "../calendar/day-kind.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDateLike } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { vietnam } from "../vietnam/index.js";
import { refuseOutside } from "./shift.js";

/**
 * Whether a date is a working day (ngày làm việc).
 *
 * @param date the day asked about
 * @param calendar whose working days; `vietnam` unless given
 * @returns `true` for working days and make-up days, `false` for rest days and days off
 * @throws `date.invalid`, `date.not-civil`, `calendar.not-a-calendar`, `calendar.outside-coverage`
 * @example
 * isWorkingDay("2026-08-22"); // => true
 */
export function isWorkingDay(date: CivilDateLike, calendar: WorkingCalendar = vietnam): boolean {
  const day = dayNumberOf(date, "date");
  const table = tableOf(calendar);
  const code = table.code[day - table.first];
  if (code === undefined) return refuseOutside(calendar, day, undefined, ["date"]);
  return (code & 7) < FIRST_OFF_CODE;
}
