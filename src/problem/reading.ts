import { displayValue } from "./display-value.js";
import { ARGUMENT_WRONG_TYPE } from "./kinds.js";
import { problem, ThoihanError } from "./thoihan-error.js";

/** What an argument must be that is read part by part: its own code must not get in between. */
export const PLAIN_DATA = "plain data, whose parts can be read,";

/**
 * Runs what reads an argument. What is thrown there and is no refusal came out of the argument: a getter or a proxy that
 * throws, or a missing part of what the library made before. It is refused, with what was thrown as its cause.
 */
export function reading<Result>(argument: unknown, name: string, expected: string, run: () => Result): Result {
  try {
    return run();
  } catch (cause) {
    if (cause instanceof ThoihanError) throw cause;
    throw new ThoihanError([problem(ARGUMENT_WRONG_TYPE, { value: displayValue(argument), expected }, [name])], {
      cause,
    });
  }
}
