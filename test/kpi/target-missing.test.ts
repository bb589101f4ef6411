import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateKpi, evaluateScorecard, type ScorecardLine } from "../../src/kpi/index.js";
import { counts } from "./arbitraries.js";
import { judgeCounts } from "./judge-counts.js";

const NATIONAL = "Nghị quyết của Thành phố và phường";

/** A line of Hưng Phú by its row, where nothing was measured. */
function lineOf(row: string): ScorecardLine {
  const { lines } = evaluateScorecard({ profile: "hung-phu-2026", period: "2026-Q3", measurements: [] });
  return lines.find((line) => line.row === row) ?? expect.fail(`no row ${row}`);
}

describe("a target that is left to another text", () => {
  const target = { external: NATIONAL };

  it("is missing, whatever was measured, and what was measured is told all the same", () => {
    fc.assert(
      fc.property(counts, ({ n, d }) => {
        const measurement = { numerator: n, denominator: d };
        const result = evaluateKpi({ indicator: "data-reuse-rate", target, measurement });
        const { value } = judgeCounts(n, d, "at-least", "0");
        expect(result).toMatchObject({ outcome: "target-missing", target, value });
      }),
      { numRuns: 300 },
    );
  });

  it("is missing before there is nothing to measure: 0 of 0 does not hide it", () => {
    const measurement = { numerator: 0, denominator: 0 };
    const result = evaluateKpi({ indicator: "data-reuse-rate", target, measurement });
    expect(result).toMatchObject({ outcome: "target-missing", value: null });
    expect(result.sentence.vi).toContain(`chỉ tiêu do văn bản khác quy định (${NATIONAL}) mà chưa có con số`);
    expect(result.sentence.en).toContain(`the target is left to another text (${NATIONAL}) and no number was given`);
  });

  it("is missing in a scorecard also where nothing was measured", () => {
    expect(lineOf("III.2.d").result).toMatchObject({ outcome: "target-missing", value: null });
    expect(lineOf("II.5").result.outcome).toBe("not-measured");
  });
});
