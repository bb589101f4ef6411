import { describe, expect, it } from "vitest";
import { evaluateKpi, evaluateScorecard, INDICATOR_IDS, indicatorById, type KpiTarget } from "../../src/kpi/index.js";

const RATIOS = INDICATOR_IDS.filter((id) => indicatorById(id).measured.form !== "reduction");
const CUTS = INDICATOR_IDS.filter((id) => indicatorById(id).measured.form === "reduction");

describe("0 of 0", () => {
  const measurement = { numerator: 0, denominator: 0 };

  it.each(RATIOS)("is neither met nor missed: %s", (indicator) => {
    for (const operator of ["at-least", "more-than", "equal", "at-most"] as const) {
      for (const value of [0, 50, 100]) {
        const result = evaluateKpi({ indicator, target: { operator, value }, measurement });
        expect(Object.keys(result).sort()).toEqual(["indicator", "outcome", "sentence", "target"]);
        expect(result.outcome).toBe("no-data");
      }
    }
  });

  it("is told as what it is", () => {
    const target: KpiTarget = { operator: "equal", value: 100 };
    expect(evaluateKpi({ indicator: "late-dossier-apology-rate", target, measurement }).sentence).toEqual({
      vi: "Xin lỗi khi để xảy ra hồ sơ giải quyết trễ hạn: không có gì để đo, nên không kết luận đạt hay không đạt.",
      en: "Apologies for late dossiers: there was nothing to measure, so it is neither met nor missed.",
    });
  });

  it("is not 0 of something: that is missed", () => {
    const target: KpiTarget = { operator: "equal", value: 100 };
    const none = { numerator: 0, denominator: 1 };
    expect(evaluateKpi({ indicator: "late-dossier-apology-rate", target, measurement: none })).toMatchObject({
      outcome: "missed",
      value: { exact: "0", percent: "0.00" },
      lacking: 1,
    });
  });
});

describe("a base of 0", () => {
  it.each(CUTS)("leaves nothing to cut: %s", (indicator) => {
    const target: KpiTarget = { operator: "reduce-by-at-least", value: 20 };
    for (const baseline of [0, "0", "0.00", -0]) {
      for (const current of [0, 5, "1250.75"]) {
        const result = evaluateKpi({ indicator, target, measurement: { baseline, current } });
        expect(Object.keys(result).sort()).toEqual(["indicator", "outcome", "sentence", "target"]);
        expect(result.outcome).toBe("no-data");
      }
    }
  });
});

describe("a figure above its base", () => {
  const target: KpiTarget = { operator: "reduce-by-at-least", value: 20 };

  it.each([
    [{ baseline: 100, current: 101 }, "-1/100", "-1.00", "-21.00", "21"],
    [{ baseline: 40, current: 100 }, "-3/2", "-150.00", "-170.00", "68"],
    [{ baseline: "0.5", current: 2 }, "-3", "-300.00", "-320.00", "1.6"],
    [{ baseline: 1_000_000, current: 1_000_001 }, "-1/1000000", "-0.01", "-20.00", "200001"],
  ])("is a cut below nothing, and missed: %j", (measurement, exact, percent, points, mustFall) => {
    const result = evaluateKpi({ indicator: "compliance-cost-cut", target, measurement });
    expect(result).toMatchObject({ outcome: "missed", value: { exact, percent }, points, mustFall, lacking: null });
  });

  it("is missed even where a cut of 0 is asked for, while no change meets that", () => {
    const none: KpiTarget = { operator: "reduce-by-at-least", value: 0 };
    const outcomes = [99, 100, 101].map(
      (current) =>
        evaluateKpi({ indicator: "compliance-cost-cut", target: none, measurement: { baseline: 100, current } })
          .outcome,
    );
    expect(outcomes).toEqual(["met", "met", "missed"]);
  });
});

describe("in a scorecard", () => {
  it("a line without anything to measure counts as such, and has no data", () => {
    const measurements = [
      { indicator: "office-posting-on-time-rate", numerator: 0, denominator: 0 },
      { indicator: "feedback-resolution-on-time-rate", numerator: 3, denominator: 3 },
    ] as const;
    const { outcomes, coverage } = evaluateScorecard({ profile: "hoa-an-2026", period: "2026-08", measurements });
    expect(outcomes).toEqual({ met: 1, missed: 0, "no-data": 1, "target-missing": 0, "not-measured": 7, total: 9 });
    expect([coverage.withData, coverage.total]).toEqual([1, 9]);
    expect(coverage.without[0]).toEqual({ row: "1", indicator: "office-posting-on-time-rate" });
  });
});
