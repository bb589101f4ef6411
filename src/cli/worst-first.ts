/** Keeps the first so many of any number of items, in constant memory. */
export interface Worst<Item> {
  readonly add: (item: Item) => void;
  /** What was kept, in order, and how many there were in all. */
  readonly kept: () => { readonly items: readonly Item[]; readonly total: number };
}

/** A list that keeps the items which come first in an order; equal ones stay as they came. */
export function worstFirst<Item>(limit: number, order: (a: Item, b: Item) => number): Worst<Item> {
  let items: Item[] = [];
  let total = 0;
  const cut = (): void => {
    items.sort(order);
    items = items.slice(0, limit);
  };
  return {
    add: (item) => {
      total++;
      items.push(item);
      // Sorting now and then, not at each item, keeps the cost of one of them small.
      if (items.length >= 2 * limit + 64) cut();
    },
    kept: () => {
      cut();
      return { items, total };
    },
  };
}
