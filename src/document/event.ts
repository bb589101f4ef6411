import { civilDateOf } from "../civil/civil-date-of.js";
import { type DayNumber, NOT_A_DAY } from "../civil/day-number.js";
import { parseIso } from "../civil/parse-iso.js";
import { attempt } from "../problem/attempt.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { DOCUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { collect, day, type Reader } from "./read.js";

/** The day of an event: a civil date, or an instant read in Vietnam time. */
export const eventDay: Reader<DayNumber> = (value, path, problems) => {
  if (typeof value === "string") {
    const read = parseIso(value);
    if (read !== NOT_A_DAY) return read;
    // Anything longer that starts like a date is meant as an instant.
    if (value.length > 10 && /^\d{4}-\d{2}-\d{2}[Tt ]\d/.test(value)) return readInstant(value, path, problems);
  }
  // A Date or a Temporal.Instant: the function refuses what is neither.
  return isInstant(value) ? readInstant(value as Date, path, problems) : day(value, path, problems);
};

/** A note may be any text. */
export const eventNote: Reader<string> = (value, path, problems) => {
  if (typeof value === "string") return value;
  problems.push(problem(DOCUMENT_WRONG_TYPE, { value: displayValue(value), expected: "a text" }, path));
  return undefined;
};

function isInstant(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const look = (): boolean => Object.prototype.toString.call(value) === "[object Date]" || "epochMilliseconds" in value;
  return attempt(look, false);
}

function readInstant(value: string | Date, path: ProblemPath, problems: Problem[]): DayNumber | undefined {
  const written = (): string => civilDateOf(value);
  const date = collect(problems, written, () => path);
  return date === undefined ? undefined : parseIso(date);
}
