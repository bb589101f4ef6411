import { isoOf } from "../calendar/compile.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { tableOf } from "../calendar/working-calendar.js";
import type { CivilDate } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { ARGUMENT_WRONG_TYPE, CALENDAR_MISMATCH } from "../problem/kinds.js";
import { reading } from "../problem/reading.js";
import { refuse } from "../problem/thoihan-error.js";
import { requireTerm } from "../rule/require-term.js";
import { requireCovered } from "../working-day/shift.js";
import { runTerm } from "./run-term.js";
import type { Deadline } from "./types.js";

/** A deadline that another calendar moves, or whose day to act by it moves. */
export interface MovedDeadline {
  readonly deadline: Deadline;
  readonly before: { readonly due: CivilDate; readonly actBy: CivilDate };
  readonly after: { readonly due: CivilDate; readonly actBy: CivilDate };
}

/**
 * Which deadlines a new calendar moves, from where to where (thời hạn bị dời): for the day on which a swap is announced.
 *
 * @param deadlines what `computeDeadline` or `computeTerm` returned on the calendar `before`
 * @param before the calendar that they were computed on
 * @param after the calendar to compute them on again
 * @returns exactly those whose due day or day to act by differs, in the order given
 * @throws `calendar.mismatch` with the position of a deadline of another calendar; `calendar.not-a-calendar`,
 *   `calendar.outside-coverage`
 * @example
 * const deadlines = [computeDeadline({ rule: "feedback.reject", from: "2026-09-09" })];
 * const stormy = defineCalendar({
 *   id: "stormy", version: "1", extends: vietnam,
 *   daysOff: [{ date: "2026-09-10", name: { vi: "Nghỉ bão", en: "Storm" } }],
 * });
 * movedDeadlines(deadlines, vietnam, stormy).map(({ after }) => after.due); // => ["2026-09-14"]
 */
export function movedDeadlines(
  deadlines: readonly Deadline[],
  before: WorkingCalendar,
  after: WorkingCalendar,
): MovedDeadline[] {
  tableOf(before);
  tableOf(after);
  return reading(deadlines, "deadlines", "a list of what computeDeadline returned", () =>
    movedTo(deadlines, before, after),
  );
}

function movedTo(deadlines: readonly Deadline[], before: WorkingCalendar, after: WorkingCalendar): MovedDeadline[] {
  const table = tableOf(after);
  const moved: MovedDeadline[] = [];
  for (const [index, deadline] of deadlines.entries()) {
    const { id, version } = deadline.calendar;
    if (id !== before.id || version !== before.version) {
      const params = { expected: `${id} ${version}`, value: `${before.id} ${before.version}` };
      refuse(CALENDAR_MISMATCH, params, ["deadlines", index, "calendar"]);
    }
    const start = deadline.trace.find((step) => step.step === "start");
    if (start?.step !== "start") {
      const params = { value: "a deadline without a start step", expected: "what computeDeadline returned" };
      return refuse(ARGUMENT_WRONG_TYPE, params, ["deadlines", index, "trace"]);
    }
    const from = dayNumberOf(deadline.from, ["deadlines", index, "from"]);
    requireCovered(after, table, from, ["deadlines", index, "from"]);
    const run = runTerm(after, requireTerm(start.term), from);
    const now = { due: isoOf(table, run.due), actBy: isoOf(table, run.actBy) };
    if (now.due === deadline.due && now.actBy === deadline.actBy) continue;
    moved.push({ deadline, before: { due: deadline.due, actBy: deadline.actBy }, after: now });
  }
  return moved;
}
