import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateKpi } from "../../src/kpi/index.js";
import { judged } from "./arbitraries.js";
import { compareByHand, exactByHand, meetsByHand, sideByHand } from "./by-hand.js";
import { judgeCounts } from "./judge-counts.js";

const RUNS = { numRuns: 2000 };

test("an outcome is the comparison of two products of whole numbers, up to a million milliards", () => {
  fc.assert(
    fc.property(judged, ({ n, d, operator, percent }) => {
      const met = meetsByHand(operator, BigInt(n), BigInt(d), percent);
      expect(judgeCounts(n, d, operator, percent).outcome).toBe(met ? "met" : "missed");
    }),
    RUNS,
  );
});

test("the exact value is the two counts, in lowest terms", () => {
  fc.assert(
    fc.property(judged, ({ n, d, operator, percent }) => {
      const { exact } = judgeCounts(n, d, operator, percent).value;
      expect(compareByHand(exact, `${n}/${d}`)).toBe(0);
      const [above = 0n, below = 1n] = exact.split("/").map(BigInt);
      for (const prime of [2n, 3n, 5n, 7n, 11n]) expect(above % prime === 0n && below % prime === 0n).toBe(false);
    }),
    RUNS,
  );
});

test("floating point would not do: counts whose quotient is that of 97 of 100 are told apart from it", () => {
  // 97 % of the first is 8,730,000,000,000,000.97, and of the second 8,730,000,000,000,032.01.
  const [above, below] = [
    [8_730_000_000_000_001, 9_000_000_000_000_001],
    [8_730_000_000_000_032, 9_000_000_000_000_033],
  ] as const;
  expect([above[0] / above[1], below[0] / below[1]]).toEqual([0.97, 0.97]);
  expect(judgeCounts(...above, "more-than", "97").outcome).toBe("met");
  expect(judgeCounts(...below, "at-least", "97").outcome).toBe("missed");
});

test("the rounded per cent never crosses the target, 0 or 100, and is less than a hundredth off", () => {
  fc.assert(
    fc.property(judged, ({ n, d, operator, percent }) => {
      const written = judgeCounts(n, d, operator, percent).value.percent;
      const exact = `${BigInt(n) * 100n}/${d}`;
      for (const limit of [percent, "0", "100"]) {
        expect(compareByHand(exactByHand(written), exactByHand(limit))).toBe(compareByHand(exact, exactByHand(limit)));
      }
      const [whole = "", digits = ""] = written.split(".");
      const hundredths = BigInt(whole + digits.slice(0, 2));
      expect(compareByHand(exact, `${hundredths - 1n}/100`)).toBe(1);
      expect(compareByHand(exact, `${hundredths + 1n}/100`)).toBe(-1);
    }),
    RUNS,
  );
});

test("the points have the sign of the gap, and are nothing only where there is none", () => {
  fc.assert(
    fc.property(judged, ({ n, d, operator, percent }) => {
      const { points } = judgeCounts(n, d, operator, percent);
      expect(compareByHand(exactByHand(points), "0")).toBe(sideByHand(BigInt(n), BigInt(d), percent));
      // The gap in per cent is n/d · 100 − target; one hundredth beside the points encloses it.
      const [above, below] = exactByHand(percent).split("/").map(BigInt);
      const gap = `${100n * BigInt(n) * (below ?? 1n) - (above ?? 0n) * BigInt(d)}/${BigInt(d) * (below ?? 1n)}`;
      const hundredths = BigInt(points.replace(".", ""));
      expect(compareByHand(gap, `${hundredths - 1n}/100`)).toBe(1);
      expect(compareByHand(gap, `${hundredths + 1n}/100`)).toBe(-1);
    }),
    RUNS,
  );
});

test("counts and the same value written as a decimal come to the same", () => {
  const hundredths = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(hundredths, judged, (value, { operator, percent }) => {
      const target = { operator, value: percent };
      const written = `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`;
      const counted = judgeCounts(value, 10_000, operator, percent);
      const told = evaluateKpi({ indicator: "satisfaction-rate", target, measurement: { value: written } });
      expect(told).toMatchObject({ outcome: counted.outcome, value: counted.value, points: counted.points });
    }),
    RUNS,
  );
});
