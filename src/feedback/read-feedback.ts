import { civilDateOf } from "../civil/civil-date-of.js";
import { type DayNumber, NOT_A_DAY } from "../civil/day-number.js";
import { parseIso } from "../civil/parse-iso.js";
import { collect, day, list, object, type Reader, text, word } from "../document/read.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import { FEEDBACK_EMPTY_LOG } from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { FEEDBACK_EVENT_TYPES, type FeedbackEventType } from "./events.js";

/** An event after its form was read. */
export interface ReadEvent {
  readonly type: FeedbackEventType;
  readonly on: DayNumber;
}

/** The day of an event: a civil date, or an instant read in Vietnam time. */
const eventDay: Reader<DayNumber> = (value, path, problems) => {
  if (typeof value === "string") {
    const read = parseIso(value);
    if (read !== NOT_A_DAY) return read;
    // Anything longer that starts like a date is meant as an instant.
    if (value.length > 10 && /^\d{4}-\d{2}-\d{2}[Tt ]\d/.test(value)) return readInstant(value, path, problems);
  }
  const isDate = Object.prototype.toString.call(value) === "[object Date]";
  return isDate ? readInstant(value as Date, path, problems) : day(value, path, problems);
};

/** A note may be anything written, also nothing. */
const note: Reader<string> = (value, path, problems) => (value === "" ? value : text(value, path, problems));

/** Reads one event. */
export const readEvent: Reader<ReadEvent> = /* @__PURE__ */ object(
  { type: /* @__PURE__ */ word(FEEDBACK_EVENT_TYPES), on: eventDay },
  { note },
);

const events: Reader<readonly ReadEvent[]> = (value, path, problems) => {
  if (Array.isArray(value) && value.length === 0) problems.push(problem(FEEDBACK_EMPTY_LOG, {}, path));
  return list(readEvent)(value, path, problems);
};

/** Reads the form of a case: id, events, types and days. What may follow what is asked later. */
export const readFeedback = /* @__PURE__ */ object({ id: text, events }, {});

function readInstant(value: string | Date, path: ProblemPath, problems: Problem[]): DayNumber | undefined {
  const found: Problem[] = [];
  const date = collect(found, () => civilDateOf(value));
  for (const each of found) problems.push({ ...each, path });
  return date === undefined ? undefined : parseIso(date);
}
