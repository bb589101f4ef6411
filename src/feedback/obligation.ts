import { type CalendarTable, isoOf } from "../calendar/compile.js";
import { tableOf } from "../calendar/working-calendar.js";
import type { CivilDate } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import type { FeedbackRuleId } from "../rule/types.js";
import { countBetween } from "../working-day/shift.js";
import type { CaseRecord, Duty } from "./case-record.js";
import { progressDuties } from "./progress-spans.js";
import type { CaseTerms } from "./terms.js";

interface ObligationHead {
  readonly rule: FeedbackRuleId;
  /** The day counted from. */
  readonly from: CivilDate;
}

interface DatedObligation extends ObligationHead {
  /** The last lawful day. */
  readonly due: CivilDate;
  /** The last working day on or before it. */
  readonly actBy: CivilDate;
}

/** Something that a case owes by a day (nghĩa vụ), and where it stands on `asOf`. */
export type Obligation =
  | (DatedObligation & { readonly status: "upcoming" | "due-today"; readonly workingDaysLeft: number })
  | (DatedObligation & { readonly status: "overdue"; readonly workingDaysLate: number })
  | (DatedObligation & { readonly status: "met"; readonly doneOn: CivilDate })
  | (DatedObligation & { readonly status: "met-late"; readonly doneOn: CivilDate; readonly workingDaysLate: number })
  | (DatedObligation & { readonly status: "not-required" })
  /** The clock is stopped, or the case ended while it was: there is no due day. */
  | (ObligationHead & { readonly status: "suspended" | "not-required"; readonly due?: never; readonly actBy?: never });

/** An obligation that still has to be fulfilled, and has a due day. */
export type OpenObligation = Extract<Obligation, { readonly status: "upcoming" | "due-today" | "overdue" }>;

/** Whether it still has to be fulfilled by a day. */
export function isOpen(obligation: Obligation): obligation is OpenObligation {
  const { status } = obligation;
  return status === "upcoming" || status === "due-today" || status === "overdue";
}

/** All obligations of a case on a day: triage by rounds, resolving, updates, publishing. */
export function obligationsOf(record: CaseRecord, terms: CaseTerms, asOf: DayNumber): Obligation[] {
  const table = tableOf(terms.calendar);
  const obligations: Obligation[] = [];
  for (const round of record.rounds) {
    for (const duty of round) obligations.push(obligationOf(duty, table, asOf));
  }
  const { resolution } = record;
  if (resolution !== undefined) {
    const { anchor, due, outcome } = resolution;
    if (due === undefined) {
      const status = outcome.kind === "not-required" ? "not-required" : "suspended";
      obligations.push({ rule: "feedback.resolve", from: isoOf(table, anchor), status });
    } else {
      obligations.push(obligationOf({ rule: "feedback.resolve", from: anchor, due, outcome }, table, asOf));
    }
  }
  for (const duty of progressDuties(record, terms, asOf)) obligations.push(obligationOf(duty, table, asOf));
  for (const duty of record.publications) obligations.push(obligationOf(duty, table, asOf));
  return obligations;
}

/**
 * The same questions as `dutyStatus` asks, answered in one literal: joining its answer to the rest would cost an eighth of
 * the evaluation of a case.
 */
function obligationOf(duty: Duty, table: CalendarTable, asOf: DayNumber): Obligation {
  const { rule, outcome } = duty;
  const from = isoOf(table, duty.from);
  const due = isoOf(table, duty.due);
  // Every term of feedback runs forward and ends on a working day.
  const actBy = due;
  if (outcome.kind === "not-required") return { rule, from, due, actBy, status: "not-required" };
  if (outcome.kind === "done") {
    const doneOn = isoOf(table, outcome.on);
    if (outcome.on <= duty.due) return { rule, from, due, actBy, status: "met", doneOn };
    const workingDaysLate = countBetween(table, duty.due, outcome.on);
    return { rule, from, due, actBy, status: "met-late", doneOn, workingDaysLate };
  }
  if (asOf > duty.due) {
    return { rule, from, due, actBy, status: "overdue", workingDaysLate: countBetween(table, duty.due, asOf) };
  }
  const status = asOf === duty.due ? "due-today" : "upcoming";
  return { rule, from, due, actBy, status, workingDaysLeft: countBetween(table, asOf, duty.due) };
}
