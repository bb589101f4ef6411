import { describe, expect, it } from "vitest";
import { evaluateKpi, evaluateScorecard } from "../../src/kpi/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";

const good = { indicator: "internal-procedure-digital-rate", numerator: 40, denominator: 52 } as const;

/** The values of each problem with figures of Hưng Phú for a quarter. */
function valuesOf(...figures: readonly unknown[]): unknown[] {
  const question = { profile: "hung-phu-2026", period: "2026-Q3", measurements: untyped(figures) };
  return refusalOf(() => evaluateScorecard(question)).problems.map(({ params }) => params);
}

describe("a refused figure says", () => {
  const COUNT = "a whole number from 0 to 9007199254740991";

  it.each([
    ["what stands there instead", null, { value: "null", expected: "an object" }],
    ["which key is missing", { numerator: 1, denominator: 2 }, { key: "indicator" }],
    ["its numbers", { ...good, numerator: 53 }, { numerator: "53", denominator: "52" }],
    ["which count is none", { ...good, numerator: "40" }, { value: '"40"', expected: COUNT }],
    ["both periods", { ...good, period: "2026-Q2" }, { expected: "2026-Q3", value: "2026-Q2" }],
    [
      "what its indicator takes",
      { indicator: good.indicator, value: 90 },
      { indicator: good.indicator, expected: "{ numerator, denominator }" },
    ],
    [
      "either of what satisfaction takes",
      { indicator: "satisfaction-rate", baseline: 1, current: 1 },
      { indicator: "satisfaction-rate", expected: "{ numerator, denominator } or { value }" },
    ],
    [
      "what a cut takes",
      { indicator: "processing-time-cut", numerator: 1, denominator: 2 },
      { indicator: "processing-time-cut", expected: "{ baseline, current }" },
    ],
    [
      "how a per cent is written",
      { indicator: "satisfaction-rate", value: 101 },
      { value: "101", expected: 'a number from 0 to 100, or a text such as "97.5"' },
    ],
  ])("%s", (_, figure, values) => {
    expect(valuesOf(figure)).toEqual([values]);
  });

  it.each([
    ["a bigint", 5n, "a bigint"],
    ["a list that reads as a number", ["5"], "an array"],
    ["an object that reads as a number", { toString: () => "5" }, "an object"],
    ["a text with a comma", "12,5", '"12,5"'],
  ])("how a number is written: %s", (_, baseline, value) => {
    const expected = 'a number from 0 on, or a text such as "1250.75"';
    expect(valuesOf({ indicator: "processing-time-cut", baseline, current: 1 })).toEqual([{ value, expected }]);
  });
});

describe("a figure is refused at its own place", () => {
  const culprits = (...figures: readonly unknown[]): string[] =>
    culpritsOf(() =>
      evaluateScorecard({ profile: "hung-phu-2026", period: "2026-Q3", measurements: untyped(figures) }),
    );

  it.each([[undefined], [5], ["40 of 52"], [true]])("where it is %j", (figure) => {
    expect(culprits(figure)).toEqual(["document.wrong-type at measurements/0"]);
  });

  it("where its row is no text", () => {
    expect(culprits({ ...good, row: 5n })).toEqual(["document.wrong-type at measurements/0/row"]);
  });
});

describe("a refused target says", () => {
  const measurement = { numerator: 1, denominator: 2 };
  const valuesOfTarget = (target: unknown): unknown[] =>
    refusalOf(() => evaluateKpi({ indicator: "data-sync-rate", target: untyped(target), measurement })).problems.map(
      ({ params }) => params,
    );

  it.each([
    ["null", null, "null"],
    ["nothing", undefined, "undefined"],
    ["a number", 5, "5"],
    ["a text", "97 %", '"97 %"'],
  ])("that it must be an object: %s", (_, target, value) => {
    expect(valuesOfTarget(target)).toEqual([{ value, expected: "an object" }]);
  });

  it("of which indicator the plan states one itself", () => {
    const targets = [{ indicator: "late-dossier-apology-rate", value: 80, source: "Nghị quyết 05/NQ-HĐND" }] as const;
    const question = { profile: "hung-phu-2026", period: "2026-Q3", measurements: [], targets };
    expect(refusalOf(() => evaluateScorecard(question)).params).toEqual({ indicator: "late-dossier-apology-rate" });
  });

  it("that bare is true or missing", () => {
    const line = { row: "1", indicator: "data-sync-rate", target: { operator: "equal", value: 100 }, bare: false };
    const year = { from: "2026-01-01", to: "2026-12-31" };
    const profile = untyped({ id: "a", title: { vi: "A", en: "A" }, year, targets: [line] });
    expect(refusalOf(() => evaluateScorecard({ profile, period: "2026", measurements: [] })).params).toEqual({
      value: "false",
      allowed: ["true"],
    });
  });
});
