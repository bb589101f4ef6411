import type { SafeResult } from "../../../src/index.js";

/** What a calculator answers: what the library returned, or the codes of what it refused. */
export type Answer = { readonly result: unknown } | { readonly refused: readonly string[] };

/** What the library returned, as it looks once it went through JSON, which is how a page tells it. */
export function answerOf(result: SafeResult<unknown>): Answer {
  if (result.success) return { result: JSON.parse(JSON.stringify(result.data)) };
  return { refused: result.error.problems.map(({ code }) => code) };
}

/** A question in an address, and what must come out where it is not what the library says of it. */
interface Question {
  /** Such as `?rule=feedback.resolve&from=2026-11-20`. */
  readonly search: string;
  /** The code with which the page refuses what never reaches the library, such as a date that is not complete. */
  readonly refused?: string;
}

/** A calculator, the questions that are put to it, and the library's answer to each. */
export interface CalculatorTable {
  /** The name of its page. */
  readonly name: string;
  readonly questions: readonly Question[];
  readonly ask: (params: URLSearchParams) => Answer;
}
