import { describe, expect, it } from "vitest";
import { evaluateScorecard, type Measurement, type Scorecard, type TargetSet } from "../../src/kpi/index.js";

const INDICATOR = "dossier-on-time-rate";

function scoreQuarter(quarter: number, measurements: readonly Measurement[], earlier?: Scorecard): Scorecard {
  const question = { profile: "can-tho-2025", period: `2025-Q${quarter}`, measurements };
  return evaluateScorecard(earlier === undefined ? question : { ...question, earlier });
}

const of = (numerator: number, denominator: number): readonly Measurement[] => [
  { indicator: INDICATOR, numerator, denominator },
];

describe("an earlier scorecard", () => {
  const earlier = scoreQuarter(2, [...of(97, 100), { indicator: "satisfaction-rate", value: "92.5" }]);
  const now = of(98, 100);

  it("can come from a file: written as JSON and read again it is the same", () => {
    const read: Scorecard = JSON.parse(JSON.stringify(earlier));
    expect(read).toEqual(earlier);
    expect(scoreQuarter(3, now, read)).toEqual(scoreQuarter(3, now, earlier));
  });

  it("gives every line a trend, and without one no line has any", () => {
    expect(scoreQuarter(3, now, earlier).lines.every(({ trend }) => trend?.period === "2025-Q2")).toBe(true);
    expect(scoreQuarter(3, now).lines.some((line) => "trend" in line)).toBe(false);
  });

  it("of another plan has a trend only for the lines that are the same: row and indicator", () => {
    const line = { row: "13", indicator: INDICATOR, target: { operator: "equal", value: 100 } } as const;
    const title = { vi: "A", en: "A" };
    const set: TargetSet = { id: "a", title, year: { from: "2025-01-01", to: "2025-12-31" }, targets: [line] };
    const other = evaluateScorecard({ profile: set, period: "2025-Q1", measurements: of(96, 100) });
    const { lines } = scoreQuarter(3, now, other);
    expect(lines.filter(({ trend }) => trend !== undefined).map(({ row }) => row)).toEqual(["13"]);
    expect(lines.find(({ row }) => row === "13")?.trend?.points).toBe("2.00");
  });
});
