/** The six rules of feedback and the working days of the contract. */
export const FEEDBACK_TERMS = {
  "feedback.reject": 2,
  "feedback.clarify": 5,
  "feedback.forward": 3,
  "feedback.resolve": 15,
  "feedback.progress": 5,
  "feedback.publish": 2,
} as const;

export type FeedbackRuleId = keyof typeof FEEDBACK_TERMS;

// Object.keys answers string[]; the keys are those written above.
export const FEEDBACK_RULES: readonly FeedbackRuleId[] = Object.keys(FEEDBACK_TERMS) as FeedbackRuleId[];
