import { displayValue } from "./display-value.js";
import { ARGUMENT_WRONG_TYPE } from "./kinds.js";
import { problem, ThoihanError } from "./thoihan-error.js";

/** What an argument must be that is read part by part: its own code must not get in between. */
export const PLAIN_DATA = "plain data, whose parts can be read,";

/**
 * Runs what reads something that the library made before and takes back. What is thrown there and is no refusal came out of
 * the argument, in which a part is missing, or whose getter or proxy throws.
 */
export function reading<Result>(argument: unknown, name: string, expected: string, run: () => Result): Result {
  try {
    return run();
  } catch (cause) {
    return unreadable(argument, name, expected, cause);
  }
}

/** Refuses an argument whose reading threw; a refusal passes on as it is, anything else becomes the cause of one. */
export function unreadable(argument: unknown, name: string, expected: string, cause: unknown): never {
  if (cause instanceof ThoihanError) throw cause;
  throw new ThoihanError([problem(ARGUMENT_WRONG_TYPE, { value: displayValue(argument), expected }, [name])], {
    cause,
  });
}
