/** What may follow in the life of feedback, written down once more for the benchmark, which borrows nothing of what it measures. */

/** State to event to the state that it leads to; "same" and "before" speak of where the case stands or came from. */
export const LEADS_TO = {
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

const FINAL = ["published", "rejected", "withdrawn"];

export function isFinal(state) {
  return FINAL.includes(state);
}
