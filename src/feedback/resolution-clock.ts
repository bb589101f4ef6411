import type { DayNumber } from "../civil/day-number.js";
import { type CaseRecord, OPEN, type PendingRequest } from "./case-record.js";
import type { ClarificationMode } from "./clarification.js";
import { type CaseTerms, dueFrom, termFrom, usedBetween } from "./terms.js";
import { openTriage, takeAlternative } from "./triage.js";

/** Resolving counts from a new anchor in full; what was counted before is dropped. */
export function startResolution(record: CaseRecord, day: DayNumber, terms: CaseTerms): void {
  const term = termFrom(terms.resolve, day);
  record.resolution =
    term === undefined
      ? undefined
      : {
          term,
          anchor: day,
          runningFrom: day,
          used: 0,
          due: dueFrom(terms, term, day),
          outcome: OPEN,
          settlements: [],
          updates: [],
        };
}

/** A request closes triage and, where the mode says so and the term still runs, stops the clock. */
export function requestClarification(
  record: CaseRecord,
  day: DayNumber,
  terms: CaseTerms,
  mode: ClarificationMode,
): void {
  const ofTriage = record.openTriage !== undefined;
  takeAlternative(record, "feedback.clarify", day);
  const { resolution } = record;
  // On or after the day on which resolving falls due there is nothing left to stop.
  const stops = mode !== "ignore" && (resolution?.due === undefined || day < resolution.due);
  record.pendingRequest = { stops, ofTriage };
  if (!stops || resolution === undefined) return;
  // A term in calendar days that rolled off a day off is used up before it is due.
  const used = resolution.used + usedBetween(terms, resolution.term, resolution.runningFrom, day);
  resolution.used = Math.min(used, resolution.term.amount);
  resolution.due = undefined;
}

/** The answer starts the clock again: from the beginning, or with what was left. */
export function receiveClarification(
  record: CaseRecord,
  day: DayNumber,
  terms: CaseTerms,
  mode: ClarificationMode,
): void {
  // Only what was asked is answered.
  const request = record.pendingRequest as PendingRequest;
  record.pendingRequest = undefined;
  if (!request.stops) return;
  if (mode === "reset") {
    startResolution(record, day, terms);
    if (request.ofTriage) openTriage(record, day, terms);
  } else if (record.resolution !== undefined) {
    const { resolution } = record;
    resolution.runningFrom = day;
    const { term, used } = resolution;
    resolution.due = dueFrom(terms, { ...term, amount: term.amount - used }, day);
  }
}
