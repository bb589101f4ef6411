import type { TargetOperator } from "../plan/types.js";
import { compare, type Fraction } from "./fraction.js";

/** Whether a share meets a target share: a comparison of whole numbers, never of rounded ones. */
export function meets(operator: TargetOperator, share: Fraction, target: Fraction): boolean {
  const side = compare(share, target);
  switch (operator) {
    case "more-than":
      return side > 0;
    case "equal":
      return side === 0;
    case "at-most":
      return side <= 0;
    default:
      return side >= 0;
  }
}
