import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";

/** Refuses what cannot be walked through; a text can, but no document is a letter. */
export function requireIterable<Item>(items: Iterable<Item>, name: string): Iterable<Item> {
  const walkable = typeof items === "object" && items !== null && typeof items[Symbol.iterator] === "function";
  return walkable
    ? items
    : refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(items), expected: "a list or another iterable" }, [name]);
}
