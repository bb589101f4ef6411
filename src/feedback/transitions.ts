import { FEEDBACK_EVENT_TYPES, type FeedbackEventType } from "./events.js";

/** Where feedback can stand (trạng thái). `none` is before the first event. */
export const FEEDBACK_STATES = [
  "none",
  "received",
  "awaiting-clarification",
  "forwarded",
  "in-progress",
  "awaiting-publication",
  "published",
  "rejected",
  "withdrawn",
] as const;

/** See `FEEDBACK_STATES`. */
export type FeedbackStateName = (typeof FEEDBACK_STATES)[number];

/** The state that an event leads to; `before` is the one that the request for clarification left. */
type Target = FeedbackStateName | "same" | "before";

/** The one table of what may happen in which state; everything else is read from it. */
export const TRANSITIONS: Readonly<Record<FeedbackStateName, Readonly<Partial<Record<FeedbackEventType, Target>>>>> = {
  none: { received: "received" },
  received: {
    rejected: "rejected",
    "clarification-requested": "awaiting-clarification",
    forwarded: "forwarded",
    accepted: "in-progress",
    "progress-updated": "same",
    resolved: "awaiting-publication",
    withdrawn: "withdrawn",
  },
  "awaiting-clarification": {
    clarified: "before",
    rejected: "rejected",
    "progress-updated": "same",
    withdrawn: "withdrawn",
  },
  forwarded: {
    accepted: "in-progress",
    rejected: "rejected",
    "clarification-requested": "awaiting-clarification",
    forwarded: "same",
    "progress-updated": "same",
    resolved: "awaiting-publication",
    withdrawn: "withdrawn",
  },
  "in-progress": {
    "clarification-requested": "awaiting-clarification",
    forwarded: "forwarded",
    "progress-updated": "same",
    resolved: "awaiting-publication",
    withdrawn: "withdrawn",
  },
  "awaiting-publication": { published: "published", returned: "in-progress" },
  published: {},
  rejected: {},
  withdrawn: {},
};

/** The events that a state allows, in the order of the event list. */
export function eventsAllowedIn(state: FeedbackStateName): FeedbackEventType[] {
  return FEEDBACK_EVENT_TYPES.filter((type) => TRANSITIONS[state][type] !== undefined);
}

/** True for a state that nothing follows. */
export function isFinal(state: FeedbackStateName): boolean {
  return state === "published" || state === "rejected" || state === "withdrawn";
}

/** The state after an event, `undefined` where the event is not allowed. `before` is where a clarification leads back to. */
export function stateAfter(
  state: FeedbackStateName,
  before: FeedbackStateName,
  type: FeedbackEventType,
): FeedbackStateName | undefined {
  const target = TRANSITIONS[state][type];
  if (target === "same") return state;
  return target === "before" ? before : target;
}
