import type { CivilInterval } from "../civil/civil-date.js";
import { fieldsOfDayNumber } from "../civil/day-number.js";
import { parseIso } from "../civil/parse-iso.js";
import { weekdayIndex } from "../civil/weekday.js";
import type { ReportingCutOff } from "../period/cut-off.js";
import { monthsEnding, type PeriodDays } from "../period/period-days.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import type { ReportPeriod } from "./timing.js";

const MONTHS: Readonly<Record<Exclude<ReportPeriod["unit"], "week">, number>> = { month: 1, quarter: 3, year: 12 };

/** The periods of a report that end in the days of a plan, in order. */
export function periodsIn(year: CivilInterval, every: ReportPeriod, cutOff: ReportingCutOff): PeriodDays[] {
  requireAmount(every.amount);
  const span = { first: parseIso(year.from), last: parseIso(year.to) };
  return every.unit === "week" ? weeks(span, every.amount) : months(span, every.amount * MONTHS[every.unit], cutOff);
}

/** Refuses a period of no length, of which there is no end; the plans have none. */
export function requireAmount(amount: number): void {
  if (!(amount >= 1)) refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(amount), expected: "at least 1" }, ["plan"]);
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
function months(span: PeriodDays, amount: number, cutOff: ReportingCutOff): PeriodDays[] {
  const periods: PeriodDays[] = [];
  const start = fieldsOfDayNumber(span.first);
  const end = fieldsOfDayNumber(span.last);
  for (let year = start.year; year <= end.year; year++) {
    for (let month = amount; month <= 12; month += amount) {
      const { first, last } = monthsEnding(year, month, amount, cutOff);
      if (last >= span.first && last <= span.last) periods.push({ first, last });
    }
  }
  return periods;
}
