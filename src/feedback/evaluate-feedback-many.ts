import { each, safelyEach } from "../document/each.js";
import type { SafeResult } from "../problem/safe.js";
import { evaluateIn, type FeedbackEvaluation } from "./evaluate-feedback.js";
import type { Feedback } from "./events.js";
import { type FeedbackOptions, viewOf } from "./view.js";

/**
 * Evaluates any number of cases one by one as they are asked for (đánh giá nhiều hồ sơ): a generator, so that memory does
 * not grow with their number. The options are read once, and refused at once.
 *
 * @param cases the cases, from a list or from any other iterable
 * @param options as for `evaluateFeedback`
 * @returns the evaluations, in the order of the cases
 * @throws when a case is asked for that cannot be evaluated: as `evaluateFeedback`, with the position of the case, counted
 *   from 0, before the path; nothing follows it. `safeEvaluateFeedbackMany` goes on.
 * @example
 * const cases = [{ id: "A-1", events: [{ type: "received", on: "2026-11-20" }] }] as const;
 * [...evaluateFeedbackMany(cases, { asOf: "2026-11-23" })].map(({ id, state }) => `${id} ${state}`); // => ["A-1 received"]
 */
export function evaluateFeedbackMany(
  cases: Iterable<Feedback>,
  options: FeedbackOptions,
): Generator<FeedbackEvaluation, void, undefined> {
  const view = viewOf(options);
  return each(cases, "cases", (feedback) => evaluateIn(view, feedback));
}

/** `evaluateFeedbackMany` that returns each refusal in the place of the evaluation, and goes on. */
export function safeEvaluateFeedbackMany(
  cases: Iterable<Feedback>,
  options: FeedbackOptions,
): Generator<SafeResult<FeedbackEvaluation>, void, undefined> {
  const view = viewOf(options);
  return safelyEach(cases, "cases", (feedback) => evaluateIn(view, feedback));
}
