import type { FeedbackStateName } from "../../src/feedback/index.js";
import type { LoggedEvent } from "./arbitraries.js";
import { loggedEvents } from "./logged-events.js";
import type { ModelMode, ModelObligation } from "./model.js";

/** A case worked out by hand with the fact file, and the reason for its dates. */
export interface WorkedCase {
  readonly title: string;
  readonly why: string;
  /** `"received 2026-09-21, forwarded 2026-09-23"` */
  readonly log: string;
  readonly asOf: string;
  /** `reset` unless given. */
  readonly mode?: ModelMode;
  readonly state: FeedbackStateName;
  readonly onTime: boolean | null;
  /** `"resolve 2026-09-21→2026-10-12 upcoming, 15 left"`, in any order. */
  readonly owed: readonly string[];
}

export function eventsOf({ log }: WorkedCase): LoggedEvent[] {
  return loggedEvents(log);
}

/** An obligation in the words of the tables. */
export function inWords(obligation: ModelObligation): string {
  const { rule, from, due, status, doneOn, workingDaysLate, workingDaysLeft } = obligation;
  const span = due === undefined ? from : `${from}→${due}`;
  const done = doneOn === undefined ? "" : ` on ${doneOn}`;
  const late = workingDaysLate === undefined ? "" : `, ${workingDaysLate} late`;
  const left = workingDaysLeft === undefined ? "" : `, ${workingDaysLeft} left`;
  return `${rule.replace("feedback.", "")} ${span} ${status}${done}${late}${left}`;
}
