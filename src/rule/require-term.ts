import { requireOptions } from "../document/require-options.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_NOT_AN_INTEGER, ARGUMENT_UNKNOWN_VALUE, ARGUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { TERM_UNITS, type Term } from "./types.js";

/** Refuses what is no term: a wrong unit or direction, or an amount that is no whole number of the unit. */
export function requireTerm(term: Term): Term {
  const { amount, unit, direction } = requireOptions(term, "term", partsOf);
  if (!TERM_UNITS.includes(unit)) {
    refuse(ARGUMENT_UNKNOWN_VALUE, { value: displayValue(unit), allowed: TERM_UNITS }, ["term", "unit"]);
  }
  if (direction !== "after" && direction !== "before") {
    refuse(ARGUMENT_UNKNOWN_VALUE, { value: displayValue(direction), allowed: ["after", "before"] }, [
      "term",
      "direction",
    ]);
  }
  if (!Number.isInteger(amount)) {
    refuse(ARGUMENT_NOT_AN_INTEGER, { value: displayValue(amount) }, ["term", "amount"]);
  }
  if (unit === "same-day" ? amount !== 0 : amount < 1) {
    const expected = unit === "same-day" ? "0 for the same day" : "at least 1";
    refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(amount), expected }, ["term", "amount"]);
  }
  // A copy, so that nothing else of the argument goes on into a trace; minus zero is no other amount than zero.
  return { amount: amount + 0, unit, direction };
}

function partsOf({ amount, unit, direction }: Term) {
  return { amount, unit, direction };
}
