import { describeProblem, ThoihanError } from "../../src/index.js";
import { LANGUAGES } from "../../src/problem/language.js";
import { CODES } from "../problem/codes-in-source.js";
import { Boom } from "./boom.js";
import type { Callable } from "./entries.js";
import { fingerprint, isSame } from "./fingerprint.js";
import type { Signature } from "./signature.js";

/** The longest that one call may take, in milliseconds; nothing of a hundred values is near it. */
const LONGEST_CALL = 5000;

/** The longest message: it lists what is allowed, and quotes values in short. */
const LONGEST_MESSAGE = 2500;

const KNOWN: ReadonlySet<string> = new Set(CODES);

/** Prototypes that every program shares. */
const SHARED = [Object, Array, Function, String, Number, Map, Set, Date, Promise, Error, ThoihanError].map(
  ({ prototype }) => prototype as object,
);
const KEYS_OF_SHARED = countShared();

function countShared(): number {
  return SHARED.reduce((count, prototype) => count + Reflect.ownKeys(prototype).length, 0);
}

/** A hostile call: what is called, with what, and whether reading it can throw what the library did not. */
export interface Call {
  readonly name: string;
  readonly run: Callable;
  readonly args: readonly unknown[];
  readonly signature: Signature;
  readonly throws: boolean;
  /** Whether walking through it can. */
  readonly iterates: boolean;
  /** Whether something is poisoned that the library made itself and takes back as it is. */
  readonly trusted: boolean;
}

/** What a call came to: the codes of its refusal, none for an answer. */
export function judge(call: Call, frozen: WeakSet<object>): readonly string[] {
  const { name, run, args, signature, trusted } = call;
  const before = fingerprint(args, frozen);
  const start = performance.now();
  const codes = outcomeOf(() => answerOf(name, run, args, trusted ? undefined : signature), call);
  const took = performance.now() - start;
  if (took > LONGEST_CALL) throw new Error(`${name} took ${Math.round(took)} ms`);
  if (!isSame(before, fingerprint(args, frozen))) throw new Error(`${name} changed its argument`);
  if (countShared() !== KEYS_OF_SHARED || "polluted" in {}) throw new Error(`${name} changed a shared prototype`);
  return codes;
}

function answerOf(name: string, run: Callable, args: readonly unknown[], signature: Signature | undefined): void {
  const found = run(...args);
  const answer = isGenerator(found) ? firstOf(found) : found;
  // Of what was not made by the library nothing can be expected, but to be refused or read without harm.
  if (signature === undefined) return;
  // A wrong answer is no refusal, whatever the check itself was refused.
  try {
    requireFinite(answer);
    signature.holds(answer, args);
  } catch (error) {
    throw new Error(`${name} answered what cannot be right: ${String(error)}`, { cause: error });
  }
}

function isGenerator(value: unknown): value is Iterable<unknown> {
  return Object.prototype.toString.call(value) === "[object Generator]";
}

/** A generator goes on for as long as what it is given does. */
function firstOf(items: Iterable<unknown>): unknown[] {
  const found: unknown[] = [];
  for (const item of items) {
    found.push(item);
    if (found.length === 50) break;
  }
  return found;
}

/** No number of an answer is NaN or infinite, and none is minus zero; what a caller stated comes back as it was. */
function requireFinite(answer: unknown, depth = 0): void {
  if (typeof answer === "number" && !Number.isFinite(answer)) throw new Error(`an answer holds ${answer}`);
  if (Object.is(answer, -0) && depth === 0) throw new Error("the answer is -0");
  if (typeof answer !== "object" || answer === null || depth > 4 || ArrayBuffer.isView(answer)) return;
  for (const [key, part] of Object.entries(answer)) {
    // What a profile rests on is the caller's own, with whatever it has.
    if (key !== "extends") requireFinite(part, depth + 1);
  }
}

function outcomeOf(run: () => void, { throws, iterates, trusted }: Call): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    // What a caller's own iterator throws is the caller's own.
    if (iterates && (error instanceof Boom || /Symbol\.iterator/.test(String(error)))) return [];
    if (!(error instanceof ThoihanError)) throw error;
    return codesOf(error, throws || trusted);
  }
}

function codesOf(error: ThoihanError, mayBeUnreadable: boolean): readonly string[] {
  if (error.message.length > LONGEST_MESSAGE) throw new Error(`a message of ${error.message.length} characters`);
  for (const problem of error.problems.slice(0, 5)) {
    if (!KNOWN.has(problem.code)) throw new Error(`an unknown code: ${problem.code}`);
    for (const language of LANGUAGES) {
      const sentence = describeProblem(problem, language);
      if (sentence.length > LONGEST_MESSAGE || (!mayBeUnreadable && /\[object /.test(sentence))) {
        throw new Error(`not a sentence: ${sentence.slice(0, 200)}`);
      }
    }
    if (!mayBeUnreadable && /whose parts can be read/.test(problem.message))
      throw new Error(`a defect refused: ${problem.message}`);
  }
  return error.problems.map(({ code }) => code);
}
