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
  let made: Omit<Whole, keyof Head> | undefined;
  const whole: Partial<Whole> = { ...head };
  for (const key of keys) {
    const get = (): unknown => {
      made ??= freezeDeep(make());
      return (made as Readonly<Record<string, unknown>>)[key];
    };
    Object.defineProperty(whole, key, { enumerable: true, get });
  }
  // The head and the keys together are all the parts.
  return Object.freeze(whole) as Whole;
}
