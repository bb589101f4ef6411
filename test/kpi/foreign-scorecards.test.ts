import { describe, expect, it } from "vitest";
import { evaluateScorecard, rankScorecards, type Scorecard } from "../../src/kpi/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";

const measurements = [{ indicator: "dossier-on-time-rate", numerator: 98, denominator: 100 }] as const;
const scorecard = evaluateScorecard({ profile: "can-tho-2025", period: "2025-Q2", measurements });
const good = { body: "A", scorecard };

/** A part that throws when it is read. */
function poisoned(key: string): object {
  return Object.defineProperty({ ...scorecard }, key, {
    get: () => {
      throw new Error("poison");
    },
  });
}

describe("a ranking", () => {
  it.each([
    ["null", null],
    ["nothing", undefined],
    ["a number", 5],
    ["a list", []],
    ["an empty object", {}],
    ["a body without its scorecard", { body: "B" }],
    ["null as the scorecard", { body: "B", scorecard: null }],
    ["a scorecard without counts", { body: "B", scorecard: {} }],
    ["counts without those that were met", { body: "B", scorecard: { outcomes: {} } }],
    ["a count in words", { body: "B", scorecard: { outcomes: { met: "1", missed: 0 } } }],
    ["a scorecard without its body", { scorecard }],
    ["a body by number", { body: 5, scorecard }],
  ])("refuses %s by its place", (_, wrong) => {
    const rank = () => rankScorecards(untyped([good, wrong]));
    expect(culpritsOf(rank)).toEqual(["document.wrong-type at 1"]);
    expect(refusalOf(rank).params).toMatchObject({ expected: "a body with its scorecard" });
  });

  it("says what stands there instead", () => {
    const { problems } = refusalOf(() => rankScorecards(untyped([null, {}, "A"])));
    expect(problems.map(({ params }) => params)).toMatchObject([
      { value: "null" },
      { value: "an object" },
      { value: '"A"' },
    ]);
  });

  it("tells the first hole of a list, and not the thousands behind it", () => {
    expect(culpritsOf(() => rankScorecards(new Array(5000)))).toEqual(["document.wrong-type at 0"]);
  });

  it("refuses the whole where counts are missing that it adds up", () => {
    const half = { body: "B", scorecard: { outcomes: { met: 1 } } };
    expect(culpritsOf(() => rankScorecards(untyped([half])))).toEqual(["argument.wrong-type at scorecards"]);
  });
});

describe("an earlier scorecard", () => {
  const scoreAfter = (earlier: unknown): Scorecard =>
    evaluateScorecard({ profile: "can-tho-2025", period: "2025-Q3", measurements, earlier: untyped(earlier) });

  it.each([
    ["null", null],
    ["a number", 5],
    ["a text", "2025-Q2"],
    ["a list", []],
    ["an empty object", {}],
    ["no lines", { period: scorecard.period }],
    ["lines that are no list", { lines: {}, period: scorecard.period }],
    ["no period", { lines: [] }],
    ["null as the period", { lines: [], period: null }],
    ["a period without a name", { lines: [], period: { from: "2025-04-01", to: "2025-06-30" } }],
    ["lines that throw", poisoned("lines")],
    ["a period that throws", poisoned("period")],
  ])("is refused as, or with, %s", (_, wrong) => {
    expect(culpritsOf(() => scoreAfter(wrong))).toEqual(["document.wrong-type at earlier"]);
    expect(refusalOf(() => scoreAfter(wrong)).params).toMatchObject({ expected: "a scorecard" });
  });

  it("is told by what it is", () => {
    expect(refusalOf(() => scoreAfter(null)).params).toEqual({ value: "null", expected: "a scorecard" });
  });

  it("is refused as a whole where a line cannot be read", () => {
    expect(culpritsOf(() => scoreAfter({ ...scorecard, lines: [null] }))).toEqual(["argument.wrong-type at earlier"]);
  });

  it("is refused as a whole where a value of it is divided by 0", () => {
    const lines = scorecard.lines.map((line) => ({ ...line, result: { ...line.result, value: { exact: "1/0" } } }));
    expect(culpritsOf(() => scoreAfter({ ...scorecard, lines }))).toEqual(["argument.wrong-type at earlier"]);
  });

  it("is told together with what is wrong otherwise", () => {
    const question = { profile: "x", period: "2025-Q3", measurements, earlier: untyped({}) };
    expect(culpritsOf(() => evaluateScorecard(question))).toEqual([
      "document.wrong-type at earlier",
      "plan.unknown at plan",
    ]);
  });
});
