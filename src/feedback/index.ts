export { allowedEvents, applyEvent, type FeedbackState, initialFeedbackState, safeApplyEvent } from "./apply-event.js";
export { FEEDBACK_CHANNELS, type FeedbackChannel, feedbackChannels } from "./channels.js";
export { CLARIFICATION_MODES, type ClarificationMode } from "./clarification.js";
export type { CodeListEntry, FamilyEntry } from "./code-lists.js";
export { FEEDBACK_KINDS, type FeedbackFamily, type FeedbackKind, feedbackKinds } from "./content-kinds.js";
export {
  type CountedEvent,
  evaluateFeedback,
  type FeedbackEvaluation,
  safeEvaluateFeedback,
} from "./evaluate-feedback.js";
export { evaluateFeedbackMany, safeEvaluateFeedbackMany } from "./evaluate-feedback-many.js";
export { FEEDBACK_EVENT_TYPES, type Feedback, type FeedbackEvent, type FeedbackEventType } from "./events.js";
export { feedbackEventLabels, feedbackStateLabels, obligationStatusLabels } from "./labels.js";
export { type NextAction, nextAction } from "./next-action.js";
export type { Obligation, OpenObligation } from "./obligation.js";
export { REFUSAL_GROUNDS, type RefusalFamily, type RefusalGround, refusalGrounds } from "./refusal-grounds.js";
export { type FeedbackReminder, type FeedbackReminderOptions, feedbackReminders } from "./reminders.js";
export { feedbackStateDiagram } from "./state-diagram.js";
export { feedbackTimeline, type TimelineEntry } from "./timeline.js";
export { FEEDBACK_STATES, type FeedbackStateName } from "./transitions.js";
export type { FeedbackOptions, FeedbackTermsOptions } from "./view.js";
