import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { PLAIN_DATA, unreadable } from "../problem/reading.js";
import { refuse } from "../problem/thoihan-error.js";

/**
 * Takes out of the options of a call what it needs, before anything is computed: only here can their own code get in between.
 * Refuses a call without options, which TypeScript sees and JavaScript does not.
 */
export function requireOptions<Options extends object, Parts>(
  options: Options,
  name: string,
  partsOf: (options: Options) => Parts,
): Parts {
  if (typeof options !== "object" || options === null) {
    return refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(options), expected: "an object" }, [name]);
  }
  try {
    return partsOf(options);
  } catch (cause) {
    return unreadable(options, name, PLAIN_DATA, cause);
  }
}
