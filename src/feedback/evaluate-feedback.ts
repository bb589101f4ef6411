import { isoOf } from "../calendar/compile.js";
import type { CivilDate } from "../civil/civil-date.js";
import { readOrRefuse } from "../document/read.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { placing } from "../problem/thoihan-error.js";
import type { Feedback, FeedbackEventType } from "./events.js";
import { foldEvents } from "./fold-events.js";
import { nextObligation } from "./next-obligation.js";
import { type Obligation, type OpenObligation, obligationsOf } from "./obligation.js";
import { type ReadEvent, readFeedback } from "./read-feedback.js";
import type { FeedbackStateName } from "./transitions.js";
import { type FeedbackOptions, type FeedbackView, viewOf } from "./view.js";

/** An event that counts: not after `asOf`, and on its civil date. */
export interface CountedEvent {
  readonly type: FeedbackEventType;
  readonly on: CivilDate;
  readonly note?: string;
}

/** Where a case stands on a day. */
export interface FeedbackEvaluation {
  readonly id: string;
  readonly state: FeedbackStateName;
  readonly obligations: readonly Obligation[];
  /** The open obligation that falls due first, `null` when nothing is open. */
  readonly next: OpenObligation | null;
  /** `false` once anything was late, `true` when the case ended without that, otherwise `null`. */
  readonly onTime: boolean | null;
  readonly asOf: CivilDate;
  /** The events that this follows from: those up to `asOf`, each on its civil date. */
  readonly events: readonly CountedEvent[];
}

/**
 * What a case of feedback owes, by when, and what is late (đánh giá hồ sơ phản ánh, kiến nghị): a pure fold over its log.
 *
 * @param feedback id and events, in the order in which they happened
 * @param options the day from which the case is looked at, and whose numbers and days to use
 * @returns state, every obligation with its status, the next one, and whether the case is on time
 * @throws everything that is wrong with the form of the document at once (`document.…`, `date.…`, `instant.…`); then
 *   `feedback.empty-log`, `feedback.as-of-before-first-event`, `feedback.event-before-previous`,
 *   `feedback.event-not-allowed`, with the position of the event; `calendar.outside-coverage`, `profile.unknown`
 * @example
 * const feedback = { id: "A-1", events: [{ type: "received", on: "2026-11-20" }] } as const;
 * evaluateFeedback(feedback, { asOf: "2026-11-23" }).next?.due; // => "2026-11-25"
 */
export function evaluateFeedback(feedback: Feedback, options: FeedbackOptions): FeedbackEvaluation {
  return evaluateIn(viewOf(options), feedback);
}

/** `evaluateFeedback` that returns a refusal instead of throwing it. */
export function safeEvaluateFeedback(feedback: Feedback, options: FeedbackOptions): SafeResult<FeedbackEvaluation> {
  return safely(() => evaluateFeedback(feedback, options));
}

/** One case in a view that was read before. */
export function evaluateIn(view: FeedbackView, feedback: Feedback): FeedbackEvaluation {
  const { table, terms, asOf } = view;
  const read = readOrRefuse(readFeedback, feedback);
  const record = foldEvents(read.events, view);
  const obligations = placing(
    () => obligationsOf(record, terms, asOf),
    () => ["asOf"],
  );
  return {
    id: read.id,
    state: record.state.name,
    obligations,
    // What was open at the end is not required any more.
    next: record.state.isFinal ? null : nextObligation(obligations),
    onTime: record.late ? false : record.state.isFinal ? true : null,
    asOf: isoOf(table, asOf),
    events: countedEvents(read.events, view),
  };
}

function countedEvents(events: readonly ReadEvent[], { table, asOf }: FeedbackView): CountedEvent[] {
  const counted: CountedEvent[] = [];
  for (const { type, on, note } of events) {
    if (on > asOf) continue;
    const date = isoOf(table, on);
    counted.push(note === undefined ? { type: type.name, on: date } : { type: type.name, on: date, note });
  }
  return counted;
}
