import fc from "fast-check";
import type { TargetOperator } from "../../src/plan/index.js";
import { shareByHand } from "./by-hand.js";

/** So many of so many, the second above 0. */
export interface Counted {
  readonly n: number;
  readonly d: number;
}

const LARGEST = 10 ** 15;

/** A target in per cent: usual ones, and any with decimals. */
export const percents: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("0", "100", "97", "90", "80", "60", "50", "99.99", "0.01"),
  fc
    .tuple(fc.integer({ min: 0, max: 99 }), fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }))
    .map(([whole, digits]) => (digits.length === 0 ? `${whole}` : `${whole}.${digits.join("")}`)),
);

/** The operators for counts: a cut is of a fall from a base. */
const operators: fc.Arbitrary<TargetOperator> = fc.constantFrom("at-least", "more-than", "equal", "at-most");

const wholes = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: 100_000 }),
  fc.integer({ min: 1, max: LARGEST }),
  fc.constantFrom(100, 10_000, LARGEST - 1, LARGEST),
);

/** Counts: any, all but a few, a few, and those beside a target, where outcomes turn. */
function countsBeside(percent: string): fc.Arbitrary<Counted> {
  const off = fc.integer({ min: -2, max: 2 });
  return wholes.chain((d) => {
    const [above, below] = shareByHand(percent);
    const edge = Number((above * BigInt(d)) / below);
    const within = (n: number): Counted => ({ n: Math.max(0, Math.min(d, n)), d });
    return fc.oneof(
      fc.integer({ min: 0, max: d }).map(within),
      off.map((few) => within(few < 0 ? d + few : few)),
      off.map((few) => within(edge + few)),
    );
  });
}

/** A target and counts that are often close to it. */
export const judged: fc.Arbitrary<Counted & { readonly percent: string; readonly operator: TargetOperator }> = fc
  .tuple(percents, operators)
  .chain(([percent, operator]) => countsBeside(percent).map((counted) => ({ ...counted, percent, operator })));

/** Counts without a target in mind. */
export const counts: fc.Arbitrary<Counted> = percents.chain(countsBeside);
