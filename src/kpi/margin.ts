import type { TargetOperator } from "../plan/types.js";
import { ceiling, dividedBy, type Fraction, floor, fraction, minus, times } from "./fraction.js";

const ONE = /* @__PURE__ */ Object.freeze({ numerator: 1n, denominator: 1n });

/**
 * How many more of the cases would have had to be on the right side for the target to be met, the number of all cases staying
 * as it is; `null` where no number would do.
 */
export function casesLacking(operator: TargetOperator, share: Fraction, n: number, d: number): number | null {
  const wanted = times(share, fraction(d));
  switch (operator) {
    case "more-than":
      return countOrNull(floor(wanted) + 1n - BigInt(n), d - n);
    case "equal":
      return floor(wanted) === ceiling(wanted) ? countOrNull(floor(wanted) - BigInt(n)) : null;
    case "at-most":
      return countOrNull(BigInt(n) - floor(wanted));
    default:
      return countOrNull(ceiling(wanted) - BigInt(n));
  }
}

/**
 * How many cases that are still to come may fail before a target that is met is lost; `null` where any number may, or more
 * than can be counted exactly. A case fails when it comes on top of the others on the wrong side.
 */
export function casesThatMayFail(operator: TargetOperator, share: Fraction, n: number, d: number): number | null {
  const [part, whole] = [fraction(n), fraction(d)];
  if (operator === "at-most") {
    const rest = minus(ONE, share);
    return rest.numerator === 0n ? null : countOrNull(floor(dividedBy(minus(times(share, whole), part), rest)));
  }
  // On top of the others, any case on the wrong side breaks an equality.
  if (operator === "equal") return 0;
  if (share.numerator === 0n) return null;
  // The whole at which the part is no longer enough.
  const largest = dividedBy(part, share);
  return countOrNull((operator === "more-than" ? ceiling(largest) - 1n : floor(largest)) - BigInt(d));
}

function countOrNull(number: bigint, most = Number.MAX_SAFE_INTEGER): number | null {
  return number >= 0n && number <= BigInt(most) ? Number(number) : null;
}
