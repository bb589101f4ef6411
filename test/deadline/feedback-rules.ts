/**
 * The six rules of feedback and the working days of `standard`, each number behind the first day on which it holds, written
 * from the plans.
 */
const FEEDBACK_TERMS = {
  "feedback.reject": { "1999-10-02": 2 },
  "feedback.clarify": { "1999-10-02": 5 },
  "feedback.forward": { "1999-10-02": 3 },
  "feedback.resolve": { "1999-10-02": 15 },
  "feedback.progress": { "1999-10-02": 5 },
  "feedback.publish": { "1999-10-02": 2 },
} as const;

export type FeedbackRuleId = keyof typeof FEEDBACK_TERMS;

// Object.keys answers string[]; the keys are those written above.
export const FEEDBACK_RULES: readonly FeedbackRuleId[] = Object.keys(FEEDBACK_TERMS) as FeedbackRuleId[];

/** The working days that `standard` gives from a day on, by the last number that holds by then. */
export function workingDaysOf(rule: FeedbackRuleId, date: string): number | undefined {
  return Object.entries(FEEDBACK_TERMS[rule]).findLast(([from]) => from <= date)?.[1];
}
