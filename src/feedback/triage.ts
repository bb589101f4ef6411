import type { DayNumber } from "../civil/day-number.js";
import { type CaseRecord, type Duty, NOT_REQUIRED, OPEN, type TriageRound } from "./case-record.js";
import { type Alternative, type CaseTerms, dueFrom, termFrom } from "./terms.js";

/** Opens a triage: reject, forward and ask are each in time by their own day. */
export function openTriage(record: CaseRecord, day: DayNumber, terms: CaseTerms): void {
  const alternatives: Duty[] = [];
  for (const alternative of terms.triage) {
    const term = termFrom(alternative, day);
    if (term === undefined) continue;
    alternatives.push({ rule: alternative.rule, from: day, due: dueFrom(terms, term, day), outcome: OPEN });
  }
  record.rounds.push({ alternatives, open: true });
}

/** The triage that is open now. */
export function openRound(record: CaseRecord): TriageRound | undefined {
  const { rounds } = record;
  // The element before the first is looked up as a name would be, slowly: asked for only where there is a last one.
  const last = rounds.length === 0 ? undefined : rounds[rounds.length - 1];
  return last?.open === true ? last : undefined;
}

/** Takes one alternative of the open triage, if there is one; the others are then not required. */
export function takeAlternative(record: CaseRecord, rule: Alternative, day: DayNumber): void {
  for (const duty of openRound(record)?.alternatives ?? []) if (duty.rule === rule) finish(record, duty, day);
  closeTriage(record);
}

/** Closes the open triage, if there is one: what was not taken is not required. */
export function closeTriage(record: CaseRecord): void {
  const round = openRound(record);
  if (round === undefined) return;
  round.open = false;
  for (const duty of round.alternatives) if (duty.outcome.kind === "open") duty.outcome = NOT_REQUIRED;
}

/** Marks an open duty as done; done after its due day, the case was late. */
export function finish(record: CaseRecord, duty: Duty, day: DayNumber): void {
  if (duty.outcome.kind !== "open") return;
  duty.outcome = { kind: "done", on: day };
  if (day > duty.due) record.late = true;
}
