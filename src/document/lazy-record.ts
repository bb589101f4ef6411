import { freezeDeep } from "./freeze-deep.js";

/**
 * A frozen record whose parts are made when one of them is first asked for, and once: importing the package must build
 * nothing. `head` is there from the start, and `keys` name the parts that wait.
 */
export function lazyRecord<Whole extends object, Head extends Partial<Whole>>(
  head: Head,
  keys: readonly Exclude<keyof Whole & string, keyof Head>[],
  make: () => Omit<Whole, keyof Head>,
): Whole {
  const whole: Partial<Whole> = { ...head };
  let made: Omit<Whole, keyof Head> | undefined;
  for (const key of keys) {
    // Kept for each key by itself, so that the reading that follows is a plain one.
    let part: unknown;
    const get = (): unknown => {
      if (part !== undefined) return part;
      made ??= freezeDeep(make());
      part = (made as Readonly<Record<string, unknown>>)[key];
      return part;
    };
    Object.defineProperty(whole, key, { enumerable: true, get });
  }
  // The head and the keys together are all the parts.
  return Object.freeze(whole) as Whole;
}
