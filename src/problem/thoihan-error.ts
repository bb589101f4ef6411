import type { Problem, ProblemCode, ProblemParams, ProblemPath } from "./codes.js";
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

  constructor(problems: readonly [Problem, ...Problem[]]) {
    const [first] = problems;
    const more = problems.length - 1;
    super(first.message + (more > 0 ? ` (and ${more} more: see problems)` : ""));
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
  const head = { code: kind.code, params, message: kind.sentence(params) };
  // The pairing is checked by the signature; TypeScript cannot follow it through the mapped union.
  return (path === undefined ? head : { ...head, path }) as Problem;
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
