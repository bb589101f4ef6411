import type { TargetOperator } from "../plan/types.js";
import type { Decimal } from "./decimal.js";
import { ceiling, type Fraction, floor, fraction, minus, times } from "./fraction.js";
import { writeDecimal } from "./write-decimal.js";

/**
 * The highest current figure that still meets a reduction, in the decimals in which the figures were given: what lies above
 * it is one step too much.
 */
function highest(operator: FallOperator, baseline: Decimal, share: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const limit = times(minus(baseline.exact, times(baseline.exact, share)), fraction(scale));
  return fraction(operator === "more-than" ? ceiling(limit) - 1n : floor(limit), scale);
}

/** The operators under which a further fall is always for the better. */
export type FallOperator = Exclude<TargetOperator, "equal" | "at-most">;

/** Whether a further fall is always for the better, so that there is a margin to tell. */
export function isFallOperator(operator: TargetOperator): operator is FallOperator {
  return operator !== "equal" && operator !== "at-most";
}

/** By how much the current figure may still rise, the reduction being met. */
export function mayStillRise(operator: FallOperator, baseline: Decimal, current: Decimal, share: Fraction): string {
  const decimals = decimalsOf(baseline, current);
  return writeDecimal(minus(highest(operator, baseline, share, decimals), current.exact), decimals);
}

/** By how much the current figure would have to fall for the reduction to be met. */
export function mustFall(operator: FallOperator, baseline: Decimal, current: Decimal, share: Fraction): string {
  const decimals = decimalsOf(baseline, current);
  return writeDecimal(minus(current.exact, highest(operator, baseline, share, decimals)), decimals);
}

function decimalsOf(...figures: readonly Decimal[]): number {
  return Math.max(...figures.map(({ written }) => written.split(".")[1]?.length ?? 0));
}
