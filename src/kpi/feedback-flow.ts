import type { FeedbackEvaluation } from "../feedback/evaluate-feedback.js";
import type { FeedbackEventType } from "../feedback/events.js";
import { isFinal } from "../feedback/transitions.js";
import type { Period } from "../period/period-of.js";

/** What a case was to a period. */
interface CaseInPeriod {
  readonly receivedBefore: boolean;
  readonly ended: "before" | "within" | "not";
  readonly late: boolean;
  /** The events of the period. */
  readonly happened: ReadonlySet<FeedbackEventType>;
}

/**
 * The lists of a period, each with the test that puts a case into it. What comes in goes out: `carriedIn` and `received`
 * together are the same cases as `published`, `rejected`, `withdrawn` and `carriedOut` together; `onTime` and `late` together
 * are the ones that ended.
 */
const FLOW = {
  /** Received before the period and not ended before it (kỳ trước chuyển sang). */
  carriedIn: ({ receivedBefore, ended }) => receivedBefore && ended !== "before",
  /** Received in the period (tiếp nhận trong kỳ). */
  received: ({ receivedBefore }) => !receivedBefore,
  published: ({ happened }) => happened.has("published"),
  rejected: ({ happened }) => happened.has("rejected"),
  withdrawn: ({ happened }) => happened.has("withdrawn"),
  /** Not ended on the day from which it is looked at (chuyển kỳ sau). */
  carriedOut: ({ ended }) => ended === "not",
  /** Ended in the period, and never late. */
  onTime: ({ ended, late }) => ended === "within" && !late,
  /** Ended in the period, and late at some time. */
  late: ({ ended, late }) => ended === "within" && late,
  /** With at least one such event in the period, and so the next ones. */
  forwarded: ({ happened }) => happened.has("forwarded"),
  clarificationRequested: ({ happened }) => happened.has("clarification-requested"),
  accepted: ({ happened }) => happened.has("accepted"),
  resolved: ({ happened }) => happened.has("resolved"),
  returned: ({ happened }) => happened.has("returned"),
} satisfies Readonly<Record<string, (each: CaseInPeriod) => boolean>>;

/** The name of a list of a period, such as `"carriedIn"`. */
export type FeedbackFlowName = keyof typeof FLOW;

/** The names of the lists, in order. */
export const FEEDBACK_FLOW_NAMES: readonly FeedbackFlowName[] = [
  "carriedIn",
  "received",
  "published",
  "rejected",
  "withdrawn",
  "carriedOut",
  "onTime",
  "late",
  "forwarded",
  "clarificationRequested",
  "accepted",
  "resolved",
  "returned",
];

/** The lists of a period that a case belongs to. */
export function flowOf(evaluation: FeedbackEvaluation, period: Period): FeedbackFlowName[] {
  const inPeriod = caseIn(evaluation, period);
  return FEEDBACK_FLOW_NAMES.filter((name) => FLOW[name](inPeriod));
}

function caseIn({ events, state, onTime }: FeedbackEvaluation, { from, to }: Period): CaseInPeriod {
  return {
    receivedBefore: events.some(({ on }) => on < from),
    ended: !isFinal(state) ? "not" : events.every(({ on }) => on < from) ? "before" : "within",
    late: onTime === false,
    happened: new Set(events.filter(({ on }) => on >= from && on <= to).map(({ type }) => type)),
  };
}
