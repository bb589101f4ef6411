import { dividedBy, type Fraction, fraction, minus } from "./fraction.js";
import type { ReadValue } from "./read-measurement.js";

/** The share that was measured, 1 for all; `undefined` where there was nothing to measure. */
export function shareOf(value: ReadValue): Fraction | undefined {
  switch (value.form) {
    case "counts":
      return value.denominator === 0 ? undefined : fraction(value.numerator, value.denominator);
    case "value":
      return dividedBy(value.value.exact, fraction(100));
    case "reduction": {
      const { baseline, current } = value;
      if (baseline.exact.numerator === 0n) return undefined;
      return dividedBy(minus(baseline.exact, current.exact), baseline.exact);
    }
  }
}
