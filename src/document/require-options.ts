import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";

/** Refuses a call without its options, which TypeScript sees and JavaScript does not. */
export function requireOptions(options: object, name = "options"): void {
  if (typeof options === "object" && options !== null) return;
  refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(options), expected: "an object" }, [name]);
}
