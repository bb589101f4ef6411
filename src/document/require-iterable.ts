import { attempt } from "../problem/attempt.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";

/** Refuses what cannot be walked through; a text can, but no document is a letter. */
export function requireIterable<Item>(items: Iterable<Item>, name: string): Iterable<Item> {
  return isWalkable(items)
    ? items
    : refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(items), expected: "a list or another iterable" }, [name]);
}

/** Whether a list has nothing at a place; it can be four thousand million holes long, and one is enough to tell. */
export function isHole(items: Iterable<unknown>, index: number): boolean {
  return Array.isArray(items) && !(index in items);
}

function isWalkable(items: unknown): boolean {
  // Whatever it is: what has no properties throws.
  const look = (): boolean => typeof (items as Iterable<unknown>)[Symbol.iterator] === "function";
  return typeof items === "object" && attempt(look, false);
}
