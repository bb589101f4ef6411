import type { CivilInterval } from "../civil/civil-date.js";
import { type DayNumber, dayNumberFromFields, daysInMonth, fieldsOfDayNumber } from "../civil/day-number.js";
import { parseIso } from "../civil/parse-iso.js";
import { weekdayIndex } from "../civil/weekday.js";
import type { ReportPeriod } from "./timing.js";

/**
 * Which day closes the period of a report (ngày chốt kỳ báo cáo), since "hàng tháng" does not say it. `calendar`: the last
 * day of the month, quarter or year. `decree-09-2019`: the 14th of its last month, as Nghị định 09/2019/NĐ-CP, Điều 12, is
 * restated by a province (secondary).
 */
export const REPORTING_CUT_OFFS = ["calendar", "decree-09-2019"] as const;

/** See `REPORTING_CUT_OFFS`. */
export type ReportingCutOff = (typeof REPORTING_CUT_OFFS)[number];

/** The days that one report speaks of, both ends included. */
interface PeriodDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const MONTHS: Readonly<Record<Exclude<ReportPeriod["unit"], "week">, number>> = { month: 1, quarter: 3, year: 12 };

/** The periods of a report that end in the days of a plan, in order. */
export function periodsIn(year: CivilInterval, every: ReportPeriod, cutOff: ReportingCutOff): PeriodDays[] {
  const span = { first: parseIso(year.from), last: parseIso(year.to) };
  return every.unit === "week"
    ? weeks(span, every.amount)
    : months(span, every.amount * MONTHS[every.unit], cutOff === "calendar");
}

/** Weeks end on Sunday; the decree names no day for them. */
function weeks(span: PeriodDays, amount: number): PeriodDays[] {
  const periods: PeriodDays[] = [];
  const firstSunday = span.first + 6 - weekdayIndex(span.first) + (amount - 1) * 7;
  for (let last = firstSunday; last <= span.last; last += amount * 7) {
    periods.push({ first: last - amount * 7 + 1, last });
  }
  return periods;
}

/** Periods of so many months, counted from January. */
function months(span: PeriodDays, amount: number, calendarEnds: boolean): PeriodDays[] {
  const periods: PeriodDays[] = [];
  const start = fieldsOfDayNumber(span.first);
  const end = fieldsOfDayNumber(span.last);
  for (let year = start.year; year <= end.year; year++) {
    for (let month = amount; month <= 12; month += amount) {
      const last = dayNumberFromFields(year, month, calendarEnds ? daysInMonth(year, month) : 14);
      const first = calendarEnds
        ? dayNumberFromFields(year, month - amount + 1, 1)
        : // The 15th of the month before the first month of the period.
          dayNumberFromFields(month === amount ? year - 1 : year, month === amount ? 12 : month - amount, 15);
      if (last >= span.first && last <= span.last) periods.push({ first, last });
    }
  }
  return periods;
}
