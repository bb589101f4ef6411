import { describe, expect, it } from "vitest";
import { evaluateScorecard, type Measurement, type Scorecard, type TargetLine } from "../../src/kpi/index.js";

/** A scorecard of one's own targets, beside an earlier one. */
function score(targets: readonly TargetLine[], measurements: readonly Measurement[], earlier?: Scorecard): Scorecard {
  const title = { vi: "A", en: "A" };
  const profile = { id: "a", title, year: { from: "2026-01-01", to: "2026-12-31" }, targets };
  const question = { profile, period: earlier === undefined ? "2026-Q1" : "2026-Q2", measurements };
  return evaluateScorecard(earlier === undefined ? question : { ...question, earlier });
}

const of = (numerator: number): Measurement[] => [{ indicator: "data-sync-rate", numerator, denominator: 100 }];

describe("what is better", () => {
  it.each([
    ["at-least", 8, 10, "better"],
    ["at-least", 10, 8, "worse"],
    ["equal", 8, 10, "better"],
    ["at-most", 10, 8, "better"],
    ["at-most", 8, 10, "worse"],
    ["at-most", 8, 8, "same"],
  ] as const)("under %s, from %d to %d of 100: %s", (operator, then, now, direction) => {
    const targets = [{ row: "1", indicator: "data-sync-rate", target: { operator, value: 9 } }] as const;
    const [line] = score(targets, of(now), score(targets, of(then))).lines;
    const points = { 2: "2.00", [-2]: "-2.00", 0: "0.00" }[now - then];
    expect(line?.trend).toMatchObject({ period: "2026-Q1", points, direction });
  });

  it("where the target is left to another text: more, as for all that the plans measure", () => {
    const targets = [{ row: "1", indicator: "data-sync-rate", target: { external: "Nghị quyết" } }] as const;
    expect(score(targets, of(9), score(targets, of(8))).lines[0]?.trend?.direction).toBe("better");
  });
});

it("two indicators of one row each have their own trend", () => {
  const target = { operator: "at-least", value: 50 } as const;
  const targets = [
    { row: "1", indicator: "data-reuse-rate", target },
    { row: "1", indicator: "data-sync-rate", target },
  ] as const;
  const measured = (reused: number, synchronised: number): Measurement[] => [
    { indicator: "data-reuse-rate", numerator: reused, denominator: 100 },
    ...of(synchronised),
  ];
  const { lines } = score(targets, measured(60, 40), score(targets, measured(50, 45)));
  expect(lines.map(({ indicator, trend }) => [indicator, trend?.points])).toEqual([
    ["data-reuse-rate", "10.00"],
    ["data-sync-rate", "-5.00"],
  ]);
});
