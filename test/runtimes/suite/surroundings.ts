/** What a pure function of its arguments must not ask: the clock, the zone, the language of the host, its process. */
export interface Watch {
  /** What was asked since the watch began, each once. */
  readonly asked: () => string[];
}

/** Methods of dates that read the zone or the language of the host. */
const LOCAL = /^(get|set)(?!UTC|Time$)|^to(String|DateString|TimeString|Locale.*)$/;

/**
 * Begins to note whoever asks the surroundings. What is asked is answered as before, so that the noting changes nothing.
 * A runtime without Intl or process has nothing to note there.
 */
export function watchSurroundings(): Watch {
  const asked = new Set<string>();
  for (const name of Object.getOwnPropertyNames(Date.prototype)) {
    if (LOCAL.test(name)) noteCalls(Date.prototype, name, `Date.prototype.${name}`, asked);
  }
  noteCalls(String.prototype, "localeCompare", "localeCompare", asked);
  for (const prototype of [Number.prototype, Array.prototype, BigInt.prototype]) {
    noteCalls(prototype, "toLocaleString", "toLocaleString", asked);
  }
  noteCalls(Math, "random", "Math.random", asked);
  noteDates(asked);
  // Not navigator: zod asks it whether it may compile functions, which changes no answer.
  for (const name of ["Intl", "process", "performance", "fetch", "crypto"]) noteReads(name, asked);
  return { asked: () => [...asked].sort() };
}

function noteCalls(owner: object, key: string, name: string, asked: Set<string>): void {
  const before: unknown = Reflect.get(owner, key);
  if (typeof before !== "function") return;
  const noting = function (this: unknown, ...words: unknown[]): unknown {
    asked.add(name);
    return Reflect.apply(before, this, words);
  };
  Object.defineProperty(owner, key, { value: noting, configurable: true, writable: true, enumerable: false });
}

/** Dates of numbers and of written moments are pure; those of now and of local parts are not. */
function noteDates(asked: Set<string>): void {
  noteCalls(Date, "now", "Date.now", asked);
  const parse = Date.parse;
  Date.parse = (text) => {
    if (isLocal(text)) asked.add("Date.parse of a local time");
    return parse(text);
  };
  const noting = new Proxy(Date, {
    apply(target, self, words) {
      asked.add("Date()");
      return Reflect.apply(target, self, words);
    },
    construct(target, words, newTarget) {
      if (words.length === 0) asked.add("new Date()");
      if (words.length > 1) asked.add("new Date of local parts");
      if (words.length === 1 && isLocal(words[0])) asked.add("new Date of a local time");
      return Reflect.construct(target, words, newTarget);
    },
  });
  Object.defineProperty(globalThis, "Date", { value: noting, configurable: true, writable: true, enumerable: false });
}

/** A text that is neither a date alone, which JavaScript reads in UTC, nor has an offset. */
function isLocal(text: unknown): boolean {
  return typeof text === "string" && !/^[-+\d]+(T.*(Z|[-+]\d\d:?\d\d))?$/.test(text);
}

function noteReads(name: string, asked: Set<string>): void {
  const before = Object.getOwnPropertyDescriptor(globalThis, name);
  if (before === undefined || before.configurable !== true) return;
  const value: unknown = Reflect.get(globalThis, name);
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      asked.add(name);
      return value;
    },
  });
}
