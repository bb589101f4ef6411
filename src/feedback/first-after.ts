import type { DayNumber } from "../civil/day-number.js";

/**
 * Where the first item after a day stands in a list in the order of its days; the length of the list where there is none. By
 * halves, since a case can have any number of updates and answers, and each span of a long delay asks.
 */
export function firstAfter<Item>(items: readonly Item[], day: DayNumber, dayOf: (item: Item) => DayNumber): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    // The middle lies inside the list.
    if (dayOf(items[middle] as Item) <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}
