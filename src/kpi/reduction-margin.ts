import type { Decimal } from "./decimal.js";
import { type Fraction, floor, fraction, minus, times } from "./fraction.js";
import { writeDecimal } from "./write-decimal.js";

/**
 * The highest current figure that still meets a reduction, in the decimals in which the figures were given: what lies above
 * it is one step too much.
 */
function highest(baseline: Decimal, share: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const limit = minus(baseline.exact, times(baseline.exact, share));
  return fraction(floor(times(limit, fraction(scale))), scale);
}

/** By how much the current figure may still rise, the reduction being met. */
export function mayStillRise(baseline: Decimal, current: Decimal, share: Fraction): string {
  const decimals = decimalsOf(baseline, current);
  return writeDecimal(minus(highest(baseline, share, decimals), current.exact), decimals);
}

/** By how much the current figure would have to fall for the reduction to be met. */
export function mustFall(baseline: Decimal, current: Decimal, share: Fraction): string {
  const decimals = decimalsOf(baseline, current);
  return writeDecimal(minus(current.exact, highest(baseline, share, decimals)), decimals);
}

function decimalsOf(...figures: readonly Decimal[]): number {
  return Math.max(...figures.map(({ written }) => written.split(".")[1]?.length ?? 0));
}
