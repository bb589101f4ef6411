import { vietnam } from "../../src/index.js";
import { endless, explode, exploding, revoked, trap } from "./boom.js";

/** A value that no caller should pass and some will. Made anew for each call, since some can be used once only. */
export interface Junk {
  readonly name: string;
  readonly make: () => unknown;
  /** Reading it can throw what the library did not. */
  readonly throws?: true;
  /** Walking through it can, which is the caller's own. */
  readonly iterates?: true;
  /** Walking through all of it takes minutes. */
  readonly huge?: true;
}

const plain = (name: string, make: () => unknown): Junk => ({ name, make });
const throwing = (name: string, make: () => unknown): Junk => ({ name, make, throws: true });

/** A text of 10 MB, of one piece. */
const TEN_MEGABYTES = "2026-11-20".repeat(1024 * 1024);

const NUMBERS = [0, -0, 1, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const LARGE = [
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 32,
  2 ** 53,
  -(2 ** 53),
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  253402300800000,
];

const TEXTS = [
  "",
  " ",
  "\uD800",
  "a\uDC00b",
  "\0",
  "__proto__",
  "constructor",
  "toString",
  "then",
  "1e3",
  "-0",
  "٣",
  "0x10",
];

/** The first and last days of the calendar and of the years that can be written, the days beyond, and no days. */
const EDGES = [
  "0001-01-01",
  "1999-10-01",
  "1999-10-02",
  "2050-12-31",
  "2051-01-01",
  "9999-12-31",
  "0000-12-31",
  "2026-02-29",
  "2024-02-29",
  "2026-11-31",
  "2026-11-20\n",
  "２０２６-11-20",
  "20/11/2026",
  "2026-11-20T24:00:00+25:00",
  "2026-11-19T17:30:00Z",
  "2026-11-20T08:00",
  "9999-12-31T23:59:59-12:00",
];

function deep(depth: number, inside: (value: unknown) => unknown): unknown {
  let made: unknown = "end";
  for (let level = 0; level < depth; level++) made = inside(made);
  return made;
}

function cyclic(key: string): object {
  const made: Record<string, unknown> = { id: "a", version: "1" };
  made[key] = made;
  return made;
}

function sparse(length: number): unknown[] {
  const made: unknown[] = [];
  made.length = length;
  return made;
}

const FIELDS = [
  "id",
  "asOf",
  "on",
  "due",
  "from",
  "to",
  "year",
  "month",
  "day",
  "events",
  "type",
  "calendar",
  "extends",
];

const OBJECTS: readonly Junk[] = [
  plain("{}", () => ({})),
  plain("an object without prototype", () => Object.create(null)),
  plain("a frozen object", () => Object.freeze({ id: "a" })),
  plain("[]", () => []),
  plain("[[]]", () => [[]]),
  plain("[undefined]", () => [undefined]),
  plain("a list with holes", () => sparse(3)),
  { ...plain("a list of 2^32 - 1 holes", () => sparse(2 ** 32 - 1)), huge: true },
  plain("what looks like a list", () => ({ length: 2 ** 31, 0: "a" })),
  plain("a list that contains itself", () => {
    const made: unknown[] = [];
    made.push(made);
    return made;
  }),
  plain("an own __proto__", () => JSON.parse('{"__proto__":{"polluted":true},"id":"a"}')),
  plain("an own constructor", () => JSON.parse('{"constructor":{"prototype":{"polluted":true}},"id":"a"}')),
  plain("an object 5,000 deep", () => deep(5000, (value) => ({ extends: value, id: "a", version: "1" }))),
  plain("a list 5,000 deep", () => deep(5000, (value) => [value])),
  plain("a Date", () => new Date(0)),
  plain("an invalid Date", () => new Date(Number.NaN)),
  plain("a Map", () => new Map([["id", "a"]])),
  plain("a Set", () => new Set(["a"])),
  plain("a regular expression", () => /a/g),
  plain("an Int32Array", () => Int32Array.of(20777, 2 ** 30)),
  plain("a Uint8Array", () => new Uint8Array(4)),
  plain("a promise", () => Promise.resolve("2026-11-20")),
  plain("an Error", () => new Error("no")),
  plain("a text object", () => Object("2026-11-20")),
  plain("a number object", () => Object(5)),
  plain("the fields of a date", () => ({ year: 2026, month: 11, day: 20 })),
  plain("fields of no date", () => ({ year: 2026, month: 2, day: 30 })),
  plain("fields beyond numbers", () => ({ year: 2 ** 40, month: -0, day: 1e300 })),
  plain("fields of a year before Christ", () => ({ year: -1, month: 1, day: 1 })),
  plain("a date with a time", () => ({ year: 2026, month: 11, day: 20, hour: 1 })),
  plain("vietnam", () => vietnam),
  plain("a copy of vietnam", () => ({ ...vietnam })),
  plain("an iterable of nothing", () => ({ [Symbol.iterator]: () => [][Symbol.iterator]() })),
  plain("an iterable that is none", () => ({ [Symbol.iterator]: 5 })),
  plain("a value that finds itself under every key", endless),
  ...FIELDS.map((key) => plain(`an object that is its own ${key}`, () => cyclic(key))),
  plain("a self-extending profile", () => {
    const made: Record<string, unknown> = { id: "a", versions: {} };
    made["extends"] = made;
    return made;
  }),
];

const THROWING: readonly Junk[] = [
  throwing("a proxy that throws", () => exploding({})),
  { ...throwing("a list that throws", () => exploding([])), iterates: true },
  throwing("a function that throws", () => exploding(() => undefined)),
  throwing("a calendar that throws", () => exploding({ ...vietnam })),
  throwing("a revoked proxy", () => revoked({})),
  throwing("a revoked list", () => revoked([])),
  throwing("getters that throw", () => trap(FIELDS)),
  {
    ...throwing("a list whose item throws when read", () => Object.defineProperty([1], 0, { get: explode })),
    iterates: true,
  },
  throwing("a list whose item holds a getter that throws", () => [trap(FIELDS)]),
  throwing("conversions that throw", () => ({
    toString: explode,
    valueOf: explode,
    toJSON: explode,
    [Symbol.toPrimitive]: explode,
  })),
  throwing("a tag that throws", () => ({
    get [Symbol.toStringTag]() {
      return explode();
    },
  })),
  { ...throwing("an iterable that throws", () => ({ [Symbol.iterator]: explode })), iterates: true },
  { ...throwing("an iterator that gives nothing", () => ({ [Symbol.iterator]: () => 5 })), iterates: true },
  throwing("a class whose getter throws", () => {
    class Request {
      get asOf(): string {
        return explode();
      }
    }
    return new Request();
  }),
];

/** Every kind of hostile value. */
export const JUNK: readonly Junk[] = [
  ...[undefined, null, true, false, 1n, 10n ** 30n].map((value) => plain(String(value), () => value)),
  ...[...NUMBERS, ...LARGE].map((value) => plain(Object.is(value, -0) ? "-0" : String(value), () => value)),
  ...[...TEXTS, ...EDGES].map((value) => plain(JSON.stringify(value), () => value)),
  plain("a text of 10 MB", () => TEN_MEGABYTES),
  plain("Symbol()", () => Symbol("a")),
  plain("a function", () => () => "2026-11-20"),
  plain("a class", () => class {}),
  ...OBJECTS,
  ...THROWING,
];
