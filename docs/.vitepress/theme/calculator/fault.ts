import type { Problem, SafeResult } from "../../../../src/index.js";
import type { Language } from "../../../../src/problem/language.js";
import { DATE_FAULTS, readWrittenDate } from "./written-date.js";

/** Why there is no answer, and at which field that is to be said; an empty field is none in particular. */
export interface Fault {
  readonly field: string;
  /** The code of the library, or `date.unfinished` and the like for what was typed. */
  readonly code: string;
  /** The sentence to tell; those of the library are fetched when the first is needed, which is seldom. */
  readonly say: (language: Language) => string | Promise<string>;
}

/** An answer, or why there is none. */
export type Outcome<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The field that shows a problem, by its whole path (`target.value`) or by a name that occurs in it. */
export type FieldNames = Readonly<Record<string, string>>;

/** A problem as a page tells it. */
export function faultOf(problem: Problem, fields: FieldNames): Fault {
  const path = problem.path ?? [];
  const named = path.map((part) => fields[part]).filter((name) => name !== undefined);
  const field = fields[path.join(".")] ?? named.at(-1) ?? "";
  return { field, code: problem.code, say: (language) => describe(problem, language) };
}

async function describe(problem: Problem, language: Language): Promise<string> {
  const { describeProblem } = await import("../../../../src/problem/describe-problem.js");
  return describeProblem(problem, language);
}

/** What a `safe…` function returned, as an outcome. */
export function outcomeOf<Answer>(result: SafeResult<Answer>, fields: FieldNames): Outcome<Answer> {
  if (result.success) return { ok: true, answer: result.data };
  return { ok: false, faults: result.error.problems.map((problem) => faultOf(problem, fields)) };
}

/** The dates that were typed, by field, or all that is wrong with them. */
export function readDates<Name extends string>(texts: Readonly<Record<Name, string>>): Outcome<Record<Name, string>> {
  const dates: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const [field, text] of Object.entries<string>(texts)) {
    const read = readWrittenDate(text);
    if ("date" in read) dates[field] = read.date;
    else faults.push({ field, code: `date.${read.wrong}`, say: (language) => DATE_FAULTS[read.wrong][language] });
  }
  // Without a fault every name was read.
  return faults.length > 0 ? { ok: false, faults } : { ok: true, answer: dates as Record<Name, string> };
}

/** A whole number that was typed; anything else goes to the library as it stands, which refuses it. */
export function wholeNumber(text: string): number {
  const written = text.trim();
  return /^-?\d{1,15}$/.test(written) ? Number(written) : (written as unknown as number);
}
