import type { DayNumber } from "../civil/day-number.js";
import { eventDay, eventNote } from "../document/event.js";
import { list, object, type Reader, text, word } from "../document/read.js";
import { attempt } from "../problem/attempt.js";
import { FEEDBACK_EMPTY_LOG } from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { FEEDBACK_CHANNELS } from "./channels.js";
import { FEEDBACK_KINDS } from "./content-kinds.js";
import { type EventKind, eventKind } from "./event-kind.js";
import { readWellFormed } from "./read-well-formed.js";
import { REFUSAL_GROUNDS } from "./refusal-grounds.js";

/** An event after its form was read. */
export interface ReadEvent {
  readonly type: EventKind;
  readonly on: DayNumber;
  readonly note?: string;
}

/** Reads one event. */
export const readEvent: Reader<ReadEvent> = /* @__PURE__ */ object(
  { type: eventKind, on: eventDay },
  { note: eventNote },
);

const events: Reader<readonly ReadEvent[]> = (value, path, problems) => {
  if (Array.isArray(value) && value.length === 0) problems.push(problem(FEEDBACK_EMPTY_LOG, {}, path));
  return list(readEvent)(value, path, problems);
};

/** A case after its form was read. Its codes are checked and not kept, since nothing is counted from them. */
export interface ReadFeedback {
  readonly id: string;
  readonly events: readonly ReadEvent[];
}

const readByKeys: Reader<ReadFeedback> = /* @__PURE__ */ object(
  { id: text, events },
  {
    channel: /* @__PURE__ */ word(FEEDBACK_CHANNELS),
    kind: /* @__PURE__ */ word(FEEDBACK_KINDS),
    refusalGround: /* @__PURE__ */ word(REFUSAL_GROUNDS),
  },
);

/** Reads the form of a case: id, events, types and days, and its codes. What may follow what is asked later. */
export const readFeedback: Reader<ReadFeedback> = (value, path, problems) =>
  // What throws when it is read is told where it stands, as anything else that is not well formed.
  attempt(() => readWellFormed(value), undefined) ?? readByKeys(value, path, problems);
