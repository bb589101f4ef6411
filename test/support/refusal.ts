import { expect } from "vitest";
import { ThoihanError } from "../../src/index.js";

/** Runs something that must be refused and hands over the refusal; fails when it is not, or with another error. */
export function refusalOf(run: () => unknown): ThoihanError {
  let result: unknown;
  try {
    result = run();
  } catch (error) {
    if (error instanceof ThoihanError) return error;
    throw error;
  }
  return expect.fail(`expected a refusal, but got ${JSON.stringify(result)}`);
}

/**
 * The code of each problem of a refusal and the path to its culprit, one line each: `date.invalid at daysOff/0/date`.
 * In alphabetical order, since the order of problems is no part of the contract.
 */
export function culpritsOf(run: () => unknown): string[] {
  return refusalOf(run)
    .problems.map(({ code, path }) => `${code} at ${(path ?? []).join("/")}`)
    .sort();
}

/** Passes a value where its type forbids it, as a caller without TypeScript would. */
export function untyped(value: unknown): never {
  return value as never;
}
