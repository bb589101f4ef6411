import { type CalendarTable, isoOf } from "../calendar/compile.js";
import type { CivilDate } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { countBetween } from "../working-day/shift.js";

/** Where a duty with a due day stands (tình trạng): not due yet, due today, late, done in time, done late. */
export type DutyStatus =
  | { readonly status: "upcoming" | "due-today"; readonly workingDaysLeft: number }
  | { readonly status: "overdue"; readonly workingDaysLate: number }
  | { readonly status: "met"; readonly doneOn: CivilDate }
  | { readonly status: "met-late"; readonly doneOn: CivilDate; readonly workingDaysLate: number };

/** The status of a duty on a day; done on the due day itself is in time. All days must be covered. */
export function dutyStatus(
  table: CalendarTable,
  due: DayNumber,
  asOf: DayNumber,
  done: DayNumber | undefined,
): DutyStatus {
  if (done !== undefined && done <= asOf) {
    const doneOn = isoOf(table, done);
    if (done <= due) return { status: "met", doneOn };
    return { status: "met-late", doneOn, workingDaysLate: countBetween(table, due, done) };
  }
  if (asOf > due) return { status: "overdue", workingDaysLate: countBetween(table, due, asOf) };
  return { status: asOf === due ? "due-today" : "upcoming", workingDaysLeft: countBetween(table, asOf, due) };
}
