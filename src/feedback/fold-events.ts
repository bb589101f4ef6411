import type { DayNumber } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import type { ProblemPath } from "../problem/codes.js";
import { FEEDBACK_AS_OF_BEFORE_FIRST_EVENT, FEEDBACK_EMPTY_LOG } from "../problem/kinds.js";
import { placing, refuse } from "../problem/thoihan-error.js";
import { requireCovered } from "../working-day/shift.js";
import { refuseStep } from "./apply-event.js";
import { type CaseRecord, emptyCase } from "./case-record.js";
import { recordEvent } from "./fold.js";
import { noteLateness } from "./lateness.js";
import type { ReadEvent } from "./read-feedback.js";
import { nodeAfter } from "./state-node.js";
import type { FeedbackView } from "./view.js";

/** The record of a case: its log up to `asOf`, event by event. */
export function foldEvents(events: readonly ReadEvent[], view: FeedbackView): CaseRecord {
  const { terms, table, mode, asOf } = view;
  const record = emptyCase();
  const [first] = events;
  if (first === undefined) return refuse(FEEDBACK_EMPTY_LOG, {}, ["events"]);
  if (first.on > asOf) {
    const params = { asOf: formatIso(asOf), first: formatIso(first.on) };
    return refuse(FEEDBACK_AS_OF_BEFORE_FIRST_EVENT, params, ["asOf"]);
  }
  let previous: DayNumber = first.on;
  let index = -1;
  const place = (): ProblemPath => ["events", index, "on"];
  // One attempt for the whole log: one for each event would show in a million cases.
  placing(
    () => {
      for (const event of events) {
        index++;
        // What comes after asOf is ignored, as if the log had been cut there.
        if (event.on > asOf) continue;
        const next = nodeAfter(record.state, record.before, event.type);
        if (next === undefined || event.on < previous) {
          const step = { type: event.type.name, on: event.on };
          return refuseStep(record.state.name, step, previous, ["events", index]);
        }
        // The other events lie between the first one and asOf, which is covered.
        if (index === 0) requireCovered(terms.calendar, table, event.on, place());
        recordEvent(record, event, next, terms, mode);
        previous = event.on;
      }
    },
    // A term that runs out of the calendar started with the event at hand, which the arithmetic cannot know.
    (thrown) => (thrown[0] === "events" ? thrown : place()),
  );
  noteLateness(record, asOf);
  return record;
}
