import { isoOf } from "../calendar/compile.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { tableOf } from "../calendar/working-calendar.js";
import type { CivilDate } from "../civil/civil-date.js";
import { parseIso } from "../civil/parse-iso.js";
import { CALENDAR_MISMATCH } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
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
  const table = tableOf(after);
  const moved: MovedDeadline[] = [];
  deadlines.forEach((deadline, index) => {
    const { id, version } = deadline.calendar;
    if (id !== before.id || version !== before.version) {
      const params = { expected: `${id} ${version}`, value: `${before.id} ${before.version}` };
      refuse(CALENDAR_MISMATCH, params, ["deadlines", index, "calendar"]);
    }
    const start = deadline.trace.find((step) => step.step === "start");
    // Every deadline begins with the step that names its term.
    if (start?.step !== "start") return;
    const from = parseIso(deadline.from);
    requireCovered(after, table, from, ["deadlines", index, "from"]);
    const run = runTerm(after, start.term, from);
    const now = { due: isoOf(table, run.due), actBy: isoOf(table, run.actBy) };
    if (now.due === deadline.due && now.actBy === deadline.actBy) return;
    moved.push({ deadline, before: { due: deadline.due, actBy: deadline.actBy }, after: now });
  });
  return moved;
}
