import type { ProblemPath } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_UNKNOWN_VALUE } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";

/** A named choice, refused where it is none of those that there are: nothing unknown falls back on a default. */
export function requireOneOf<Word extends string>(value: Word, allowed: readonly Word[], path: ProblemPath): Word {
  if (allowed.some((each) => each === value)) return value;
  return refuse(ARGUMENT_UNKNOWN_VALUE, { value: displayValue(value), allowed }, path);
}
