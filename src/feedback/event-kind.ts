import { type Reader, word } from "../document/read.js";
import { FEEDBACK_EVENT_TYPES, type FeedbackEventType } from "./events.js";

/** A type of event with its place in the list of types, by which a state finds what it leads to. */
export interface EventKind {
  readonly name: FeedbackEventType;
  readonly place: number;
}

/** Each kind by its name; of a value that is no name there is none. */
export const EVENT_KINDS: ReadonlyMap<unknown, EventKind> = /* @__PURE__ */ kindsByName();

function kindsByName(): ReadonlyMap<unknown, EventKind> {
  return new Map(FEEDBACK_EVENT_TYPES.map((name, place) => [name, { name, place }]));
}

const name = /* @__PURE__ */ word(FEEDBACK_EVENT_TYPES);

/** Reads the type of an event. */
export const eventKind: Reader<EventKind> = (value, path, problems) => EVENT_KINDS.get(name(value, path, problems));
