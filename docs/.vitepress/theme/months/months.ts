import type { CivilDate } from "../../../../src/civil/civil-date.js";
import {
  type DayNumber,
  dayNumberFromFields,
  daysInMonth,
  fieldsOfDayNumber,
} from "../../../../src/civil/day-number.js";
import { formatIso } from "../../../../src/civil/format-iso.js";
import { parseIso } from "../../../../src/civil/parse-iso.js";
import { weekdayIndex } from "../../../../src/civil/weekday.js";
import { type DayDescription, describeDay, vietnam, type WorkingCalendar } from "../../../../src/index.js";

/** One day in a month view; what the calendar says of it is missing where the calendar does not reach. */
export interface MonthDay {
  readonly date: CivilDate;
  /** The number in the month. */
  readonly number: number;
  readonly described?: DayDescription;
}

/** A month as a table: weeks from Monday to Sunday, with no day where another month's would stand. */
export interface Month {
  readonly year: number;
  readonly month: number;
  readonly weeks: readonly (readonly (MonthDay | undefined)[])[];
}

/** The whole months that the days from one to another lie in, in order; `most` cuts a long span short. */
export function monthsBetween(from: CivilDate, to: CivilDate, calendar?: WorkingCalendar, most = 1200): Month[] {
  const [first, last] = from < to ? [from, to] : [to, from];
  let { year, month } = fieldsOfDayNumber(parseIso(first));
  const end = fieldsOfDayNumber(parseIso(last));
  const months: Month[] = [];
  while (months.length < most && (year < end.year || (year === end.year && month <= end.month))) {
    months.push(monthOf(year, month, calendar));
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  return months;
}

/** The twelve months of a year. */
export function monthsOfYear(year: number, calendar?: WorkingCalendar): Month[] {
  return Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1, calendar));
}

/** How many months the days from one to another lie in. */
export function countMonths(from: CivilDate, to: CivilDate): number {
  const [first, last] = [from, to].sort().map((date) => fieldsOfDayNumber(parseIso(date)));
  if (first === undefined || last === undefined) return 0;
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

function monthOf(year: number, month: number, calendar: WorkingCalendar = vietnam): Month {
  const first = dayNumberFromFields(year, month, 1);
  const days: (MonthDay | undefined)[] = Array.from({ length: weekdayIndex(first) }, () => undefined);
  for (let number = 1; number <= daysInMonth(year, month); number++) {
    days.push(monthDay(first + number - 1, number, calendar));
  }
  while (days.length % 7 > 0) days.push(undefined);
  const weeks = Array.from({ length: days.length / 7 }, (_, index) => days.slice(index * 7, index * 7 + 7));
  return { year, month, weeks };
}

function monthDay(day: DayNumber, number: number, calendar: WorkingCalendar): MonthDay {
  const date = formatIso(day);
  const { from, to } = calendar.coverage;
  return date < from || date > to ? { date, number } : { date, number, described: describeDay(date, calendar) };
}
