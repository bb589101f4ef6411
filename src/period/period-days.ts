import { type DayNumber, dayNumberFromFields, daysInMonth } from "../civil/day-number.js";
import { weekdayIndex } from "../civil/weekday.js";
import type { ReportingCutOff } from "./cut-off.js";

/** The days that one report speaks of, both ends included. */
export interface PeriodDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The period of so many months whose last month this is, 1 for January. */
export function monthsEnding(year: number, lastMonth: number, amount: number, cutOff: ReportingCutOff): PeriodDays {
  if (cutOff === "calendar") {
    return {
      first: dayNumberFromFields(year, lastMonth - amount + 1, 1),
      last: dayNumberFromFields(year, lastMonth, daysInMonth(year, lastMonth)),
    };
  }
  // From the 15th of the month before the first one; month 0 is the December before.
  return { first: dayNumberFromFields(year, lastMonth - amount, 15), last: dayNumberFromFields(year, lastMonth, 14) };
}

/** The week from Monday to Sunday by its ISO number: week 1 has the first Thursday of the year. The decree names no day for weeks. */
export function isoWeek(year: number, week: number): PeriodDays {
  const fourth = dayNumberFromFields(year, 1, 4);
  const first = fourth - weekdayIndex(fourth) + (week - 1) * 7;
  return { first, last: first + 6 };
}

/** How many ISO weeks a year has: 52 or 53. */
export function isoWeeksIn(year: number): number {
  return (isoWeek(year + 1, 1).first - isoWeek(year, 1).first) / 7;
}
