import { describe, expect, it } from "vitest";
import { evaluateKpi, type KpiResult } from "../../src/kpi/index.js";
import { culpritsOf, untyped } from "../support/refusal.js";

/** What compliance costs fell by, held against a half. */
function fall(baseline: number | string, current: number | string): KpiResult {
  const target = { operator: "reduce-by-at-least", value: 50 } as const;
  return evaluateKpi({ indicator: "compliance-cost-cut", target, measurement: { baseline, current } });
}

describe("a number that JavaScript writes with an exponent", () => {
  it.each([
    [1e21, "1,000,000,000,000,000,000,000"],
    [1.5e21, "1,500,000,000,000,000,000,000"],
    [1.25e22, "12,500,000,000,000,000,000,000"],
    [2e100, `20${",000".repeat(33)}`],
  ])("is read in full: %d, which is large", (baseline, written) => {
    expect(fall(baseline, 1).sentence.en).toContain(`(from ${written} to 1)`);
  });

  it.each([
    [1e-7, "0.0000001"],
    [1.5e-7, "0.00000015"],
    [12e-9, "0.000000012"],
    [1.25e-10, "0.000000000125"],
  ])("is read in full: %d, which is small", (current, written) => {
    expect(fall(1, current).sentence.en).toContain(`(from 1 to ${written})`);
    expect(fall(1, current)).toEqual(fall(1, written));
  });

  it("is exact: from 3e-7 to 1e-7 is a fall of two thirds", () => {
    // Half of 0.0000003 is 0.00000015, and 0.0000001 is the highest of seven decimals that is not above it.
    expect(fall(3e-7, 1e-7)).toMatchObject({ outcome: "met", value: { exact: "2/3" }, mayStillRise: "0.0000000" });
    expect(fall(4e21, 1e21)).toMatchObject({ value: { exact: "3/4" }, mayStillRise: `1${"0".repeat(21)}` });
  });

  it.each([[-1e21], [-1e-7], [-1.5e-7], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    "is refused where it is %d",
    (number) => {
      expect(culpritsOf(() => fall(number, 1))).toEqual(["document.wrong-type at measurement/baseline"]);
    },
  );

  it("is refused as a text", () => {
    for (const text of ["1e21", "1e+21", "1e-7", "1.5e-7"]) {
      expect(culpritsOf(() => fall(1, text))).toEqual(["document.wrong-type at measurement/current"]);
    }
  });
});

it("minus zero is written as zero", () => {
  expect(fall(1, -0).sentence.en).toContain("(from 1 to 0)");
});

it("long decimals are not grouped, in either language", () => {
  const { sentence } = fall("1234567.1234567", "0.7654321");
  expect(sentence.vi).toContain("(từ 1.234.567,1234567 còn 0,7654321)");
  expect(sentence.en).toContain("(from 1,234,567.1234567 to 0.7654321)");
});

it("a target is written as it was meant, however small", () => {
  const target = { operator: "at-most", value: 1e-7 } as const;
  const result = evaluateKpi({ indicator: "data-sync-rate", target, measurement: { numerator: 0, denominator: 9 } });
  expect(result.sentence.en).toContain("the target of at most 0.0000001 %");
  expect(result.target).toEqual(target);
  expect(culpritsOf(() => evaluateKpi(untyped({ indicator: "data-sync-rate", target, measurement: null })))).toEqual([
    "document.wrong-type at measurement",
  ]);
});
