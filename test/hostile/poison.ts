import * as fc from "fast-check";
import { JUNK, type Junk } from "./junk.js";

/** What is done to one place of the arguments of a right call. */
export interface Poison {
  readonly how: "replace" | "remove" | "add" | "repeat";
  /** Which part to go into at each level, as a position among its keys; it stops where there is none. */
  readonly way: readonly number[];
  readonly junk: Junk;
  readonly key: string;
}

const KEYS = ["__proto__", "constructor", "prototype", "toString", "extra", "", "7", "toJSON", "then"];

/** Poison for some place. */
export const poison: fc.Arbitrary<Poison> = fc.record({
  how: fc.constantFrom("replace", "replace", "replace", "remove", "add", "repeat"),
  way: fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }),
  junk: fc.constantFrom(...JUNK),
  key: fc.constantFrom(...KEYS),
});

/** The arguments with one place poisoned; all that lies beside it is the same, and the arguments themselves are left as they are. */
export function poisoned(args: readonly unknown[], { how, way, junk, key }: Poison): unknown[] {
  // The outermost part is the list of arguments, which a list is made of again.
  return change(args, way, (holder, place) => {
    if (how === "repeat" && Array.isArray(holder)) holder.push(holder[Number(place)]);
    else if (how === "remove") delete holder[place];
    else if (how === "add")
      Object.defineProperty(holder, key, { value: junk.make(), enumerable: true, writable: true });
    else Object.defineProperty(holder, place, { value: junk.make(), enumerable: true, writable: true });
  }) as unknown[];
}

type Holder = Record<string, unknown> & { push(value: unknown): void; [index: number]: unknown };

function change(value: unknown, way: readonly number[], at: (holder: Holder, place: string) => void): unknown {
  const keys = Object.keys(value as object);
  const [choice = 0, ...rest] = way;
  const place = keys[choice % Math.max(keys.length, 1)];
  // Made of the same parts, so that whoever holds the original sees nothing of it.
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Holder;
  if (place === undefined) return copy;
  const part = copy[place];
  if (rest.length === 0 || !isPlain(part)) at(copy, place);
  else
    Object.defineProperty(copy, place, {
      value: change(part, rest, at),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  return copy;
}

/** Lists and records; a calendar is none, since it is more than its fields. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Object.getOwnPropertySymbols(value).length > 0) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
