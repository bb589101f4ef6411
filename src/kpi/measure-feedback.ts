import { requireOneOf } from "../document/require-one-of.js";
import { requireOptions } from "../document/require-options.js";
import type { FeedbackEvaluation } from "../feedback/evaluate-feedback.js";
import type { PeriodLike } from "../period/period-of.js";
import { countFeedback } from "./count-feedback.js";
import type { FeedbackStep } from "./feedback-steps.js";
import type { IndicatorId } from "./indicator.js";
import type { CountFigure } from "./measurement.js";

/** What is measured by which step. Where a plan says "theo quy định", wider than "đúng hạn", the same counts are the measure. */
const MEASURED: readonly (readonly [IndicatorId, FeedbackStep])[] = [
  ["feedback-reception-on-time-rate", "reception"],
  ["feedback-resolution-on-time-rate", "resolution"],
  ["feedback-publication-on-time-rate", "publication"],
  ["feedback-reception-compliance-rate", "reception"],
  ["feedback-resolution-compliance-rate", "resolution"],
  ["feedback-publication-compliance-rate", "publication"],
];

/** Counts for an indicator of feedback. */
export type FeedbackMeasurement = Required<Omit<CountFigure, "row">> & { readonly indicator: IndicatorId };

/** How a step that is not done and not late is counted. */
export const RUNNING_CASES = ["left-out", "on-time"] as const;

/** See `RUNNING_CASES`. */
export type RunningCases = (typeof RUNNING_CASES)[number];

/**
 * The figures of the feedback indicators, counted from evaluated cases (số liệu chỉ tiêu phản ánh, kiến nghị): of the steps
 * that were done in the period or are overdue, so many were on time.
 *
 * @param evaluations as for `countFeedback`
 * @param period as for `countFeedback`
 * @param options `running`: what is not done and not late is `"left-out"`, as nothing is known of it yet, unless given as
 *   `"on-time"`, as the operator of the national portal counts it (secondary); what is suspended is always left out
 * @returns one measurement for each of the six indicators of feedback, with the ids of the cases behind both numbers
 * @throws as `countFeedback`
 * @example
 * const events = [{ type: "received", on: "2026-11-20" }, { type: "rejected", on: "2026-11-26" }] as const;
 * const [reception] = measureFeedback(evaluateFeedbackMany([{ id: "A-1", events }], { asOf: "2026-11-30" }), "2026-11");
 * [reception?.numerator, reception?.denominator]; // => [0, 1]
 */
export function measureFeedback(
  evaluations: Iterable<FeedbackEvaluation>,
  period: PeriodLike,
  options: { readonly running?: RunningCases } = {},
): FeedbackMeasurement[] {
  const asked = requireOptions(options, "options", ({ running = "left-out" }) => ({ running }));
  const counting = requireOneOf(asked.running, RUNNING_CASES, ["running"]);
  const { cases, period: days } = countFeedback(evaluations, period);
  return MEASURED.map(([indicator, step]) => {
    const { onTime, late, overdue, running } = cases.steps[step];
    const counted = counting === "on-time" ? [...onTime, ...running] : onTime;
    const missed = [...late, ...overdue];
    return {
      indicator,
      period: days.id,
      numerator: counted.length,
      denominator: counted.length + missed.length,
      cases: { counted, missed },
    };
  });
}
