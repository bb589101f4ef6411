import * as fc from "fast-check";
import type { Call } from "./judge.js";
import { JUNK, type Junk } from "./junk.js";
import { type Poison, poison, poisoned } from "./poison.js";
import type { Signature } from "./signature.js";

/** A hostile list of arguments before it is made: a right call with one place poisoned, or junk for some arguments. */
export type Hostile =
  | { readonly kind: "poisoned"; readonly call: number; readonly poison: Poison }
  | { readonly kind: "junk"; readonly call: number; readonly junk: readonly (Junk | undefined)[] };

/** Any hostile call. A right document with one wrong place reaches much further than junk does. */
export const hostile: fc.Arbitrary<Hostile> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("poisoned" as const), call: fc.nat(5), poison }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("junk" as const),
      call: fc.nat(5),
      junk: fc.array(fc.option(fc.constantFrom(...JUNK), { nil: undefined }), { minLength: 1, maxLength: 5 }),
    }),
  },
);

/** What of a call follows from how its arguments were made. */
export type Made = Pick<Call, "args" | "throws" | "iterates" | "trusted">;

/** The arguments, and what may be thrown when they are read. */
export function argumentsOf(made: Hostile, { calls, handedBack }: Signature): Made {
  const right = calls[made.call % calls.length] ?? [];
  const used = made.kind === "poisoned" ? [made.poison.junk] : made.junk;
  const trusted =
    made.kind === "poisoned"
      ? (made.poison.way[0] ?? 0) % Math.max(right.length, 1) < handedBack
      : made.junk.slice(0, handedBack).some((each) => each !== undefined);
  const throws = used.some((each) => each?.throws === true);
  const iterates = used.some((each) => each?.iterates === true);
  // What the library made is not searched for holes.
  if (trusted && used.some((each) => each?.huge === true)) return { args: right, throws, iterates, trusted };
  return {
    args: made.kind === "poisoned" ? poisoned(right, made.poison) : withJunk(right, made.junk),
    throws,
    iterates,
    trusted,
  };
}

function withJunk(right: readonly unknown[], junk: readonly (Junk | undefined)[]): unknown[] {
  return Array.from({ length: Math.max(right.length, junk.length) }, (_, index) => {
    const made = junk[index];
    return made === undefined ? right[index] : made.make();
  });
}

/** The call in words, for a failure. */
export function inWords(name: string, made: Hostile): string {
  if (made.kind === "junk") return `${name}(${made.junk.map((each) => each?.name ?? "right").join(", ")})`;
  const { how, way, junk, key } = made.poison;
  return `${name}, call ${made.call}, ${how} ${how === "add" ? `${key} ` : ""}at ${way.join("/")}: ${junk.name}`;
}
