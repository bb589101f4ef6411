import type { CivilDate } from "../civil/civil-date.js";
import type { FeedbackEvaluation } from "../feedback/evaluate-feedback.js";
import { type Period, type PeriodLike, periodOf } from "../period/period-of.js";
import { reading } from "../problem/reading.js";
import { FEEDBACK_FLOW_NAMES, type FeedbackFlowName, flowOf } from "./feedback-flow.js";
import { FEEDBACK_STEPS, type FeedbackStep, stepOutcome } from "./feedback-steps.js";
import { ofPeriod } from "./of-period.js";
import { STEP_OUTCOMES, type StepOutcome } from "./step-outcome.js";

/** The figures of a period: what came in and went out, and what each step came to. */
export type FeedbackFigures<Figure> = Readonly<Record<FeedbackFlowName, Figure>> & {
  readonly steps: Readonly<Record<FeedbackStep, Readonly<Record<StepOutcome, Figure>>>>;
};

/** The counts of a period, and the cases behind each. */
export interface FeedbackCounts {
  readonly period: Period;
  /** The day from which the cases were looked at; `null` where there are none. */
  readonly asOf: CivilDate | null;
  readonly counts: FeedbackFigures<number>;
  /** The same as the ids of the cases, in the order in which they came. */
  readonly cases: FeedbackFigures<readonly string[]>;
}

/**
 * Counts the cases of a period (tổng hợp phản ánh, kiến nghị trong kỳ): received, rejected, forwarded, resolved, published,
 * carried over, and each step on time or late, with the ids behind every number.
 *
 * @param evaluations what `evaluateFeedback` returned for each case, all as of the last day of the period, or of one day
 *   within it while it runs: later events would not be those of the period
 * @param period a name, such as `"2026-Q3"`, or its two days; see `periodOf`
 * @returns exact counts: they do not depend on the order, and those of parts add up to those of the whole
 * @throws `period.…`; `kpi.evaluated-outside-period`, `evaluation.mixed-as-of`, `evaluation.listed-twice`, `document.wrong-type` for what is none, all at once
 * @example
 * const cases = [{ id: "A-1", events: [{ type: "received", on: "2026-11-20" }] }] as const;
 * const { counts } = countFeedback(evaluateFeedbackMany(cases, { asOf: "2026-11-27" }), "2026-11");
 * [counts.received, counts.carriedOut, counts.steps.reception.running]; // => [1, 1, 1]
 */
export function countFeedback(evaluations: Iterable<FeedbackEvaluation>, period: PeriodLike): FeedbackCounts {
  const days = periodOf(period);
  const list = ofPeriod(evaluations, days, isFeedbackEvaluation);
  return reading(list, "evaluations", "what evaluateFeedback returned", () => countList(list, days));
}

function countList(list: readonly FeedbackEvaluation[], days: Period): FeedbackCounts {
  const cases = figures<string[]>(
    () => [],
    () => [],
  );
  for (const evaluation of list) {
    for (const name of flowOf(evaluation, days)) cases[name].push(evaluation.id);
    for (const step of FEEDBACK_STEPS) {
      const outcome = stepOutcome(evaluation, step, days);
      if (outcome !== undefined) cases.steps[step][outcome].push(evaluation.id);
    }
  }
  const counts = figures(
    (name) => cases[name].length,
    (step, outcome) => cases.steps[step][outcome].length,
  );
  return { period: days, asOf: list[0]?.asOf ?? null, counts, cases };
}

function isFeedbackEvaluation({ obligations, events }: Partial<FeedbackEvaluation>): boolean {
  // A case that was never received would be carried out of a period that it never came into.
  return Array.isArray(obligations) && Array.isArray(events) && events.length > 0;
}

/** One figure for each list, and for each outcome of each step. */
function figures<Figure>(
  flow: (name: FeedbackFlowName) => Figure,
  step: (step: FeedbackStep, outcome: StepOutcome) => Figure,
): FeedbackFigures<Figure> {
  const steps = record(FEEDBACK_STEPS, (each) => record(STEP_OUTCOMES, (outcome) => step(each, outcome)));
  return { ...record(FEEDBACK_FLOW_NAMES, flow), steps };
}

function record<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> {
  const made: Partial<Record<Key, Value>> = {};
  for (const key of keys) made[key] = value(key);
  // Every key was filled by the line above.
  return made as Record<Key, Value>;
}
