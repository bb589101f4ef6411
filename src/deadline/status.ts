import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDate, CivilDateLike } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { formatIso } from "../civil/format-iso.js";
import { CALENDAR_MISMATCH } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { vietnam } from "../vietnam/index.js";
import { countWorkingDays } from "../working-day/count-working-days.js";

/** Where a deadline stands (tình trạng): not due yet, due today, late, done in time, done late. */
export type DeadlineStatus =
  | { readonly status: "upcoming" | "due-today"; readonly workingDaysLeft: number }
  | { readonly status: "overdue"; readonly workingDaysLate: number }
  | { readonly status: "met"; readonly doneOn: CivilDate }
  | { readonly status: "met-late"; readonly doneOn: CivilDate; readonly workingDaysLate: number };

/**
 * Whether a deadline is met, missed or still open on a day.
 *
 * @param deadline what `computeDeadline` returned; only `due` and `calendar` are read
 * @param options `asOf` is the day from which it is looked at, `doneOn` the day on which the duty was fulfilled (ignored
 *   when later than `asOf`), `calendar` the one that the deadline was computed on, `vietnam` unless given
 * @returns the status, with working days left or late; `met` counts to the end of the due day
 * @throws `date.invalid`, `date.not-civil`, `calendar.outside-coverage`, `calendar.mismatch` when the calendar is not the
 *   one of the deadline
 * @example
 * const deadline = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });
 * deadlineStatus(deadline, { asOf: "2026-11-27" }); // => { status: "overdue", workingDaysLate: 2 }
 */
export function deadlineStatus(
  deadline: { readonly due: CivilDate; readonly calendar: { readonly id: string; readonly version: string } },
  options: { readonly asOf: CivilDateLike; readonly doneOn?: CivilDateLike; readonly calendar?: WorkingCalendar },
): DeadlineStatus {
  const { calendar = vietnam } = options;
  const { id, version } = deadline.calendar;
  if (calendar.id !== id || calendar.version !== version) {
    const params = { expected: `${id} ${version}`, value: `${calendar.id} ${calendar.version}` };
    return refuse(CALENDAR_MISMATCH, params, ["calendar"]);
  }
  const due = dayNumberOf(deadline.due, "due");
  const asOf = dayNumberOf(options.asOf, "asOf");
  const done = options.doneOn === undefined ? undefined : dayNumberOf(options.doneOn, "doneOn");
  if (done !== undefined && done <= asOf) {
    const doneOn = formatIso(done);
    if (done <= due) return { status: "met", doneOn };
    return { status: "met-late", doneOn, workingDaysLate: countWorkingDays(deadline.due, doneOn, calendar) };
  }
  if (asOf > due) return { status: "overdue", workingDaysLate: countWorkingDays(deadline.due, options.asOf, calendar) };
  const workingDaysLeft = countWorkingDays(options.asOf, deadline.due, calendar);
  return { status: asOf === due ? "due-today" : "upcoming", workingDaysLeft };
}
