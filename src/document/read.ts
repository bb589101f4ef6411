import type { CivilDateLike } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { problem, ThoihanError } from "../problem/thoihan-error.js";

/**
 * Reading documents without throwing: each function answers the value, or `undefined` and one more entry in `problems`.
 * So a document is read to its end and all its problems are told at once.
 */

/** A plain object with no key but the allowed ones, and all the required ones. */
export function readObject(
  value: unknown,
  keys: { readonly required: readonly string[]; readonly optional: readonly string[] },
  path: ProblemPath,
  problems: Problem[],
): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.push(problem("document.wrong-type", { value: displayValue(value), expected: "an object" }, path));
    return undefined;
  }
  const allowed = [...keys.required, ...keys.optional];
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key)) problems.push(problem("document.unknown-key", { key, allowed }, [...path, key]));
  }
  // Checked above to be an object and no array.
  const record = value as Record<string, unknown>;
  for (const key of keys.required) {
    if (record[key] === undefined) problems.push(problem("document.missing-key", { key }, path));
  }
  return record;
}

/** An array; an absent value is an empty one. */
export function readList(value: unknown, path: ProblemPath, problems: Problem[]): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  problems.push(problem("document.wrong-type", { value: displayValue(value), expected: "a list" }, path));
  return [];
}

/** A string that is not empty; an absent value was told by `readObject` already. */
export function readText(value: unknown, path: ProblemPath, problems: Problem[]): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string" && value.trim() !== "") return value;
  problems.push(problem("document.wrong-type", { value: displayValue(value), expected: "a text" }, path));
  return undefined;
}

/** One of the words of a list. */
export function readWord<Word extends string>(
  value: unknown,
  allowed: readonly Word[],
  path: ProblemPath,
  problems: Problem[],
): Word | undefined {
  if (value === undefined) return undefined;
  const word = allowed.find((candidate) => candidate === value);
  if (word === undefined)
    problems.push(problem("document.unknown-value", { value: displayValue(value), allowed }, path));
  return word;
}

/** A civil date. */
export function readDay(value: unknown, path: ProblemPath, problems: Problem[]): DayNumber | undefined {
  if (value === undefined) return undefined;
  return collect(problems, () => dayNumberOf(value as CivilDateLike, path));
}

/** Runs something that throws and keeps its problems instead. */
export function collect<Data>(problems: Problem[], run: () => Data): Data | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ThoihanError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
