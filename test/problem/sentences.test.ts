import { describe, expect, it } from "vitest";
import { describeProblem, type Problem } from "../../src/index.js";
import type { ProblemCode } from "../../src/problem/codes.js";
import * as kinds from "../../src/problem/kinds.js";
import { LANGUAGES } from "../../src/problem/language.js";
import { problem } from "../../src/problem/thoihan-error.js";
import { CODES } from "./codes-in-source.js";
import { SAMPLE_PARAMS } from "./sample-params.js";

const KINDS = new Map(Object.values(kinds).map((kind) => [kind.code as ProblemCode, kind]));

function sampleOf(code: ProblemCode): Problem {
  const kind = KINDS.get(code) ?? expect.fail(`no kind has the code ${code}`);
  // The sample was chosen by the same code.
  return problem(kind as kinds.ProblemKind<ProblemCode>, SAMPLE_PARAMS[code], ["somewhere", 3]);
}

/** Values that choose the words, or stand there for programs alone: a sentence about order need not list the next steps. */
const UNSPOKEN: readonly string[] = [
  "date.invalid reason",
  "feedback.event-before-previous state",
  "feedback.event-before-previous allowed",
];

/** Every text and number that the sentence of a problem must quote, lists spelt out. */
function valuesOf({ code, params }: Problem): string[] {
  return Object.entries(params)
    .filter(([key]) => !UNSPOKEN.includes(`${code} ${key}`))
    .flatMap(([, value]) => value)
    .map(String);
}

describe("the list of codes", () => {
  it("has a sample and exactly one kind each", () => {
    expect(CODES.length).toBeGreaterThan(30);
    expect(Object.keys(SAMPLE_PARAMS).sort()).toEqual([...CODES].sort());
    expect([...KINDS.keys()].sort()).toEqual([...CODES].sort());
    expect(Object.values(kinds)).toHaveLength(CODES.length);
  });

  it("is written in one manner: an area, a point, words in lower case", () => {
    for (const code of CODES) expect(code).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
  });
});

describe.each(CODES)("the sentences of %s", (code) => {
  it.each(LANGUAGES)("is complete in %s: ends with a period, holds no undefined", (language) => {
    const sentence = describeProblem(sampleOf(code), language);
    expect(sentence.length).toBeGreaterThan(15);
    expect(sentence.endsWith(".")).toBe(true);
    expect(sentence).not.toMatch(/undefined|\[object|NaN|\n/);
  });

  it.each(LANGUAGES)("quotes in %s every value involved", (language) => {
    const sentence = describeProblem(sampleOf(code), language);
    // Kinds of things ("a list") are words of ours and are translated; a caller's own value is quoted as it is.
    const kindsOfThings = /^an? /;
    const quoted = valuesOf(sampleOf(code)).filter((value) => language === "en" || !kindsOfThings.test(value));
    expect(quoted.filter((value) => !sentence.includes(value))).toEqual([]);
  });

  it("differ: each language has its own", () => {
    expect(describeProblem(sampleOf(code), "vi")).not.toBe(describeProblem(sampleOf(code), "en"));
  });
});
