import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDate, CivilDateLike } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { requireOptions } from "../document/require-options.js";
import { CALENDAR_MISMATCH } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { vietnam } from "../vietnam/index.js";
import { requireCovered } from "../working-day/shift.js";
import { type DutyStatus, dutyStatus } from "./duty-status.js";

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
): DutyStatus {
  const asked = requireOptions(options, "options", partsOf);
  const { calendar = vietnam } = asked;
  const table = tableOf(calendar);
  const counted = requireOptions(deadline, "deadline", daysOf);
  if (calendar.id !== counted.id || calendar.version !== counted.version) {
    const params = { expected: `${counted.id} ${counted.version}`, value: `${calendar.id} ${calendar.version}` };
    return refuse(CALENDAR_MISMATCH, params, ["calendar"]);
  }
  const due = dayNumberOf(counted.due, "due");
  const asOf = dayNumberOf(asked.asOf, "asOf");
  const done = asked.doneOn === undefined ? undefined : dayNumberOf(asked.doneOn, "doneOn");
  requireCovered(calendar, table, due, ["due"]);
  requireCovered(calendar, table, asOf, ["asOf"]);
  if (done !== undefined) requireCovered(calendar, table, done, ["doneOn"]);
  return dutyStatus(table, due, asOf, done);
}

type Arguments = Parameters<typeof deadlineStatus>;

function partsOf({ asOf, doneOn, calendar }: Arguments[1]) {
  return { asOf, doneOn, calendar };
}

function daysOf({ due, calendar: { id, version } }: Arguments[0]) {
  return { due, id: String(id), version: String(version) };
}
