import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateKpi } from "../../src/kpi/index.js";
import { type Counted, counts, judged } from "./arbitraries.js";
import { compareByHand } from "./by-hand.js";
import { judgeCounts } from "./judge-counts.js";

const RUNS = { numRuns: 1000 };

const few = fc.integer({ min: 1, max: 1000 });
const exactOf = ({ n, d }: Counted): string => judgeCounts(n, d, "at-least", "50").value.exact;

test("one more on time never lowers the rate, and raises it unless all were", () => {
  fc.assert(
    fc.property(counts, few, ({ n, d }, more) => {
      const change = compareByHand(exactOf({ n: n + more, d: d + more }), exactOf({ n, d }));
      expect(change).toBe(n === d ? 0 : 1);
    }),
    RUNS,
  );
});

test("one more late never raises it, and lowers it unless none was on time", () => {
  fc.assert(
    fc.property(counts, few, ({ n, d }, more) => {
      expect(compareByHand(exactOf({ n, d: d + more }), exactOf({ n, d }))).toBe(n === 0 ? 0 : -1);
    }),
    RUNS,
  );
});

test("a target that is met stays met with one more on the right side, one that is missed stays missed otherwise", () => {
  fc.assert(
    fc.property(judged, few, ({ n, d, operator, percent }, more) => {
      fc.pre(operator !== "equal");
      const { outcome } = judgeCounts(n, d, operator, percent);
      const rises = outcome === "met" ? operator !== "at-most" : operator === "at-most";
      expect(judgeCounts(rises ? n + more : n, d + more, operator, percent).outcome).toBe(outcome);
    }),
    RUNS,
  );
});

test("a higher target is met by no more than a lower one", () => {
  fc.assert(
    fc.property(judged, judged, ({ n, d, operator, percent }, other) => {
      fc.pre(operator === "at-least" || operator === "more-than");
      const [lower, higher] = [percent, other.percent].sort((a, b) => Number(a) - Number(b));
      if (judgeCounts(n, d, operator, higher ?? "").outcome === "missed") return;
      expect(judgeCounts(n, d, operator, lower ?? "").outcome).toBe("met");
    }),
    RUNS,
  );
});

test("the whole lies between its parts, whose counts add up", () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (parts) => {
      const total = parts.reduce((sum, { n, d }) => ({ n: sum.n + n, d: sum.d + d }));
      const whole = exactOf(total);
      const sorted = parts.map(exactOf).sort(compareByHand);
      expect(compareByHand(sorted[0] ?? "", whole)).toBeLessThanOrEqual(0);
      expect(compareByHand(sorted.at(-1) ?? "", whole)).toBeGreaterThanOrEqual(0);
    }),
    RUNS,
  );
});

test("what every part meets, the whole meets; what every part misses, the whole misses", () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 4 }), judged, (parts, { operator, percent }) => {
      const outcomes = parts.map(({ n, d }) => judgeCounts(n, d, operator, percent).outcome);
      const total = parts.reduce((sum, { n, d }) => ({ n: sum.n + n, d: sum.d + d }));
      const whole = judgeCounts(total.n, total.d, operator, percent).outcome;
      if (outcomes.every((outcome) => outcome === "met")) expect(whole).toBe("met");
      // Parts on both sides of a target of exactly so much can make up the target.
      if (operator !== "equal" && outcomes.every((outcome) => outcome === "missed")) expect(whole).toBe("missed");
    }),
    RUNS,
  );
});

test("a part without any case changes nothing, and is neither met nor missed itself", () => {
  fc.assert(
    fc.property(judged, ({ operator, percent }) => {
      const target = { operator, value: percent };
      const nothing = evaluateKpi({
        indicator: "data-sync-rate",
        target,
        measurement: { numerator: 0, denominator: 0 },
      });
      expect(nothing.outcome).toBe("no-data");
      expect("value" in nothing).toBe(false);
    }),
    { numRuns: 200 },
  );
});
