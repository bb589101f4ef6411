import type { DayNumber } from "../civil/day-number.js";
import type { FeedbackRuleId, Term } from "../rule/types.js";
import { STATE_NODES, type StateNode } from "./state-node.js";

/** Something owed by a day, and what became of it. */
export interface Duty {
  readonly rule: FeedbackRuleId;
  readonly from: DayNumber;
  readonly due: DayNumber;
  outcome: { readonly kind: "open" | "not-required" } | { readonly kind: "done"; readonly on: DayNumber };
}

/** The two outcomes that say nothing more, one value each: a case has a dozen of them. */
export const OPEN: Duty["outcome"] = /* @__PURE__ */ Object.freeze({ kind: "open" });
export const NOT_REQUIRED: Duty["outcome"] = /* @__PURE__ */ Object.freeze({ kind: "not-required" });

/** Whether something still has to be done. */
export function isOpenDuty({ outcome }: { readonly outcome: Duty["outcome"] }): boolean {
  return outcome.kind === "open";
}

/** A time in which the case counts as resolved: from the result until it is returned. */
export interface Settlement {
  readonly resolved: DayNumber;
  returned: DayNumber | undefined;
}

/** An update on progress, and how many answers there had been by then: two things of one day keep their order by it. */
export interface Update {
  readonly day: DayNumber;
  readonly answersBefore: number;
}

/** The clock of resolving: a budget of days and the spans in which it ran, from which the due day is derived. */
export interface ResolutionClock {
  readonly term: Term;
  /** The day counted from: receipt, the latest forward, or the answer that restarted it. */
  readonly anchor: DayNumber;
  /** Start of the span that runs now. */
  runningFrom: DayNumber;
  /** Days of the term used up in earlier spans. */
  used: number;
  /** `undefined` while the clock is stopped. */
  due: DayNumber | undefined;
  outcome: Duty["outcome"];
  readonly settlements: Settlement[];
  readonly updates: Update[];
}

/** Whether a request for clarification stopped the clocks, and whether it was one of triage. */
export interface PendingRequest {
  readonly stops: boolean;
  readonly ofTriage: boolean;
}

/** What a case has come to: filled event by event, read by the lists of obligations. */
export interface CaseRecord {
  state: StateNode;
  /** The state that a pending request for clarification left. */
  before: StateNode;
  /** Each triage: the alternatives at intake, of which one is to be taken. */
  readonly rounds: (readonly Duty[])[];
  /** The one of them that is open now. */
  openTriage: readonly Duty[] | undefined;
  resolution: ResolutionClock | undefined;
  readonly publications: Duty[];
  /** The one of them that is open now. */
  openPublication: Duty | undefined;
  pendingRequest: PendingRequest | undefined;
  endedOn: DayNumber | undefined;
  /** Whether an obligation was overdue or met late at any time. Never turns back. */
  late: boolean;
}

/** A case before its first event. */
export function emptyCase(): CaseRecord {
  return {
    state: STATE_NODES.none,
    before: STATE_NODES.received,
    rounds: [],
    openTriage: undefined,
    resolution: undefined,
    publications: [],
    openPublication: undefined,
    pendingRequest: undefined,
    endedOn: undefined,
    late: false,
  };
}
