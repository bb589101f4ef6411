import { evaluateFeedback, type FeedbackEvaluation, safeEvaluateFeedback } from "../../src/feedback/index.js";
import type { LoggedEvent } from "./arbitraries.js";
import type { ModelAnswer, ModelMode, ModelObligation } from "./model.js";

/** Evaluates a bare log. */
export function evaluate(log: readonly LoggedEvent[], asOf: string, clarification: ModelMode): FeedbackEvaluation {
  return evaluateFeedback({ id: "T-1", events: log }, { asOf, clarification });
}

/** The answer of the library in the form of the model's. */
export function answerOf(log: readonly LoggedEvent[], asOf: string, clarification: ModelMode): ModelAnswer {
  const result = safeEvaluateFeedback({ id: "T-1", events: log }, { asOf, clarification });
  if (!result.success) {
    const place = result.error.path?.[1];
    return { refused: result.error.code, position: typeof place === "number" ? place : undefined };
  }
  const { state, obligations, onTime } = result.data;
  return { state, obligations: obligations.map(({ actBy: _, ...rest }) => rest), onTime };
}

/** Obligations are a set: the order in which they are told is not part of the answer. */
export function sorted(answer: ModelAnswer): ModelAnswer {
  if ("refused" in answer) return answer;
  const key = (each: ModelObligation): string => `${each.rule} ${each.from} ${each.due} ${each.status}`;
  return { ...answer, obligations: answer.obligations.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) };
}
