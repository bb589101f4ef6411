import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { dayNumberFromFields } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import { type DayDescription, describeDay } from "../working-day/describe-day.js";

/** Every day of a year, as the calendar describes it. */
export function daysOfYear(year: number, calendar: WorkingCalendar): DayDescription[] {
  const last = dayNumberFromFields(year, 12, 31);
  const days: DayDescription[] = [];
  for (let day = dayNumberFromFields(year, 1, 1); day <= last; day++) days.push(describeDay(formatIso(day), calendar));
  return days;
}

/** Whether somebody or some law listed a day: it is more than a weekday or a weekend. */
export function isListed({ kind }: DayDescription): boolean {
  return kind !== "workday" && kind !== "weekend";
}
