import { describe, expect, it } from "vitest";
import {
  evaluateScorecard,
  type Measurement,
  type ScorecardLine,
  type SuppliedTarget,
  type TargetSet,
} from "../../src/kpi/index.js";

const NATIONAL = "Nghị quyết của Thành phố và phường";
const period = "2026-Q3";
const eligible = { indicator: "full-online-eligible-rate", numerator: 199, denominator: 200 } as const;

/** A line of Hưng Phú by its row. */
function lineOf(
  row: string,
  measurements: readonly Measurement[],
  targets: readonly SuppliedTarget[] = [],
): ScorecardLine {
  const { lines } = evaluateScorecard({ profile: "hung-phu-2026", period, measurements, targets });
  return lines.find((line) => line.row === row) ?? expect.fail(`no row ${row}`);
}

describe("a number that is supplied", () => {
  const supplied = { indicator: "data-reuse-rate", value: "62.5", source: "Nghị quyết 05/NQ-HĐND" } as const;
  const figure = { indicator: "data-reuse-rate", numerator: 5, denominator: 8 } as const;

  it("resolves it: at least, unless another operator is given, with its source", () => {
    const line = lineOf("III.2.d", [figure], [supplied]);
    expect(line.suppliedBy).toBe("Nghị quyết 05/NQ-HĐND");
    expect(line.result).toMatchObject({
      outcome: "met",
      target: { operator: "at-least", value: "62.5" },
      points: "0.00",
    });
    const strict = lineOf("III.2.d", [figure], [{ ...supplied, operator: "more-than" }]);
    expect(strict.result).toMatchObject({
      outcome: "missed",
      target: { operator: "more-than", value: "62.5" },
      lacking: 1,
    });
  });

  it("is named with its text only where it was supplied", () => {
    expect(lineOf("III.2.d", [figure], [supplied])).toHaveProperty("suppliedBy", supplied.source);
    expect(Object.keys(lineOf("III.2.d", [figure]))).not.toContain("suppliedBy");
  });

  it("leaves what has no figure unmeasured, and 0 of 0 without data", () => {
    expect(lineOf("III.2.d", [], [supplied]).result.outcome).toBe("not-measured");
    const none = { ...figure, numerator: 0, denominator: 0 };
    expect(lineOf("III.2.d", [none], [supplied]).result.outcome).toBe("no-data");
  });

  it("changes no target that the plan states itself: the two rows of Hưng Phú for eligible procedures", () => {
    const number: SuppliedTarget = {
      indicator: "full-online-eligible-rate",
      value: 80,
      source: "Nghị quyết 05/NQ-HĐND",
    };
    const before = [lineOf("I.1.h", [eligible]), lineOf("III.1.a", [eligible])];
    expect(before.map(({ result }) => result.outcome)).toEqual(["missed", "target-missing"]);
    const after = [lineOf("I.1.h", [eligible], [number]), lineOf("III.1.a", [eligible], [number])];
    expect(after.map(({ result, suppliedBy }) => [result.outcome, result.target, suppliedBy])).toEqual([
      ["missed", { operator: "equal", value: 100 }, undefined],
      ["met", { operator: "at-least", value: "80" }, number.source],
    ]);
  });

  it("for a row comes before one for all rows, in any order", () => {
    const targets = ["1", "2"].map((row) => ({
      row,
      indicator: "data-reuse-rate" as const,
      target: { external: NATIONAL },
    }));
    const title = { vi: "A", en: "A" };
    const profile: TargetSet = { id: "a", title, year: { from: "2026-01-01", to: "2026-12-31" }, targets };
    const own: SuppliedTarget = { ...supplied, row: "2", value: 63, source: "Nghị quyết riêng" };
    for (const given of [
      [supplied, own],
      [own, supplied],
    ]) {
      const { lines } = evaluateScorecard({ profile, period, measurements: [figure], targets: given });
      expect(lines.map(({ result, suppliedBy }) => [result.outcome, suppliedBy])).toEqual([
        ["met", supplied.source],
        ["missed", own.source],
      ]);
    }
    const each = [{ ...supplied, row: "1" }, own];
    const both = evaluateScorecard({ profile, period, measurements: [figure], targets: each });
    expect(both.lines.map(({ suppliedBy }) => suppliedBy)).toEqual([supplied.source, own.source]);
    const { lines } = evaluateScorecard({ profile, period, measurements: [figure], targets: [own] });
    expect(lines.map(({ result }) => result.outcome)).toEqual(["target-missing", "missed"]);
  });
});

describe("figures for two rows of one indicator", () => {
  it("are those of the row before one for all rows, in any order", () => {
    const own = { ...eligible, row: "I.1.h", numerator: 200 } as const;
    for (const given of [
      [eligible, own],
      [own, eligible],
    ]) {
      expect(lineOf("I.1.h", given).result).toMatchObject({ outcome: "met", value: { exact: "1" } });
      expect(lineOf("III.1.a", given).result).toMatchObject({ value: { exact: "199/200" } });
    }
    expect(lineOf("III.1.a", [own]).result).toMatchObject({ outcome: "target-missing", value: null });
  });
});
