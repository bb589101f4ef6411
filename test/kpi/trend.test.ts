import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateScorecard, type Measurement, type Scorecard, type Trend } from "../../src/kpi/index.js";
import { counts } from "./arbitraries.js";
import { compareByHand, exactByHand } from "./by-hand.js";
import { judgeCounts } from "./judge-counts.js";

const INDICATOR = "dossier-on-time-rate";

function scoreQuarter(quarter: number, measurements: readonly Measurement[], earlier?: Scorecard): Scorecard {
  const question = { profile: "can-tho-2025", period: `2025-Q${quarter}`, measurements };
  return evaluateScorecard(earlier === undefined ? question : { ...question, earlier });
}

/** The trend of row 13 from so many of so many in the second quarter to so many in the third. */
function trendFrom(then: readonly Measurement[], now: readonly Measurement[]): Trend | undefined {
  const { lines } = scoreQuarter(3, now, scoreQuarter(2, then));
  return lines.find(({ row }) => row === "13")?.trend;
}

const of = (numerator: number, denominator: number): readonly Measurement[] => [
  { indicator: INDICATOR, numerator, denominator },
];

describe("the trend of a line", () => {
  it.each([
    ["97 → 98 of 100", of(97, 100), of(98, 100), { outcome: "missed", points: "1.00", direction: "better" }],
    ["98 → 97 of 100", of(98, 100), of(97, 100), { outcome: "met", points: "-1.00", direction: "worse" }],
    ["1/2 → 2/4", of(1, 2), of(2, 4), { outcome: "missed", points: "0.00", direction: "same" }],
    ["1/3 → 2/3: 33.33…", of(1, 3), of(2, 3), { outcome: "missed", points: "33.33", direction: "better" }],
    [
      "one more of a million: 0.0001 is not nothing",
      of(5, 10 ** 6),
      of(6, 10 ** 6),
      { outcome: "missed", points: "0.01", direction: "better" },
    ],
    [
      "one fewer of a million",
      of(6, 10 ** 6),
      of(5, 10 ** 6),
      { outcome: "missed", points: "-0.01", direction: "worse" },
    ],
    ["nothing → something", [], of(1, 2), { outcome: "not-measured", points: null, direction: "unknown" }],
    ["something → nothing", of(1, 2), [], { outcome: "missed", points: null, direction: "unknown" }],
    ["0 of 0 → something", of(0, 0), of(1, 2), { outcome: "no-data", points: null, direction: "unknown" }],
    ["nothing → nothing", [], [], { outcome: "not-measured", points: null, direction: "unknown" }],
  ])("%s", (_, then, now, expected) => {
    expect(trendFrom(then, now)).toEqual({ period: "2025-Q2", ...expected });
  });

  it("is that of a cut as of anything else: a larger cut is better", () => {
    const cut = (current: number): Measurement[] => [{ indicator: "business-regulation-cut", baseline: 340, current }];
    const { lines } = scoreQuarter(3, cut(238), scoreQuarter(2, cut(357)));
    const line = lines.find(({ indicator }) => indicator === "business-regulation-cut");
    // −17 of 340 are −5 %, 102 of 340 are 30 %.
    expect(line?.trend).toEqual({ period: "2025-Q2", outcome: "missed", points: "35.00", direction: "better" });
  });

  it("is known without a target, where both have a value", () => {
    const assigned = (numerator: number): Measurement[] => [
      { indicator: "government-assigned-targets", numerator, denominator: 8 },
    ];
    const { lines } = scoreQuarter(3, assigned(5), scoreQuarter(2, assigned(7)));
    expect(lines[0]?.trend).toMatchObject({ outcome: "target-missing", points: "-25.00", direction: "worse" });
  });

  it("is that of the same row, where rows have figures of their own", () => {
    const score = (period: string, first: number, last: number, earlier?: Scorecard): Scorecard =>
      evaluateScorecard({
        profile: "nam-do-son-2026",
        period,
        measurements: [
          { indicator: "dossier-on-system-rate", row: "1.3", numerator: first, denominator: 10 },
          { indicator: "dossier-on-system-rate", row: "III.4", numerator: last, denominator: 10 },
        ],
        ...(earlier === undefined ? {} : { earlier }),
      });
    const { lines } = score("2026-Q2", 6, 6, score("2026-Q1", 5, 7));
    const trends = lines.filter(({ indicator }) => indicator === "dossier-on-system-rate");
    expect(trends.map(({ row, trend }) => [row, trend?.points])).toEqual([
      ["1.3", "10.00"],
      ["II.3-1", null],
      ["III.4", "-10.00"],
    ]);
  });

  it("has the exact change, with its sign", () => {
    fc.assert(
      fc.property(counts, counts, (then, now) => {
        const trend = trendFrom(of(then.n, then.d), of(now.n, now.d));
        const change = compareByHand(
          judgeCounts(now.n, now.d, "equal", "50").value.exact,
          judgeCounts(then.n, then.d, "equal", "50").value.exact,
        );
        expect(trend?.direction).toBe(change === 0 ? "same" : change > 0 ? "better" : "worse");
        expect(compareByHand(exactByHand(trend?.points ?? ""), "0")).toBe(change);
      }),
      { numRuns: 200 },
    );
  });
});
