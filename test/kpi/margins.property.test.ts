import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TargetOperator } from "../../src/plan/index.js";
import { judged } from "./arbitraries.js";
import { meetsByHand } from "./by-hand.js";
import { judgeCounts } from "./judge-counts.js";

const RUNS = { numRuns: 3000 };
const MOST = BigInt(Number.MAX_SAFE_INTEGER);

/** Whether a target is still met when so many more cases come and fail: those of at-most are in the numerator. */
function stillMet(operator: TargetOperator, n: number, d: number, more: bigint, percent: string): boolean {
  const above = operator === "at-most" ? BigInt(n) + more : BigInt(n);
  return meetsByHand(operator, above, BigInt(d) + more, percent);
}

/** Whether it would be met with so many more on the right side, the number of all staying as it is. */
function wouldMeet(operator: TargetOperator, n: number, d: number, more: bigint, percent: string): boolean {
  const above = operator === "at-most" ? BigInt(n) - more : BigInt(n) + more;
  return above >= 0n && above <= BigInt(d) && meetsByHand(operator, above, BigInt(d), percent);
}

describe("how many may still fail", () => {
  it("is tight: so many keep the target, and one more loses it", () => {
    fc.assert(
      fc.property(judged, ({ n, d, operator, percent }) => {
        // Whether a case can fail a target of exactly 0 is not said anywhere.
        fc.pre(operator !== "equal" || n > 0);
        const result = judgeCounts(n, d, operator, percent);
        if (result.outcome !== "met") return;
        const { mayStillFail: spare } = result;
        expect(stillMet(operator, n, d, BigInt(spare ?? MOST), percent)).toBe(true);
        if (spare === null) expect(stillMet(operator, n, d, MOST + 1n, percent)).toBe(true);
        else expect(stillMet(operator, n, d, BigInt(spare) + 1n, percent)).toBe(false);
      }),
      RUNS,
    );
  });

  it("has no number where any number may, or more than can be counted", () => {
    expect(judgeCounts(0, 7, "at-least", "0")).toMatchObject({ outcome: "met", mayStillFail: null });
    expect(judgeCounts(1, 7, "more-than", "0")).toMatchObject({ outcome: "met", mayStillFail: null });
    expect(judgeCounts(7, 7, "at-most", "100")).toMatchObject({ outcome: "met", mayStillFail: null });
    // 10^15 ÷ 0.0001 is 10^19.
    expect(judgeCounts(10 ** 15, 10 ** 15, "at-least", "0.01")).toMatchObject({ mayStillFail: null });
    // 9,007,199,254,740,991 ÷ 0.5 is twice as many, so as many again may fail: the largest number that is counted.
    expect(judgeCounts(Number(MOST), Number(MOST), "at-least", "50")).toMatchObject({ mayStillFail: Number(MOST) });
    expect(judgeCounts(Number(MOST), Number(MOST), "at-least", "49.99")).toMatchObject({ mayStillFail: null });
  });
});

describe("how many are lacking", () => {
  it("is tight: so many more meet the target, and one fewer does not", () => {
    fc.assert(
      fc.property(judged, ({ n, d, operator, percent }) => {
        const result = judgeCounts(n, d, operator, percent);
        if (result.outcome !== "missed" || result.lacking === null) return;
        expect(result.lacking).toBeGreaterThan(0);
        expect(wouldMeet(operator, n, d, BigInt(result.lacking), percent)).toBe(true);
        expect(wouldMeet(operator, n, d, BigInt(result.lacking) - 1n, percent)).toBe(false);
        // What is lacking makes the target met, as the library itself has it.
        const enough = operator === "at-most" ? n - result.lacking : n + result.lacking;
        expect(judgeCounts(enough, d, operator, percent).outcome).toBe("met");
      }),
      RUNS,
    );
  });

  it("has no number if and only if no number would do", () => {
    const small = fc
      .integer({ min: 1, max: 30 })
      .chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)));
    fc.assert(
      fc.property(small, judged, ([n, d], { operator, percent }) => {
        const result = judgeCounts(n, d, operator, percent);
        if (result.outcome !== "missed") return;
        const numbers = Array.from({ length: d + 1 }, (_, more) => more);
        const first = numbers.find((more) => wouldMeet(operator, n, d, BigInt(more), percent));
        expect(result.lacking).toBe(first ?? null);
      }),
      RUNS,
    );
  });

  it.each([
    ["more than all", 9, 10, "more-than", "100"],
    ["half of an odd number", 4, 9, "equal", "50"],
    ["fewer than there are", 6, 10, "equal", "50"],
  ] as const)("cannot be said of %s", (_, n, d, operator, percent) => {
    expect(judgeCounts(n, d, operator, percent)).toMatchObject({ outcome: "missed", lacking: null });
  });
});
