import fc from "fast-check";
import { expect, test } from "vitest";
import { percents } from "./arbitraries.js";
import { compareByHand, exactByHand, meetsByHand } from "./by-hand.js";
import { judgeFall } from "./judge-counts.js";

const RUNS = { numRuns: 2000 };

/** A whole number of units as a decimal of so many digits. */
function written(units: bigint, digits: number): string {
  const text = units.toString().padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

const digitsBehind = (text: string): number => text.split(".")[1]?.length ?? 0;
/** A decimal text in units of so many digits, which may be more than it has. */
const unitsOf = (text: string, digits: number): bigint => {
  const [whole = "", behind = ""] = text.split(".");
  return BigInt(whole + behind.padEnd(digits, "0"));
};

/** A base and what is left of it, often beside the half, with decimals of their own. */
const falls = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.nat({ max: 4 }), fc.nat({ max: 4 }))
  .chain(([base, baseDigits, digits]) => {
    const inUnits = (base * 10n ** BigInt(digits)) / 10n ** BigInt(baseDigits);
    return fc
      .oneof(
        fc.bigInt({ min: 0n, max: inUnits * 2n }),
        fc.bigInt({ min: -2n, max: 2n }).map((off) => (inUnits / 2n + off < 0n ? 0n : inUnits / 2n + off)),
      )
      .map((current) => ({ baseline: written(base, baseDigits), current: written(current, digits) }));
  });
const cuts = fc.oneof(fc.constant("50"), percents);

/** Whether what is left of a base is little enough: the fall beside the cut, in whole units. */
function isCut(baseline: bigint, current: bigint, percent: string): boolean {
  return meetsByHand("at-least", baseline - current, baseline, percent);
}

test("a cut is met if and only if the fall is enough, in whole units", () => {
  fc.assert(
    fc.property(falls, cuts, ({ baseline, current }, percent) => {
      const [base, now] = [unitsOf(baseline, 4), unitsOf(current, 4)];
      const { outcome, value } = judgeFall(baseline, current, percent);
      expect(outcome).toBe(isCut(base, now, percent) ? "met" : "missed");
      expect(compareByHand(value.exact, `${base - now}/${base}`)).toBe(0);
    }),
    RUNS,
  );
});

test("what it may still rise by, or must fall by, is tight in the decimals of the figures", () => {
  fc.assert(
    fc.property(falls, cuts, ({ baseline, current }, percent) => {
      const digits = Math.max(digitsBehind(baseline), digitsBehind(current));
      const [base, now] = [unitsOf(baseline, digits), unitsOf(current, digits)];
      const result = judgeFall(baseline, current, percent);
      const amount = (result.outcome === "met" ? result.mayStillRise : result.mustFall) ?? "none";
      expect(digitsBehind(amount)).toBe(digits);
      const limit = result.outcome === "met" ? now + unitsOf(amount, digits) : now - unitsOf(amount, digits);
      expect(isCut(base, limit, percent)).toBe(true);
      expect(isCut(base, limit + 1n, percent)).toBe(false);
      expect(amount.startsWith("-")).toBe(false);
      if (result.outcome === "missed") expect(unitsOf(amount, digits)).toBeGreaterThan(0n);
    }),
    RUNS,
  );
});

test("a rise is a fall below nothing: always missed by a cut of anything, and told with its sign", () => {
  fc.assert(
    fc.property(falls, percents, ({ baseline, current }, percent) => {
      const rose = unitsOf(current, 4) > unitsOf(baseline, 4);
      const { outcome, value, points } = judgeFall(baseline, current, percent);
      expect(value.exact.startsWith("-")).toBe(rose);
      expect(value.percent.startsWith("-")).toBe(rose);
      if (!rose) return;
      expect(outcome).toBe("missed");
      expect(compareByHand(exactByHand(points), "0")).toBe(-1);
    }),
    RUNS,
  );
});
