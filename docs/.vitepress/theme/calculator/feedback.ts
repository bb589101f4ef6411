import {
  allowedEvents,
  type ClarificationMode,
  type Feedback,
  type FeedbackEvaluation,
  type FeedbackEvent,
  type FeedbackEventType,
  type FeedbackOptions,
  type FeedbackState,
  initialFeedbackState,
  safeApplyEvent,
  safeEvaluateFeedback,
} from "../../../../src/index.js";
import { Code, literal, snippet, tell } from "./code.js";
import { type Fault, type Outcome, outcomeOf, readDates } from "./fault.js";
import type { FeedbackCaseState } from "./feedback-state.js";
import { ownCalendar, ownCalendarSpec } from "./own-days.js";

const FIELDS = { events: "events", asOf: "asOf", profile: "profile", clarification: "clarification" } as const;

/** Where the case stands, as the library sees it. */
export function feedbackAnswer(state: FeedbackCaseState): Outcome<FeedbackEvaluation> {
  const dates = readDates({ asOf: state.asOf });
  const own = ownCalendar(state);
  if (!dates.ok || !own.ok) {
    return { ok: false, faults: [...(dates.ok ? [] : dates.faults), ...(own.ok ? [] : own.faults)] };
  }
  const calendar = own.answer === undefined ? {} : { calendar: own.answer };
  const options = { ...optionsOf(state, dates.answer.asOf), ...calendar };
  return outcomeOf(safeEvaluateFeedback(caseOf(state), options), FIELDS);
}

function caseOf({ events }: FeedbackCaseState): Feedback {
  // Whatever the address said; the function refuses what is no event.
  return { id: "A-1", events: events as readonly FeedbackEvent[] };
}

function optionsOf({ clarification, profile }: FeedbackCaseState, asOf: string): FeedbackOptions {
  return {
    asOf,
    ...(profile === "standard" ? {} : { profile }),
    // Whatever the address said; the function refuses what is no mode.
    ...(clarification === "reset" ? {} : { clarification: clarification as ClarificationMode }),
  };
}

/** What may happen next after the whole log, also after the day from which the case is looked at. */
export function allowedNext({ events }: FeedbackCaseState): FeedbackEventType[] {
  const state = stateAfterAll(events as readonly FeedbackEvent[]);
  return state === undefined ? [] : allowedEvents(state);
}

/** Why an event cannot follow on the log, `undefined` when it can. */
export function faultOfNext(events: FeedbackCaseState["events"], type: string, on: string): Fault | undefined {
  // Types as the library has them are checked by the library itself.
  const state = stateAfterAll(events as readonly FeedbackEvent[]);
  if (state === undefined) return undefined;
  const next = outcomeOf(safeApplyEvent(state, { type, on } as FeedbackEvent), { events: "nextOn" });
  return next.ok ? undefined : next.faults[0];
}

function stateAfterAll(events: readonly FeedbackEvent[]): FeedbackState | undefined {
  let state: FeedbackState = initialFeedbackState;
  for (const event of events) {
    const next = safeApplyEvent(state, event);
    if (!next.success) return undefined;
    state = next.data;
  }
  return state;
}

/** The same calculation as a program. */
export function feedbackCode(state: FeedbackCaseState, evaluation: FeedbackEvaluation): string {
  const spec = ownCalendarSpec(state);
  const calendar = spec === undefined ? {} : { calendar: new Code("calendar") };
  const options = { ...optionsOf(state, evaluation.asOf), ...calendar };
  return snippet(
    "thoihan",
    ["evaluateFeedback", ...(spec === undefined ? [] : ["defineCalendar"])],
    [
      ...(spec === undefined ? [] : [`const calendar = defineCalendar(${literal(spec)});`]),
      `const evaluation = evaluateFeedback(${literal(caseOf(state))}, ${literal(options)});`,
      tell("evaluation.state", evaluation.state),
      tell("evaluation.next", evaluation.next),
    ],
  );
}
