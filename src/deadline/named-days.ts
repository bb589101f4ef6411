import { isoOf } from "../calendar/compile.js";
import type { Certainty } from "../calendar/day-kind.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDate, CivilDateLike } from "../civil/civil-date.js";
import { type DayNumber, dayNumberFromFields, daysInMonth, NOT_A_DAY } from "../civil/day-number.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { requireOptions } from "../document/require-options.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_NOT_AN_INTEGER, ARGUMENT_UNKNOWN_VALUE } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { requireTerm } from "../rule/require-term.js";
import { TERM_UNITS, type Term } from "../rule/types.js";
import { vietnam } from "../vietnam/index.js";
import { refuseOutside, requireCovered, workingDayUntil } from "../working-day/shift.js";
import { certaintyOfSpan } from "./certainty-of-span.js";
import { plainEnd, rollEnd } from "./term-end.js";

/** A due day that a text names, with the working day to act by. */
export interface NamedDue {
  /** The first day, where the text names one. */
  readonly from?: CivilDate;
  /** The last lawful day, not moved off a day off. */
  readonly due: CivilDate;
  /** The last working day on or before it. */
  readonly actBy: CivilDate;
  /** Of the days from `actBy` to `due`. */
  readonly certainty: Certainty;
}

/**
 * "Before date X" (trước ngày X): due on the day before, strictly.
 *
 * @param date the day named
 * @param calendar whose working days; `vietnam` unless given
 * @returns the due day and the working day to act by
 * @throws `date.invalid`, `date.not-civil`, `calendar.not-a-calendar`, `calendar.outside-coverage`
 * @example
 * dueBefore("2026-08-30"); // => { due: "2026-08-29", actBy: "2026-08-28", certainty: "official" }
 */
export function dueBefore(date: CivilDateLike, calendar: WorkingCalendar = vietnam): NamedDue {
  return named(dayNumberOf(date, "date") - 1, calendar);
}

/**
 * "By date X", "not later than X" (chậm nhất ngày X, đến ngày X): due on that day.
 *
 * @param date the day named
 * @param calendar whose working days; `vietnam` unless given
 * @returns the due day and the working day to act by
 * @throws `date.invalid`, `date.not-civil`, `calendar.not-a-calendar`, `calendar.outside-coverage`
 * @example
 * dueBy("2026-09-09").due; // => "2026-09-09"
 */
export function dueBy(date: CivilDateLike, calendar: WorkingCalendar = vietnam): NamedDue {
  return named(dayNumberOf(date, "date"), calendar);
}

/** A year, or a quarter or month of it. */
export interface NamedPeriod {
  readonly year: number;
  /** 1–4. */
  readonly quarter?: number;
  /** 1–12. */
  readonly month?: number;
}

/**
 * "In March", "in quarter 2", "in 2026" (trong tháng, quý, năm): any time in it, due on its last day.
 *
 * @param period a year, with a quarter or a month of it
 * @param calendar whose working days; `vietnam` unless given
 * @returns the first day, the due day and the working day to act by
 * @throws `argument.not-an-integer`, `argument.unknown-value`, `calendar.not-a-calendar`, `calendar.outside-coverage`
 * @example
 * dueWithin({ year: 2026, month: 2 }); // => { from: "2026-02-01", due: "2026-02-28", actBy: "2026-02-27", certainty: "official" }
 */
export function dueWithin(period: NamedPeriod, calendar: WorkingCalendar = vietnam): NamedDue {
  const { year, quarter, month } = requireOptions(period, "period", partsOf);
  requirePart(year, "year", 1, 9999);
  if (month !== undefined) requirePart(month, "month", 1, 12);
  if (quarter !== undefined) requirePart(quarter, "quarter", 1, 4);
  if (month !== undefined && quarter !== undefined && Math.ceil(month / 3) !== quarter) {
    const allowed = [2, 1, 0].map((back) => String(quarter * 3 - back));
    refuse(ARGUMENT_UNKNOWN_VALUE, { value: displayValue(month), allowed }, ["period", "month"]);
  }
  const first = month ?? (quarter === undefined ? 1 : quarter * 3 - 2);
  const last = month ?? (quarter === undefined ? 12 : quarter * 3);
  const table = tableOf(calendar);
  const from = dayNumberFromFields(year, first, 1);
  requireCovered(calendar, table, from, ["period"]);
  return { from: isoOf(table, from), ...named(dayNumberFromFields(year, last, daysInMonth(year, last)), calendar) };
}

function partsOf({ year, quarter, month }: NamedPeriod) {
  return { year, quarter, month };
}

/**
 * The days on which a recurring term falls due (định kỳ): once, twice, three times the term from the start, each counted
 * from the start and not from the last.
 *
 * @param asked what recurs, after the start
 * @param from the day counted from
 * @param until the last day to list
 * @param calendar whose working days; `vietnam` unless given
 * @returns the due days up to `until`, in order
 * @throws as `computeTerm` does
 * @example
 * dueRepeatedly({ amount: 5, unit: "working-day", direction: "after" }, "2026-12-14", "2027-01-10");
 * // => ["2026-12-21", "2026-12-28", "2027-01-05"]
 */
export function dueRepeatedly(
  asked: Term,
  from: CivilDateLike,
  until: CivilDateLike,
  calendar: WorkingCalendar = vietnam,
): CivilDate[] {
  const term = requireTerm(asked);
  if (term.unit === "same-day") {
    const allowed = TERM_UNITS.filter((unit) => unit !== "same-day");
    refuse(ARGUMENT_UNKNOWN_VALUE, { value: displayValue(term.unit), allowed }, ["term", "unit"]);
  }
  if (term.direction === "before") {
    refuse(ARGUMENT_UNKNOWN_VALUE, { value: displayValue(term.direction), allowed: ["after"] }, ["term", "direction"]);
  }
  const table = tableOf(calendar);
  const start = dayNumberOf(from, "from");
  const last = dayNumberOf(until, "until");
  requireCovered(calendar, table, start, ["from"]);
  requireCovered(calendar, table, last, ["until"]);
  const days: CivilDate[] = [];
  let previous = start;
  for (let multiple = 1; ; multiple++) {
    const day = rollEnd(table, term, plainEnd(table, term, start, term.amount * multiple));
    // Beyond the last day asked for, or beyond the calendar, which does not end before it.
    if (day === NOT_A_DAY || day > last) return days;
    // Two ends can roll to one working day, which is then due once.
    if (day > previous) days.push(isoOf(table, day));
    previous = day;
  }
}

function named(due: DayNumber, calendar: WorkingCalendar): NamedDue {
  const table = tableOf(calendar);
  requireCovered(calendar, table, due, ["date"]);
  const actBy = workingDayUntil(table, due);
  if (actBy === NOT_A_DAY) return refuseOutside(calendar, due, undefined, ["date"]);
  return { due: isoOf(table, due), actBy: isoOf(table, actBy), certainty: certaintyOfSpan(table, actBy - 1, due) };
}

function requirePart(value: number, name: string, first: number, last: number): void {
  if (!Number.isInteger(value)) refuse(ARGUMENT_NOT_AN_INTEGER, { value: displayValue(value) }, ["period", name]);
  if (value >= first && value <= last) return;
  refuse(ARGUMENT_UNKNOWN_VALUE, { value: displayValue(value), allowed: [`${first} to ${last}`] }, ["period", name]);
}
