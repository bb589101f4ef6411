import { describe, expect, it } from "vitest";
import { evaluateScorecard, type Measurement, planTargets } from "../../src/kpi/index.js";

const NONE = { met: 0, missed: 0, "no-data": 0, "target-missing": 0, "not-measured": 0 };

describe("the scorecard of Hưng Phú with some figures", () => {
  const measurements: readonly Measurement[] = [
    { indicator: "full-online-eligible-rate", numerator: 199, denominator: 200 },
    { indicator: "data-sync-rate", numerator: 1, denominator: 1 },
    { indicator: "late-dossier-apology-rate", numerator: 0, denominator: 0 },
    { indicator: "internal-procedure-digital-rate", numerator: 52, denominator: 52 },
    {
      indicator: "dossier-on-time-rate",
      numerator: 97,
      denominator: 100,
      cases: { counted: ["H-1"], missed: ["H-2"] },
    },
  ];
  const card = evaluateScorecard({ profile: "hung-phu-2026", period: "2026-Q3", measurements });

  it("counts over all lines", () => {
    const expected = { met: 1, missed: 1, "no-data": 1, "target-missing": 8, "not-measured": 2, total: 13 };
    expect(card.outcomes).toEqual(expected);
  });

  it("counts for each who leads, in the order of the plan", () => {
    expect(card.byLead).toEqual([
      { lead: null, outcomes: { ...NONE, met: 1, missed: 1, "not-measured": 2, total: 4 } },
      {
        lead: "Cơ quan chuyên môn thuộc UBND phường",
        outcomes: { ...NONE, "no-data": 1, "target-missing": 6, total: 7 },
      },
      { lead: "Trung tâm Phục vụ hành chính công phường", outcomes: { ...NONE, "target-missing": 2, total: 2 } },
    ]);
  });

  it("has data where a value is known, also without a target: two rows for eligible procedures", () => {
    expect([card.coverage.withData, card.coverage.total]).toEqual([4, 13]);
    expect(card.coverage.without.map(({ row }) => row)).toEqual([
      "I.1.đ",
      "I.1.g",
      "II.5",
      "III.1.b",
      "III.2.a",
      "III.2.b",
      "III.2.c",
      "III.2.d",
      "III.3",
    ]);
  });

  it("names what was measured and no target asks for", () => {
    expect(card.notAsked).toEqual(["data-sync-rate"]);
  });

  it("keeps the cases behind a figure, and the words of the plan", () => {
    const line = card.lines.find(({ row }) => row === "II.4");
    expect(line?.cases).toEqual({ counted: ["H-1"], missed: ["H-2"] });
    expect(line?.raw).toBe(planTargets("hung-phu-2026").targets.find(({ row }) => row === "II.4")?.raw);
    expect(line?.cites).toMatchObject([{ kind: "plan", mark: "plan-only", provision: { vi: "dòng II.4" } }]);
  });
});
