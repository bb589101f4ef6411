import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { PLAIN_DATA, reading } from "../problem/reading.js";
import { refuse } from "../problem/thoihan-error.js";

/** Runs what reads the options of a call; refused without them, which TypeScript sees and JavaScript does not. */
export function withOptions<Result>(options: object, name: string, run: () => Result): Result {
  if (typeof options === "object" && options !== null) return reading(options, name, PLAIN_DATA, run);
  return refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(options), expected: "an object" }, [name]);
}
