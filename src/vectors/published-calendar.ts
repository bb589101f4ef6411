import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDate } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import { parseIso } from "../civil/parse-iso.js";
import { WEEKDAYS, weekdayIndex } from "../civil/weekday.js";
import { isWorkingDay } from "../working-day/is-working-day.js";
import type { PublishedCalendar } from "./types.js";

const WEEK = /* @__PURE__ */ WEEKDAYS.slice(0, 5);

/** A calendar with a week from Monday to Friday as the days on which it departs from that week. */
export function publishedCalendar(calendar: WorkingCalendar): PublishedCalendar {
  const { id, version, coverage } = calendar;
  const daysOff: CivilDate[] = [];
  const makeUpDays: CivilDate[] = [];
  for (let day: DayNumber = parseIso(coverage.from); day <= parseIso(coverage.to); day++) {
    const byWeek = weekdayIndex(day) < WEEK.length;
    const date = formatIso(day);
    const works = isWorkingDay(date, calendar);
    if (works !== byWeek) (works ? makeUpDays : daysOff).push(date);
  }
  return { id, version, coverage: { ...coverage }, week: WEEK, daysOff, makeUpDays };
}
