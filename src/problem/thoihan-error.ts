import type { Problem, ProblemCode, ProblemParams, ProblemPath } from "./codes.js";
import { cut } from "./display-value.js";
import type { ProblemKind } from "./kinds.js";

const BRAND: unique symbol = Symbol.for("thoihan.error") as never;

/**
 * What every refusal of this library is (lỗi). Compare `code`, not the class: two copies of the package can live in
 * one process, and `instanceof` is made to work across them by a shared brand.
 */
export class ThoihanError extends Error {
  /** The stable code of the first problem. */
  readonly code: ProblemCode;
  /** Where the first problem lies, from the outside in. */
  declare readonly path?: ProblemPath;
  /** The values involved in the first problem. */
  readonly params: Problem["params"];
  /** All that is wrong, not only the first; never empty. */
  readonly problems: readonly Problem[];

  static {
    Object.defineProperty(ThoihanError.prototype, BRAND, { value: true });
    Object.defineProperty(ThoihanError.prototype, "name", { value: "ThoihanError" });
  }

  /** `options.cause` is what an argument's own code threw, where that made it unreadable. */
  constructor(problems: readonly [Problem, ...Problem[]], options?: ErrorOptions) {
    const [first] = problems;
    const more = problems.length - 1;
    super(first.message + (more > 0 ? ` (and ${more} more: see problems)` : ""), options);
    this.code = first.code;
    if (first.path !== undefined) this.path = first.path;
    this.params = first.params;
    this.problems = problems;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // The brand sits on the prototype, so that no plain object carries it by accident.
    return typeof value === "object" && value !== null && BRAND in value;
  }

  /** The error as plain data, for logs and for answers over a wire. */
  toJSON(): { code: ProblemCode; message: string; problems: readonly Problem[] } {
    return { code: this.code, message: this.message, problems: this.problems };
  }
}

/** Makes one problem; the only place that pairs a code with its values. */
export function problem<Code extends ProblemCode>(
  kind: ProblemKind<Code>,
  params: ProblemParams[Code],
  path?: ProblemPath,
): Problem {
  const quoted = inShort(params);
  const head = { code: kind.code, params: quoted, message: kind.sentence(quoted) };
  // The pairing is checked by the signature; TypeScript cannot follow it through the mapped union.
  return (path === undefined ? head : { ...head, path }) as Problem;
}

/** The longest text that a problem quotes, and the most of a list: a caller's own can be of any length. */
const LONGEST_TEXT = 120;
const LONGEST_LIST = 100;

/** The values of a problem, cut to a length that a log and a screen can take. */
function inShort<Params extends object>(params: Params): Params {
  // The rule; a document can have a million problems.
  if (Object.values(params).every(isShort)) return params;
  const parts = Object.entries(params).map(([key, part]: [string, unknown]) => [key, shortPart(part)]);
  // The same keys with parts of the same types.
  return Object.fromEntries(parts) as Params;
}

function isShort(part: unknown): boolean {
  if (typeof part === "string") return part.length <= LONGEST_TEXT;
  return !Array.isArray(part) || (part.length <= LONGEST_LIST && part.every(isShort));
}

function shortPart(part: unknown): unknown {
  if (typeof part === "string") return cut(part, LONGEST_TEXT);
  if (!Array.isArray(part)) return part;
  const short = part.slice(0, LONGEST_LIST).map(shortPart);
  return part.length > LONGEST_LIST ? [...short, "…"] : short;
}

/** Throws a `ThoihanError` with one problem. */
export function refuse<Code extends ProblemCode>(
  kind: ProblemKind<Code>,
  params: ProblemParams[Code],
  path?: ProblemPath,
): never {
  throw new ThoihanError([problem(kind, params, path)]);
}

/** Throws when there is anything in the list. */
export function refuseAll(problems: readonly Problem[]): void {
  // Nothing is the rule, and taking a list apart costs even then.
  if (problems.length === 0) return;
  const [first, ...rest] = problems;
  /* v8 ignore else -- a list that is not empty has a first; the check is for the types */
  if (first !== undefined) throw new ThoihanError([first, ...rest]);
}

/** Runs something, and gives what it refuses another place: only the caller knows where in the whole the part lies. */
export function placing<Result>(run: () => Result, place: (thrown: ProblemPath) => ProblemPath): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ThoihanError)) throw error;
    return refuseAll(error.problems.map((each) => ({ ...each, path: place(each.path ?? []) }))) as never;
  }
}
