import { type SafeResult, safely } from "../problem/safe.js";
import { placing } from "../problem/thoihan-error.js";
import { requireIterable } from "./require-iterable.js";

/**
 * Runs something on each of any number of items, one by one as they are asked for; a refusal says at which position it was,
 * counted from 0, and nothing follows it.
 */
export function each<Item, Result>(
  items: Iterable<Item>,
  name: string,
  run: (item: Item) => Result,
): Generator<Result, void, undefined> {
  return walk(requireIterable(items, name), (item, index) => at(index, () => run(item)));
}

/** The same, with each refusal in the place of the result, and going on after it. */
export function safelyEach<Item, Result>(
  items: Iterable<Item>,
  name: string,
  run: (item: Item) => Result,
): Generator<SafeResult<Result>, void, undefined> {
  return walk(requireIterable(items, name), (item, index) => safely(() => at(index, () => run(item))));
}

/** Runs something, with the position of its item before the path of a refusal. */
export function at<Result>(index: number, run: () => Result): Result {
  return placing(run, (path) => [index, ...path]);
}

// A function of its own, so that what is wrong with the arguments is refused at the call and not at the first item.
function* walk<Item, Result>(
  items: Iterable<Item>,
  run: (item: Item, index: number) => Result,
): Generator<Result, void, undefined> {
  let index = 0;
  for (const item of items) yield run(item, index++);
}
