import { expect } from "vitest";
import {
  allowedEvents,
  evaluateFeedback,
  type FeedbackState,
  initialFeedbackState,
  safeApplyEvent,
} from "../../src/feedback/index.js";
import { answerOf, sorted } from "./answers.js";
import type { LoggedEvent } from "./arbitraries.js";
import { ALLOWED, type ModelMode, modelEvaluate } from "./model.js";
import { isoOf } from "./naive-days.js";
import { naiveNext } from "./naive-next.js";

/** What a person would keep about a case: what happened, where that led, and what day it is. */
export interface CaseOnPaper {
  readonly mode: ModelMode;
  readonly log: LoggedEvent[];
  state: string;
  before: string;
  today: number;
  lastDay: number;
  /** What was tried, in all runs together. */
  readonly tried: Set<string>;
}

/** The case in the library: a state that grows event by event, and the log that led to it. */
export class CaseInLibrary {
  state: FeedbackState = initialFeedbackState;
  readonly log: LoggedEvent[] = [];
}

/** On paper and in the library, the case stands alike today. */
export function expectAgreement(paper: Readonly<CaseOnPaper>, real: Readonly<CaseInLibrary>): void {
  const { log, mode, state, lastDay } = paper;
  const today = isoOf(paper.today);
  expect(real.state).toMatchObject({ name: state, events: log.length, lastOn: isoOf(lastDay) });
  expect(allowedEvents(real.state).toSorted()).toEqual(ALLOWED[state]?.toSorted());
  const expected = modelEvaluate(log, today, mode);
  expect(sorted(answerOf(real.log, today, mode))).toEqual(sorted(expected));
  const evaluation = evaluateFeedback({ id: "T-1", events: real.log }, { asOf: today, clarification: mode });
  expect(evaluation).toMatchObject({ state, asOf: today, events: log });
  expect(evaluation.next?.due).toBe("refused" in expected ? expected.refused : naiveNext(expected.obligations));
}

/** One by one and as part of the log the event is refused, for the reason that the model gives, and nothing else changes. */
export function expectRefusal(paper: CaseOnPaper, real: CaseInLibrary, event: LoggedEvent, code: string): void {
  const { log, mode, state, tried } = paper;
  tried.add(`${code} in ${state}`);
  const before = structuredClone(real.state);
  const refused = safeApplyEvent(real.state, event);
  expect(refused).toMatchObject({ success: false, error: { code, path: ["events", log.length] } });
  expect(real.state).toEqual(before);
  const today = isoOf(paper.today);
  const asOf = event.on > today ? event.on : today;
  const answer = answerOf([...real.log, event], asOf, mode);
  expect(answer).toEqual({ refused: code, position: log.length });
  expect(answer).toEqual(modelEvaluate([...log, event], asOf, mode));
  if (log.length > 0) expectAgreement(paper, real);
}
