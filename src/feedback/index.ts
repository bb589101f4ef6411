export { allowedEvents, applyEvent, type FeedbackState, initialFeedbackState, safeApplyEvent } from "./apply-event.js";
export { CLARIFICATION_MODES, type ClarificationMode } from "./clarification.js";
export {
  evaluateFeedback,
  type FeedbackEvaluation,
  type FeedbackOptions,
  safeEvaluateFeedback,
} from "./evaluate-feedback.js";
export { FEEDBACK_EVENT_TYPES, type Feedback, type FeedbackEvent, type FeedbackEventType } from "./events.js";
export type { Obligation } from "./obligation.js";
export type { FeedbackStateName } from "./transitions.js";
