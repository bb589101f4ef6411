import type { DayNumber } from "../civil/day-number.js";
import { type CaseRecord, isOpenDuty } from "./case-record.js";

/**
 * Notes whether anything was overdue when a day began: an open obligation due before it. Called before each event, and
 * once at the end, this sees every lateness, since between events only days pass.
 *
 * Progress updates need no look of their own: they are owed only once resolving is overdue.
 */
export function noteLateness(record: CaseRecord, day: DayNumber): void {
  if (record.late) return;
  record.late = resolvingIsLate(record, day) || triageIsLate(record, day) || publishingIsLate(record, day);
}

function resolvingIsLate({ resolution }: CaseRecord, day: DayNumber): boolean {
  return resolution?.due !== undefined && resolution.due < day && isOpenDuty(resolution);
}

/** Triage as a whole is late once its last alternative is. */
function triageIsLate({ openTriage }: CaseRecord, day: DayNumber): boolean {
  if (openTriage === undefined || openTriage.length === 0) return false;
  for (const { due } of openTriage) if (due >= day) return false;
  return true;
}

function publishingIsLate({ openPublication }: CaseRecord, day: DayNumber): boolean {
  return openPublication !== undefined && openPublication.due < day;
}
