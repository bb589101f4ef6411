import type { CivilDate } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { formatIso } from "../civil/format-iso.js";
import { requireOneOf } from "../document/require-one-of.js";
import type { Problem } from "../problem/codes.js";
import { FEEDBACK_EVENT_BEFORE_PREVIOUS, FEEDBACK_EVENT_NOT_ALLOWED } from "../problem/kinds.js";
import { reading } from "../problem/reading.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { problem, refuseAll } from "../problem/thoihan-error.js";
import { requireThreshold } from "../working-day/shift.js";
import type { FeedbackEvent, FeedbackEventType } from "./events.js";
import { readEvent } from "./read-feedback.js";
import { eventsAllowedIn, FEEDBACK_STATES, type FeedbackStateName, stateAfter } from "./transitions.js";

/** What a case has come to after some events. */
export interface FeedbackState {
  readonly name: FeedbackStateName;
  /** While waiting for clarification: the state to which the answer leads back. */
  readonly before?: FeedbackStateName;
  /** The day of the last event. */
  readonly lastOn?: CivilDate;
  /** How many events there were. */
  readonly events: number;
}

/** The state before the first event. */
export const initialFeedbackState: FeedbackState = /* @__PURE__ */ Object.freeze({ name: "none", events: 0 });

/**
 * The state after one more event (áp dụng một sự kiện): pure, the state passed in stays as it is.
 *
 * @param state what the events before led to; `initialFeedbackState`, or `undefined`, at the start
 * @param event what happened next
 * @returns the new state
 * @throws `feedback.event-not-allowed`, `feedback.event-before-previous`, `document.…`, `date.…`, with the position of the
 *   event in the path
 * @example
 * applyEvent(initialFeedbackState, { type: "received", on: "2026-11-20" }).name; // => "received"
 */
export function applyEvent(state: FeedbackState = initialFeedbackState, event: FeedbackEvent): FeedbackState {
  const {
    name,
    before = "received",
    previous,
    count,
  } = reading(state, "state", "what applyEvent returned", () => readState(state));
  const path = ["events", count];
  const problems: Problem[] = [];
  const read = readEvent(event, path, problems);
  refuseAll(problems);
  // Without a problem the event was read; the check is for the types.
  if (read === undefined) return state;
  const step = { type: read.type.name, on: read.on };
  const found = problemOfStep(name, before, step, previous, path);
  refuseAll(found === undefined ? [] : [found]);
  const next = stateAfter(name, before, step.type) ?? name;
  const waits = next === "awaiting-clarification";
  const returnsTo = name === "awaiting-clarification" ? before : name;
  const head = { name: next, lastOn: formatIso(read.on), events: count + 1 };
  return waits ? { ...head, before: returnsTo } : head;
}

/** A state comes back from where the caller kept it, so that nothing of it is taken on trust. */
function readState({ name, before, lastOn, events }: FeedbackState) {
  requireState(name);
  if (before !== undefined) requireState(before);
  requireThreshold(events, "events");
  return {
    name,
    before,
    previous: lastOn === undefined ? undefined : dayNumberOf(lastOn, ["state", "lastOn"]),
    count: events,
  };
}

/** `applyEvent` that returns a refusal instead of throwing it. */
export function safeApplyEvent(state: FeedbackState | undefined, event: FeedbackEvent): SafeResult<FeedbackState> {
  return safely(() => applyEvent(state, event));
}

/** Why an event cannot follow, `undefined` when it can. */
export function problemOfStep(
  state: FeedbackStateName,
  before: FeedbackStateName,
  event: { readonly type: FeedbackEventType; readonly on: number },
  previous: number | undefined,
  path: readonly (string | number)[],
): Problem | undefined {
  const { type, on: day } = event;
  if (previous !== undefined && day < previous) {
    const dates = { on: formatIso(day), previous: formatIso(previous) };
    const params = { event: type, ...dates, state, allowed: eventsAllowedIn(state) };
    return problem(FEEDBACK_EVENT_BEFORE_PREVIOUS, params, path);
  }
  if (stateAfter(state, before, type) !== undefined) return undefined;
  return problem(FEEDBACK_EVENT_NOT_ALLOWED, { event: type, state, allowed: eventsAllowedIn(state) }, path);
}

/**
 * The events that may happen next (sự kiện được phép).
 *
 * @param state what `applyEvent` returned, or the name of a state
 * @returns event types; empty for a final state
 * @throws `argument.unknown-value` for an unknown state
 * @example
 * allowedEvents("awaiting-publication"); // => ["returned", "published"]
 */
export function allowedEvents(state: FeedbackState | FeedbackStateName): FeedbackEventType[] {
  const name =
    typeof state === "string" ? state : reading(state, "state", "what applyEvent returned", () => state.name);
  requireState(name);
  return eventsAllowedIn(name);
}

function requireState(name: unknown): void {
  // Whatever was passed; the list tells what is a state.
  requireOneOf(name as FeedbackStateName, FEEDBACK_STATES, ["state"]);
}
