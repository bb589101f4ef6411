import type { DayNumber } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import { FEEDBACK_AS_OF_BEFORE_FIRST_EVENT, FEEDBACK_EMPTY_LOG } from "../problem/kinds.js";
import { placing, refuse, refuseAll } from "../problem/thoihan-error.js";
import { requireCovered } from "../working-day/shift.js";
import { problemOfStep } from "./apply-event.js";
import { type CaseRecord, emptyCase } from "./case-record.js";
import { recordEvent } from "./fold.js";
import { noteLateness } from "./lateness.js";
import type { ReadEvent } from "./read-feedback.js";
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
  let previous: DayNumber | undefined;
  for (let index = 0; index < events.length; index++) {
    const event = events[index];
    // What comes after asOf is ignored, as if the log had been cut there.
    if (event === undefined || event.on > asOf) continue;
    const found = problemOfStep(record.state, record.before, event, previous, ["events", index]);
    refuseAll(found === undefined ? [] : [found]);
    requireCovered(terms.calendar, table, event.on, ["events", index, "on"]);
    // A term that runs out of the calendar started here, which the arithmetic cannot know.
    placing(
      () => recordEvent(record, event.type, event.on, terms, mode),
      () => ["events", index, "on"],
    );
    previous = event.on;
  }
  noteLateness(record, asOf);
  return record;
}
