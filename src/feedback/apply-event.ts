import type { CivilDate } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { formatIso } from "../civil/format-iso.js";
import { readOrRefuse } from "../document/read.js";
import { requireOneOf } from "../document/require-one-of.js";
import type { ProblemPath } from "../problem/codes.js";
import { FEEDBACK_EVENT_BEFORE_PREVIOUS, FEEDBACK_EVENT_NOT_ALLOWED } from "../problem/kinds.js";
import { reading } from "../problem/reading.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { refuse } from "../problem/thoihan-error.js";
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
  const read = readOrRefuse(readEvent, event, path);
  const step = { type: read.type.name, on: read.on };
  const next = stateAfter(name, before, step.type);
  if (next === undefined || step.on < previous) return refuseStep(name, step, previous, path);
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
    previous: lastOn === undefined ? -Infinity : dayNumberOf(lastOn, ["state", "lastOn"]),
    count: events,
  };
}

/** `applyEvent` that returns a refusal instead of throwing it. */
export function safeApplyEvent(state: FeedbackState | undefined, event: FeedbackEvent): SafeResult<FeedbackState> {
  return safely(() => applyEvent(state, event));
}

/** Refuses an event that cannot follow, and says why. */
export function refuseStep(
  state: FeedbackStateName,
  event: { readonly type: FeedbackEventType; readonly on: number },
  previous: number,
  path: ProblemPath,
): never {
  const { type, on: day } = event;
  if (day < previous) {
    const dates = { on: formatIso(day), previous: formatIso(previous) };
    const params = { event: type, ...dates, state, allowed: eventsAllowedIn(state) };
    return refuse(FEEDBACK_EVENT_BEFORE_PREVIOUS, params, path);
  }
  return refuse(FEEDBACK_EVENT_NOT_ALLOWED, { event: type, state, allowed: eventsAllowedIn(state) }, path);
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
