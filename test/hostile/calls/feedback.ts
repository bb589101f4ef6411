import { expect } from "vitest";
import {
  allowedEvents,
  applyEvent,
  evaluateFeedback,
  evaluateFeedbackMany,
  FEEDBACK_EVENT_TYPES,
  type FeedbackEvaluation,
  type FeedbackState,
  feedbackReminders,
  feedbackStateDiagram,
  feedbackTimeline,
  nextAction,
  safeApplyEvent,
  safeEvaluateFeedback,
  safeEvaluateFeedbackMany,
} from "../../../src/index.js";
import { saysSomething } from "../says-something.js";
import { signature } from "../signature.js";
import { feedback, feedbackOptions, isoOf, plainFeedback } from "../values.js";

const asOf = { asOf: "2026-11-23" };
const waiting = { name: "awaiting-clarification", before: "received", lastOn: "2026-11-04", events: 2 } as const;
const clarified = { type: "clarified", on: "2026-11-06T01:00:00Z", note: "?" } as const;
const running = evaluateFeedback(feedback, { asOf: "2026-11-23" });
const triage = evaluateFeedback({ id: "A-3", events: [{ type: "received", on: "2026-11-20" }] }, asOf);
const HANDED_BACK = { handedBack: 1 };

/** Cases of feedback. */
export const cases = {
  evaluateFeedback: signature(
    evaluateFeedback,
    [
      [feedback, feedbackOptions],
      [plainFeedback, asOf],
    ],
    (answer, [, options]) => isEvaluation(answer, options),
  ),
  safeEvaluateFeedback: signature(safeEvaluateFeedback, [[plainFeedback, asOf]], (result, [, options]) => {
    if (result.success) isEvaluation(result.data, options);
  }),
  // What a generator gives is judged as the list of it.
  evaluateFeedbackMany: signature(evaluateFeedbackMany, [[[feedback, plainFeedback], asOf]], (answers, [, options]) => {
    for (const answer of answers) isEvaluation(answer, options);
  }),
  safeEvaluateFeedbackMany: signature(
    safeEvaluateFeedbackMany,
    [[[plainFeedback, feedback, plainFeedback], asOf]],
    (results, [, options]) => {
      for (const result of results) if (result.success) isEvaluation(result.data, options);
    },
  ),
  feedbackReminders: signature(
    feedbackReminders,
    [
      [[feedback, plainFeedback], { ...asOf, workingDays: 3, since: "2026-11-20" }],
      [[plainFeedback], { ...asOf, workingDays: 0 }],
    ],
    (reminders) => {
      for (const { obligation } of reminders) expect(["upcoming", "due-today"]).toContain(obligation.status);
    },
  ),
  applyEvent: signature(
    applyEvent,
    [
      [undefined, { type: "received", on: "2026-11-02" }],
      [waiting, clarified],
    ],
    isState,
  ),
  safeApplyEvent: signature(safeApplyEvent, [[waiting, clarified]], (result, args) => {
    if (result.success) isState(result.data, args);
  }),
  allowedEvents: signature(allowedEvents, [["received"], [waiting]], (types) => {
    expect(FEEDBACK_EVENT_TYPES.filter((type) => types.includes(type))).toHaveLength(types.length);
  }),
  nextAction: signature(
    nextAction,
    [[running], [triage]],
    ({ sentence, events }) => {
      saysSomething(sentence.vi);
      saysSomething(sentence.en);
      expect(FEEDBACK_EVENT_TYPES).toEqual(expect.arrayContaining([...events]));
    },
    HANDED_BACK,
  ),
  feedbackTimeline: signature(
    feedbackTimeline,
    [[running], [triage]],
    (entries) => expect(entries.map(({ on }) => on)).toEqual(entries.map(({ on }) => on).sort()),
    HANDED_BACK,
  ),
  feedbackStateDiagram: signature(feedbackStateDiagram, [["vi"], ["en"]], saysSomething),
};

function isEvaluation(answer: FeedbackEvaluation, options: { readonly asOf: Parameters<typeof isoOf>[0] }): void {
  expect(answer.asOf).toBe(isoOf(options.asOf));
  expect(answer.events.length).toBeGreaterThan(0);
  for (const { on } of answer.events) expect(on <= answer.asOf).toBe(true);
  for (const { from, due } of answer.obligations) if (due !== undefined) expect(from <= due).toBe(true);
  if (answer.next !== null) expect(answer.obligations).toContainEqual(answer.next);
  saysSomething(nextAction(answer).sentence.vi);
}

function isState(state: FeedbackState, [before]: readonly [FeedbackState | undefined, unknown]): void {
  expect(state.events).toBe((before?.events ?? 0) + 1);
  expect(isoOf(state.lastOn ?? "")).toBe(state.lastOn);
  expect(allowedEvents(state)).toEqual(allowedEvents(state.name));
}
