import { civilDateOf } from "../civil/civil-date-of.js";
import { type DayNumber, NOT_A_DAY } from "../civil/day-number.js";
import { parseIso } from "../civil/parse-iso.js";
import { collect, readDay, readList, readObject, readText, readWord } from "../document/read.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import { problem } from "../problem/thoihan-error.js";
import { FEEDBACK_EVENT_TYPES, type FeedbackEventType } from "./events.js";

/** An event after its form was read. */
export interface ReadEvent {
  readonly type: FeedbackEventType;
  readonly day: DayNumber;
}

const CASE_KEYS = { required: ["id", "events"], optional: [] } as const;
const EVENT_KEYS = { required: ["type", "on"], optional: ["note"] } as const;

/** Reads the form of a case: id, events, types and days. What may follow what is asked later. */
export function readFeedback(value: unknown, problems: Problem[]): { id: string; events: ReadEvent[] } | undefined {
  const record = readObject(value, CASE_KEYS, [], problems);
  if (record === undefined) return undefined;
  const id = readText(record["id"], ["id"], problems);
  const list = readList(record["events"], ["events"], problems);
  if (list.length === 0 && Array.isArray(record["events"]))
    problems.push(problem("feedback.empty-log", {}, ["events"]));
  const events: ReadEvent[] = [];
  for (let index = 0; index < list.length; index++) {
    const event = readEvent(list[index], ["events", index], problems);
    if (event !== undefined) events.push(event);
  }
  return id === undefined ? undefined : { id, events };
}

/** Reads one event. */
export function readEvent(value: unknown, path: ProblemPath, problems: Problem[]): ReadEvent | undefined {
  const record = readObject(value, EVENT_KEYS, path, problems);
  if (record === undefined) return undefined;
  const type = readWord(record["type"], FEEDBACK_EVENT_TYPES, [...path, "type"], problems);
  const day = readEventDay(record["on"], [...path, "on"], problems);
  const { note } = record;
  if (note !== undefined && note !== "") readText(note, [...path, "note"], problems);
  return type === undefined || day === undefined ? undefined : { type, day };
}

/** The day of an event: a civil date, or an instant read in Vietnam time. */
function readEventDay(value: unknown, path: ProblemPath, problems: Problem[]): DayNumber | undefined {
  if (typeof value === "string") {
    const day = parseIso(value);
    if (day !== NOT_A_DAY) return day;
    // Anything longer than a date that starts like one is meant as an instant.
    if (value.length > 10 && /^\d{4}-\d{2}-\d{2}[Tt ]\d/.test(value)) return readInstant(value, path, problems);
  }
  const isDate = Object.prototype.toString.call(value) === "[object Date]";
  return isDate ? readInstant(value as Date, path, problems) : readDay(value, path, problems);
}

function readInstant(value: string | Date, path: ProblemPath, problems: Problem[]): DayNumber | undefined {
  const found: Problem[] = [];
  const date = collect(found, () => civilDateOf(value));
  for (const each of found) problems.push({ ...each, path });
  return date === undefined ? undefined : parseIso(date);
}
