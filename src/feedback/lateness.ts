import type { DayNumber } from "../civil/day-number.js";
import type { CaseRecord, Duty } from "./case-record.js";

/**
 * Notes whether anything was overdue when a day began: an open obligation due before it. Called before each event, and
 * once at the end, this sees every lateness, since between events only days pass.
 *
 * Progress updates need no look of their own: they are owed only once resolving is overdue.
 */
export function noteLateness(record: CaseRecord, day: DayNumber): void {
  if (record.late) return;
  const { resolution } = record;
  const resolving = resolution !== undefined && resolution.outcome.kind === "open" && isBefore(resolution.due, day);
  record.late = resolving || record.rounds.some((round) => roundIsLate(round, day)) || record.publications.some(isLate);

  function isLate(duty: Duty): boolean {
    return duty.outcome.kind === "open" && duty.due < day;
  }
}

/** Triage as a whole is late once its last alternative is. */
function roundIsLate(round: CaseRecord["rounds"][number], day: DayNumber): boolean {
  return round.open && round.alternatives.length > 0 && round.alternatives.every((duty) => duty.due < day);
}

function isBefore(due: DayNumber | undefined, day: DayNumber): boolean {
  return due !== undefined && due < day;
}
