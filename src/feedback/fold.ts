import type { DayNumber } from "../civil/day-number.js";
import { type CaseRecord, type Duty, isOpenDuty, NOT_REQUIRED, OPEN, type Settlement } from "./case-record.js";
import type { ClarificationMode } from "./clarification.js";
import { noteLateness } from "./lateness.js";
import type { ReadEvent } from "./read-feedback.js";
import { receiveClarification, requestClarification, startResolution } from "./resolution-clock.js";
import type { StateNode } from "./state-node.js";
import { type CaseTerms, dueFrom, termFrom } from "./terms.js";
import { closeTriage, finish, openTriage, takeAlternative } from "./triage.js";

/** Adds one allowed event, and the state that it leads to, to the record of a case. */
export function recordEvent(
  record: CaseRecord,
  { type, on: day }: ReadEvent,
  next: StateNode,
  terms: CaseTerms,
  mode: ClarificationMode,
): void {
  noteLateness(record, day);
  switch (type.name) {
    case "received":
      openTriage(record, day, terms);
      startResolution(record, day, terms);
      break;
    case "rejected":
      takeAlternative(record, "feedback.reject", day);
      break;
    case "forwarded":
      takeAlternative(record, "feedback.forward", day);
      startResolution(record, day, terms);
      break;
    case "clarification-requested":
      requestClarification(record, day, terms, mode);
      break;
    case "clarified":
      receiveClarification(record, day, terms, mode);
      break;
    case "accepted":
      closeTriage(record);
      break;
    case "progress-updated":
      noteUpdate(record, day);
      break;
    case "resolved":
      closeTriage(record);
      resolve(record, day, terms);
      break;
    case "returned":
      returnAnswer(record, day);
      break;
    case "published":
      publish(record, day);
      break;
  }
  if (type.name === "clarification-requested") record.before = record.state;
  record.state = next;
  if (next.isFinal) end(record, day);
}

/** Before resolving has a term, and of a term that was dropped, no update is owed. */
function noteUpdate({ resolution }: CaseRecord, day: DayNumber): void {
  resolution?.updates.push({ day, answersBefore: resolution.settlements.length });
}

function resolve(record: CaseRecord, day: DayNumber, terms: CaseTerms): void {
  const { resolution } = record;
  if (resolution !== undefined) {
    resolution.outcome = { kind: "done", on: day };
    resolution.settlements.push({ resolved: day, returned: undefined });
  }
  const term = termFrom(terms.publish, day);
  if (term === undefined) return;
  const duty: Duty = { rule: "feedback.publish", from: day, due: dueFrom(terms, term, day), outcome: OPEN };
  record.publications.push(duty);
  record.openPublication = duty;
}

function publish(record: CaseRecord, day: DayNumber): void {
  if (record.openPublication !== undefined) finish(record, record.openPublication, day);
  record.openPublication = undefined;
}

/** What was resolved is no longer to be published. */
function dropPublication(record: CaseRecord): void {
  if (record.openPublication !== undefined) record.openPublication.outcome = NOT_REQUIRED;
  record.openPublication = undefined;
}

/** The answer did not fit the question: resolving is open again with its old due day, and publishing starts anew later. */
function returnAnswer(record: CaseRecord, day: DayNumber): void {
  dropPublication(record);
  const { resolution } = record;
  if (resolution === undefined) return;
  resolution.outcome = OPEN;
  // Only what was resolved is returned.
  (resolution.settlements.at(-1) as Settlement).returned = day;
}

function end(record: CaseRecord, day: DayNumber): void {
  record.endedOn = day;
  closeTriage(record);
  dropPublication(record);
  const { resolution } = record;
  if (resolution !== undefined && isOpenDuty(resolution)) resolution.outcome = NOT_REQUIRED;
}
