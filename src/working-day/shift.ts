import type { CalendarTable } from "../calendar/compile.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import { type DayNumber, NOT_A_DAY } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import type { ProblemPath } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_NOT_AN_INTEGER, ARGUMENT_WRONG_TYPE, CALENDAR_OUTSIDE_COVERAGE } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";

/**
 * The n-th working day strictly after (n > 0) or before (n < 0) a day; the day itself for 0. `NOT_A_DAY` when the start
 * or the result is not covered. One table read, whatever n is.
 */
export function shiftWorkingDays(table: CalendarTable, day: DayNumber, n: number): DayNumber {
  const index = day - table.first;
  // One unsigned comparison refuses both ends; a negative index must fail and not wrap around.
  if (index >>> 0 >= table.length) return NOT_A_DAY;
  if (n === 0) return day;
  const position = n > 0 ? (table.rank[index + 1] as number) + n - 1 : (table.rank[index] as number) + n;
  // A position beyond either end has no element.
  return table.select[position] ?? NOT_A_DAY;
}

/** The day itself when it works, otherwise the next working day; `NOT_A_DAY` where the calendar has none. */
export function workingDayFrom(table: CalendarTable, day: DayNumber): DayNumber {
  const rank = table.rank[day - table.first];
  return rank === undefined ? NOT_A_DAY : (table.select[rank] ?? NOT_A_DAY);
}

/** The day itself when it works, otherwise the working day before; `NOT_A_DAY` where the calendar has none. */
export function workingDayUntil(table: CalendarTable, day: DayNumber): DayNumber {
  const rank = table.rank[day - table.first + 1];
  return rank === undefined ? NOT_A_DAY : (table.select[rank - 1] ?? NOT_A_DAY);
}

/** Working days w with from < w ≤ to; for a reversed pair minus those with to ≤ w < from. Both must be covered. */
export function countBetween(table: CalendarTable, from: DayNumber, to: DayNumber): number {
  const { first, rank } = table;
  // Both days are covered, so both indices lie inside the array. In this order 0 stays 0 and never becomes −0.
  return from <= to
    ? (rank[to - first + 1] as number) - (rank[from - first + 1] as number)
    : (rank[to - first] as number) - (rank[from - first] as number);
}

/** Refuses a day that the calendar does not cover. */
export function requireCovered(
  calendar: WorkingCalendar,
  table: CalendarTable,
  day: DayNumber,
  path: ProblemPath,
): void {
  if ((day - table.first) >>> 0 >= table.length) refuseOutside(calendar, day, undefined, path);
}

/** Throws `calendar.outside-coverage`. */
export function refuseOutside(
  calendar: WorkingCalendar,
  day: DayNumber,
  workingDays: number | undefined,
  path: ProblemPath,
): never {
  const { from, to } = calendar.coverage;
  const params = { calendar: calendar.id, from, to, date: formatIso(day) };
  return refuse(CALENDAR_OUTSIDE_COVERAGE, workingDays === undefined ? params : { ...params, workingDays }, path);
}

/** Refuses anything but a whole number of days. */
export function requireInteger(n: number, name: string): void {
  if (!Number.isInteger(n)) {
    refuse(ARGUMENT_NOT_AN_INTEGER, { value: displayValue(n) }, [name]);
  }
}

/** Refuses a threshold that is no whole number from 0 on. */
export function requireThreshold(n: number, name: string): void {
  requireInteger(n, name);
  if (n < 0) refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(n), expected: "0 or more" }, [name]);
}

/** The result of a shift, refusing what the calendar does not cover with the argument to blame. */
export function shiftOrRefuse(calendar: WorkingCalendar, day: DayNumber, n: number): DayNumber {
  const table = tableOf(calendar);
  const result = shiftWorkingDays(table, day, n);
  if (result !== NOT_A_DAY) return result;
  requireCovered(calendar, table, day, ["date"]);
  return refuseOutside(calendar, day, n, ["n"]);
}
