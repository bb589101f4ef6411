import type { CivilDate, CivilDateLike } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { formatIso } from "../civil/format-iso.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import {
  DOCUMENT_MISSING_KEY,
  DOCUMENT_UNKNOWN_KEY,
  DOCUMENT_UNKNOWN_VALUE,
  DOCUMENT_WRONG_TYPE,
} from "../problem/kinds.js";
import { PLAIN_DATA } from "../problem/reading.js";
import { problem, refuseAll, ThoihanError } from "../problem/thoihan-error.js";

/**
 * Reads one part of a document: answers the value, or `undefined` and one more entry in `problems`. Nothing throws, so
 * that a document is read to its end and all its problems are told at once.
 */
export type Reader<Value> = (value: unknown, path: ProblemPath, problems: Problem[]) => Value | undefined;

type Readers = Readonly<Record<string, Reader<unknown>>>;
type ValueOf<Part> = Part extends Reader<infer Value> ? Value : never;
type ObjectOf<Required, Optional> = { readonly [Key in keyof Required]: ValueOf<Required[Key]> } & {
  readonly [Key in keyof Optional]?: ValueOf<Optional[Key]>;
};

/** An object with the required keys, perhaps the optional ones, and no other; what cannot be read is left out. */
export function fields<Required extends Readers, Optional extends Readers>(
  required: Required,
  optional: Optional,
): Reader<Partial<ObjectOf<Required, Optional>>> {
  const readers: Readers = { ...required, ...optional };
  const allowed = Object.keys(readers);
  return readable((value, path, problems) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      problems.push(problem(DOCUMENT_WRONG_TYPE, { value: displayValue(value), expected: "an object" }, path));
      return undefined;
    }
    for (const key of Object.keys(value)) {
      if (!allowed.includes(key)) problems.push(problem(DOCUMENT_UNKNOWN_KEY, { key, allowed }, [...path, key]));
    }
    const read: Record<string, unknown> = {};
    for (const key of allowed) {
      const part = (value as Readonly<Record<string, unknown>>)[key];
      const found = part === undefined ? undefined : readers[key]?.(part, [...path, key], problems);
      if (found !== undefined) read[key] = found;
      if (part === undefined && key in required) problems.push(problem(DOCUMENT_MISSING_KEY, { key }, path));
    }
    // Each key was read by its own reader.
    return read as Partial<ObjectOf<Required, Optional>>;
  });
}

/** The same, but only when all the required keys could be read. */
export function object<Required extends Readers, Optional extends Readers>(
  required: Required,
  optional: Optional,
): Reader<ObjectOf<Required, Optional>> {
  const readFields = fields(required, optional);
  return (value, path, problems) => {
    const read = readFields(value, path, problems);
    const complete = read !== undefined && Object.keys(required).every((key) => key in read);
    // Nothing required is missing, as the line above found.
    return complete ? (read as ObjectOf<Required, Optional>) : undefined;
  };
}

/** Reads the whole of something, and refuses all that is wrong with its form at once. */
export function readOrRefuse<Value>(read: Reader<Value>, value: unknown, path: ProblemPath = []): Value {
  const problems: Problem[] = [];
  const found = read(value, path, problems);
  refuseAll(problems);
  /* v8 ignore next -- a reader that cannot read tells why; the check is for the types */
  if (found === undefined) throw new Error("a reader that tells no problem has read");
  return found;
}

/** The same reader for a value whose own code, a getter or a proxy, may throw: that is told at its place. */
export function readable<Value>(read: Reader<Value>): Reader<Value> {
  return (value, path, problems) => {
    try {
      return read(value, path, problems);
    } catch (error) {
      if (error instanceof ThoihanError) throw error;
      problems.push(problem(DOCUMENT_WRONG_TYPE, { value: displayValue(value), expected: PLAIN_DATA }, path));
      return undefined;
    }
  };
}

/** A list; items that cannot be read are told and left out. */
export function list<Item>(item: Reader<Item>): Reader<readonly Item[]> {
  return readable((value, path, problems) => {
    if (!Array.isArray(value)) {
      problems.push(problem(DOCUMENT_WRONG_TYPE, { value: displayValue(value), expected: "a list" }, path));
      return undefined;
    }
    const items: Item[] = [];
    for (let index = 0; index < value.length; index++) {
      // Told once: a list can be four thousand million holes long.
      if (!(index in value)) {
        problems.push(
          problem(DOCUMENT_WRONG_TYPE, { value: "a hole", expected: "a list without holes" }, [...path, index]),
        );
        return items;
      }
      const read = item(value[index], [...path, index], problems);
      if (read !== undefined) items.push(read);
    }
    return items;
  });
}

/** A part together with its place, for what is found only when the whole is looked at. */
export function placed<Value>(read: Reader<Value>): Reader<{ readonly value: Value; readonly path: ProblemPath }> {
  return (part, path, problems) => {
    const value = read(part, path, problems);
    return value === undefined ? undefined : { value, path };
  };
}

/** A text that is not blank. */
export const text: Reader<string> = (value, path, problems) => {
  if (typeof value === "string" && value.trim() !== "") return value;
  problems.push(problem(DOCUMENT_WRONG_TYPE, { value: displayValue(value), expected: "a text" }, path));
  return undefined;
};

/** One of the words of a list. */
export function word<Word extends string>(allowed: readonly Word[]): Reader<Word> {
  return (value, path, problems) => {
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    problems.push(problem(DOCUMENT_UNKNOWN_VALUE, { value: displayValue(value), allowed }, path));
    return undefined;
  };
}

/** A civil date, as a day number. */
export const day: Reader<DayNumber> = (value, path, problems) =>
  // Whatever it is; the function refuses what is no date.
  collect(problems, () => dayNumberOf(value as CivilDateLike, path));

/** A civil date, as it is written. */
export const date: Reader<CivilDate> = (value, path, problems) => {
  const found = day(value, path, problems);
  return found === undefined ? undefined : formatIso(found);
};

/** Anything at all, to be read by somebody else. */
export const anything: Reader<unknown> = (value) => value;

/**
 * Runs something that throws and keeps its problems instead; `place` turns the path that they were thrown with into the one
 * in the document.
 */
export function collect<Data>(
  problems: Problem[],
  run: () => Data,
  place?: (thrown: ProblemPath) => ProblemPath,
): Data | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ThoihanError)) throw error;
    for (const each of error.problems) {
      problems.push(place === undefined ? each : { ...each, path: place(each.path ?? []) });
    }
    return undefined;
  }
}
