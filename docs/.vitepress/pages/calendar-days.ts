import type { CivilDate } from "../../../src/civil/civil-date.js";
import { formatIso } from "../../../src/civil/format-iso.js";
import { parseIso } from "../../../src/civil/parse-iso.js";
import { type DayDescription, describeDay } from "../../../src/working-day/describe-day.js";

/** So many calendar days later. */
export function addCalendarDays(date: CivilDate, days: number): CivilDate {
  return formatIso(parseIso(date) + days);
}

/** Every day from one to another, as the calendar describes it. */
export function daysBetween(from: CivilDate, to: CivilDate): DayDescription[] {
  const days: DayDescription[] = [];
  for (let day = from; day <= to; day = addCalendarDays(day, 1)) days.push(describeDay(day));
  return days;
}

/** Every day of a year. */
export function daysOf(year: number): DayDescription[] {
  return daysBetween(`${year}-01-01`, `${year}-12-31`);
}

/** Whether some law or decision lists a day: it is more than a weekday or a weekend. */
export function isListed({ kind }: DayDescription): boolean {
  return kind !== "workday" && kind !== "weekend";
}
