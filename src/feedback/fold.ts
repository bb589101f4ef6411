import type { DayNumber } from "../civil/day-number.js";
import type { RuleId } from "../rule/types.js";
import type { CaseRecord, Duty, TriageRound } from "./case-record.js";
import type { ClarificationMode } from "./clarification.js";
import type { FeedbackEventType } from "./events.js";
import { noteLateness } from "./lateness.js";
import { type CaseTerms, dueFrom, termFrom, usedBetween } from "./terms.js";
import { isFinal, stateAfter } from "./transitions.js";

/** Adds one allowed event to the record of a case. */
export function recordEvent(
  record: CaseRecord,
  type: FeedbackEventType,
  day: DayNumber,
  terms: CaseTerms,
  mode: ClarificationMode,
): void {
  noteLateness(record, day);
  switch (type) {
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
      record.updates.push({ day, answersBefore: record.resolution?.settlements.length ?? 0 });
      break;
    case "resolved":
      closeTriage(record);
      resolve(record, day, terms);
      break;
    case "returned":
      returnAnswer(record, day);
      break;
    case "published":
      for (const duty of record.publications) finish(record, duty, day);
      break;
    case "withdrawn":
      break;
  }
  moveOn(record, type, day);
}

function moveOn(record: CaseRecord, type: FeedbackEventType, day: DayNumber): void {
  // The event was found to be allowed before it came here.
  const next = stateAfter(record.state, record.before, type) ?? record.state;
  if (type === "clarification-requested") record.before = record.state;
  record.state = next;
  record.lastDay = day;
  if (isFinal(next)) end(record, day);
}

function openTriage(record: CaseRecord, day: DayNumber, terms: CaseTerms): void {
  const alternatives: Duty[] = [];
  for (const rule of ["feedback.reject", "feedback.forward", "feedback.clarify"] as const) {
    const term = termFrom(terms, rule, day);
    if (term === undefined) continue;
    alternatives.push({ rule, from: day, due: dueFrom(terms, term, day), outcome: { kind: "open" } });
  }
  record.rounds.push({ alternatives, open: true });
}

function openRound(record: CaseRecord): TriageRound | undefined {
  const last = record.rounds[record.rounds.length - 1];
  return last?.open === true ? last : undefined;
}

/** Takes one alternative of the open triage, if there is one; the others are then not required. */
function takeAlternative(record: CaseRecord, rule: RuleId, day: DayNumber): void {
  for (const duty of openRound(record)?.alternatives ?? []) if (duty.rule === rule) finish(record, duty, day);
  closeTriage(record);
}

function closeTriage(record: CaseRecord): void {
  const round = openRound(record);
  if (round === undefined) return;
  round.open = false;
  for (const duty of round.alternatives) if (duty.outcome.kind === "open") duty.outcome = { kind: "not-required" };
}

function finish(record: CaseRecord, duty: Duty, day: DayNumber): void {
  if (duty.outcome.kind !== "open") return;
  duty.outcome = { kind: "done", on: day };
  if (day > duty.due) record.late = true;
}

/** Resolving counts from a new anchor in full; what was counted before is dropped. */
function startResolution(record: CaseRecord, day: DayNumber, terms: CaseTerms): void {
  const term = termFrom(terms, "feedback.resolve", day);
  record.resolution =
    term === undefined
      ? undefined
      : {
          term,
          anchor: day,
          runningFrom: day,
          used: 0,
          due: dueFrom(terms, term, day),
          outcome: { kind: "open" },
          settlements: [],
        };
}

function requestClarification(record: CaseRecord, day: DayNumber, terms: CaseTerms, mode: ClarificationMode): void {
  const ofTriage = openRound(record) !== undefined;
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

function receiveClarification(record: CaseRecord, day: DayNumber, terms: CaseTerms, mode: ClarificationMode): void {
  const request = record.pendingRequest;
  record.pendingRequest = undefined;
  if (request === undefined || !request.stops) return;
  if (mode === "reset") {
    startResolution(record, day, terms);
    if (request.ofTriage) openTriage(record, day, terms);
  } else if (record.resolution !== undefined) {
    const { resolution } = record;
    resolution.runningFrom = day;
    resolution.due = dueFrom(terms, resolution.term, day, resolution.used);
  }
}

function resolve(record: CaseRecord, day: DayNumber, terms: CaseTerms): void {
  const { resolution } = record;
  if (resolution !== undefined) {
    resolution.outcome = { kind: "done", on: day };
    resolution.settlements.push({ resolved: day, returned: undefined });
  }
  const term = termFrom(terms, "feedback.publish", day);
  if (term === undefined) return;
  const due = dueFrom(terms, term, day);
  record.publications.push({ rule: "feedback.publish", from: day, due, outcome: { kind: "open" } });
}

/** The answer did not fit the question: resolving is open again with its old due day, and publishing starts anew later. */
function returnAnswer(record: CaseRecord, day: DayNumber): void {
  dropOpen(record.publications);
  const { resolution } = record;
  if (resolution === undefined) return;
  resolution.outcome = { kind: "open" };
  const last = resolution.settlements[resolution.settlements.length - 1];
  if (last !== undefined) last.returned = day;
}

function dropOpen(duties: readonly Duty[]): void {
  for (const duty of duties) if (duty.outcome.kind === "open") duty.outcome = { kind: "not-required" };
}

function end(record: CaseRecord, day: DayNumber): void {
  record.endedOn = day;
  closeTriage(record);
  dropOpen(record.publications);
  const { resolution } = record;
  if (resolution?.outcome.kind === "open") resolution.outcome = { kind: "not-required" };
}
