import type { Problem, ProblemCode } from "../../../src/problem/codes.js";
import { describeProblem } from "../../../src/problem/describe-problem.js";
import * as KINDS from "../../../src/problem/kinds.js";
import type { Language } from "../../../src/problem/language.js";
import { SAMPLE_PARAMS } from "../../../test/problem/sample-params.js";

const SENTENCES = new Map<string, (params: never) => string>(
  Object.values(KINDS).map(({ code, sentence }) => [code, sentence]),
);

/** Every code, in the order in which the samples list them. */
export const PROBLEM_CODES = Object.keys(SAMPLE_PARAMS) as ProblemCode[];

/** A problem of a code with sample values. */
export function sampleProblem(code: ProblemCode): Problem {
  const params = SAMPLE_PARAMS[code];
  // The table of samples pairs each code with values of its own; the map of sentences cannot say so.
  const message = SENTENCES.get(code)?.(params as never) ?? code;
  return { code, params, message } as Problem;
}

/** What a code says in a language, with sample values. */
export function sampleSentence(code: ProblemCode, language: Language): string {
  return describeProblem(sampleProblem(code), language);
}
