import { describe, expect, it } from "vitest";
import { evaluateScorecard, type Measurement, type Scorecard } from "../../src/kpi/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";

/** The scorecard of Hưng Phú for a quarter: an indicator in two rows, cuts none, satisfaction left to another text. */
function score(measurements: unknown): Scorecard {
  return evaluateScorecard({ profile: "hung-phu-2026", period: "2026-Q3", measurements: untyped(measurements) });
}

const good = { indicator: "internal-procedure-digital-rate", numerator: 40, denominator: 52 } as const;

describe("several figures", () => {
  it("are told everything that is wrong with them at once, each at its place", () => {
    const wrong = [
      good,
      { ...good, row: "I.1.e", numerator: 60 },
      null,
      { indicator: "once-only-document-rate", numerator: -1, denominator: 0.5 },
      { indicator: "nothing", numerator: 1, denominator: 2 },
      { indicator: "late-dossier-apology-rate", numerator: 1, denominator: 2, period: "2026-Q4" },
      { indicator: "satisfaction-rate", baseline: 1, current: 1 },
      { ...good, numerator: 1 },
    ];
    expect(culpritsOf(() => score(wrong))).toEqual([
      "document.wrong-type at measurements/2",
      "document.wrong-type at measurements/3/denominator",
      "document.wrong-type at measurements/3/numerator",
      "kpi.listed-twice at measurements/7",
      "kpi.numerator-above-denominator at measurements/1/numerator",
      "kpi.period-mismatch at measurements/5/period",
      "kpi.unknown-indicator at measurements/4/indicator",
      "kpi.wrong-measurement at measurements/6",
    ]);
  });

  it("are each given once: for all rows, and for a row, but neither twice", () => {
    const figure = { indicator: "full-online-eligible-rate", numerator: 1, denominator: 2 } satisfies Measurement;
    const [one, other] = [
      { ...figure, row: "I.1.h" },
      { ...figure, row: "III.1.a" },
    ];
    expect(score([figure, one, other]).lines).toHaveLength(13);
    const { problems } = refusalOf(() => score([figure, one, other, one, figure, figure]));
    expect(problems.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["kpi.listed-twice", ["measurements", 3], { indicator: figure.indicator, first: 1 }],
      ["kpi.listed-twice", ["measurements", 4], { indicator: figure.indicator, first: 0 }],
      ["kpi.listed-twice", ["measurements", 5], { indicator: figure.indicator, first: 0 }],
    ]);
  });
});

describe("minus zero", () => {
  it("is zero, as a count and as a figure", () => {
    const [line] = score([
      { indicator: "technical-standard-procedure-review-rate", numerator: -0, denominator: -0 },
    ]).lines;
    expect(line?.result.outcome).toBe("no-data");
    const none = score([{ ...good, numerator: -0 }]).lines.find(({ indicator }) => indicator === good.indicator);
    expect(none?.result).toMatchObject({ value: { exact: "0", percent: "0.00" }, lacking: 52 });
  });
});
