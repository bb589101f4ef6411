import { isoOf } from "../calendar/compile.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDate, CivilDateLike } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { vietnam } from "../vietnam/index.js";
import { refuseOutside, requireCovered } from "./shift.js";

/**
 * The first working day strictly after a date (ngày làm việc tiếp theo).
 *
 * @param date any covered day
 * @param calendar whose working days; `vietnam` unless given
 * @returns the day as `YYYY-MM-DD`
 * @throws `date.invalid`, `date.not-civil`, `calendar.not-a-calendar`, `calendar.outside-coverage`
 * @example
 * nextWorkingDay("2026-02-13"); // => "2026-02-23"
 */
export function nextWorkingDay(date: CivilDateLike, calendar: WorkingCalendar = vietnam): CivilDate {
  return workingDayAt(date, calendar, 1, 0);
}

/**
 * The last working day strictly before a date (ngày làm việc liền trước).
 *
 * @param date any covered day
 * @param calendar whose working days; `vietnam` unless given
 * @returns the day as `YYYY-MM-DD`
 * @throws `date.invalid`, `date.not-civil`, `calendar.not-a-calendar`, `calendar.outside-coverage`
 * @example
 * previousWorkingDay("2011-01-31"); // => "2011-01-30"
 */
export function previousWorkingDay(date: CivilDateLike, calendar: WorkingCalendar = vietnam): CivilDate {
  return workingDayAt(date, calendar, 0, -1);
}

/**
 * The date itself when it is a working day, otherwise the next one: where a term in calendar days ends (Civil Code 2015,
 * Article 148(5)).
 *
 * @param date any covered day
 * @param calendar whose working days; `vietnam` unless given
 * @returns the day as `YYYY-MM-DD`
 * @throws `date.invalid`, `date.not-civil`, `calendar.not-a-calendar`, `calendar.outside-coverage`
 * @example
 * workingDayOnOrAfter("2026-11-24"); // => "2026-11-25"
 */
export function workingDayOnOrAfter(date: CivilDateLike, calendar: WorkingCalendar = vietnam): CivilDate {
  return workingDayAt(date, calendar, 0, 0);
}

/**
 * The date itself when it is a working day, otherwise the one before: the last safe day to act.
 *
 * @param date any covered day
 * @param calendar whose working days; `vietnam` unless given
 * @returns the day as `YYYY-MM-DD`
 * @throws `date.invalid`, `date.not-civil`, `calendar.not-a-calendar`, `calendar.outside-coverage`
 * @example
 * workingDayOnOrBefore("2026-11-24"); // => "2026-11-23"
 */
export function workingDayOnOrBefore(date: CivilDateLike, calendar: WorkingCalendar = vietnam): CivilDate {
  return workingDayAt(date, calendar, 1, -1);
}

/** `afterDay` 1 starts behind the date and 0 at it; `step` is the place among the working days from there. */
function workingDayAt(date: CivilDateLike, calendar: WorkingCalendar, afterDay: 0 | 1, step: 0 | -1): CivilDate {
  const day = dayNumberOf(date, "date");
  const table = tableOf(calendar);
  requireCovered(calendar, table, day, ["date"]);
  // The day is covered, so its index and the one after it lie inside the array.
  const found = table.select[(table.rank[day - table.first + afterDay] as number) + step];
  return found === undefined ? refuseOutside(calendar, day, step === 0 ? 1 : -1, ["date"]) : isoOf(table, found);
}
