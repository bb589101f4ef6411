import type { FeedbackEvaluation } from "../feedback/evaluate-feedback.js";
import type { Period } from "../period/period-of.js";
import type { RuleId } from "../rule/types.js";
import { type ReceptionRound, receptionRounds } from "./reception-rounds.js";
import { dutyOutcome, type StepOutcome, within, worstOutcome } from "./step-outcome.js";

/** The steps of a case that are measured (các bước): triage, resolving, updates, publishing. */
export const FEEDBACK_STEPS = ["reception", "resolution", "progress", "publication"] as const;

/** See `FEEDBACK_STEPS`. */
export type FeedbackStep = (typeof FEEDBACK_STEPS)[number];

const RULES: Readonly<Record<Exclude<FeedbackStep, "reception">, RuleId>> = {
  resolution: "feedback.resolve",
  progress: "feedback.progress",
  publication: "feedback.publish",
};

/** What a step comes to in a period, `undefined` where nothing of it falls there. */
export function stepOutcome(
  evaluation: FeedbackEvaluation,
  step: FeedbackStep,
  period: Period,
): StepOutcome | undefined {
  const found =
    step === "reception"
      ? receptionRounds(evaluation).map((round) => roundOutcome(round, evaluation.asOf, period))
      : evaluation.obligations
          .filter(({ rule }) => rule === RULES[step])
          .map((obligation) => dutyOutcome(obligation, period));
  return worstOutcome(found);
}

/** Taking a way late is late though another was still in time; accepting the case is in time while any way is. */
function roundOutcome({ ways, closedBy }: ReceptionRound, asOf: string, period: Period): StepOutcome | undefined {
  const isTooLate = (day: string): boolean => ways.every(({ due = day }) => day > due);
  if (closedBy === undefined) return isTooLate(asOf) ? "overdue" : "running";
  if (!within(closedBy.on, period)) return undefined;
  if (isTooLate(closedBy.on) || ways.some(({ status }) => status === "met-late")) return "late";
  // The sender took it back in time: nothing was asked of the office any more.
  return closedBy.type === "withdrawn" ? undefined : "onTime";
}
