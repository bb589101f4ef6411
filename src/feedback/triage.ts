import type { DayNumber } from "../civil/day-number.js";
import { type CaseRecord, type Duty, isOpenDuty, NOT_REQUIRED, OPEN } from "./case-record.js";
import { type Alternative, type CaseTerms, dueFrom, termFrom } from "./terms.js";

/** Opens a triage: reject, forward and ask are each in time by their own day. */
export function openTriage(record: CaseRecord, day: DayNumber, terms: CaseTerms): void {
  const alternatives: Duty[] = [];
  for (const alternative of terms.triage) {
    const term = termFrom(alternative, day);
    if (term === undefined) continue;
    alternatives.push({ rule: alternative.rule, from: day, due: dueFrom(terms, term, day), outcome: OPEN });
  }
  record.rounds.push(alternatives);
  record.openTriage = alternatives;
}

/** Takes one alternative of the open triage, if there is one; the others are then not required. */
export function takeAlternative(record: CaseRecord, rule: Alternative, day: DayNumber): void {
  const { openTriage } = record;
  if (openTriage === undefined) return;
  for (const duty of openTriage) if (duty.rule === rule) finish(record, duty, day);
  closeTriage(record);
}

/** Closes the open triage, if there is one: what was not taken is not required. */
export function closeTriage(record: CaseRecord): void {
  const { openTriage } = record;
  if (openTriage === undefined) return;
  record.openTriage = undefined;
  for (const duty of openTriage) if (isOpenDuty(duty)) duty.outcome = NOT_REQUIRED;
}

/** Marks an open duty as done; done after its due day, the case was late. */
export function finish(record: CaseRecord, duty: Duty, day: DayNumber): void {
  duty.outcome = { kind: "done", on: day };
  if (day > duty.due) record.late = true;
}
