import { readFileSync } from "node:fs";
import vm from "node:vm";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODES } from "../problem/codes-in-source.js";
import { ENTRIES, publicFunctions } from "./entries.js";
import { freezeAll } from "./fingerprint.js";
import { argumentsOf, type Hostile, hostile, inWords } from "./hostile-call.js";
import { judge } from "./judge.js";
import { RUNS } from "./runs.js";
import { SIGNATURES } from "./signatures.js";

const FUNCTIONS = publicFunctions();
const NAMES = [...FUNCTIONS.keys()];

/** Where the right calls are frozen, so that whatever writes to one of them is noticed. */
const frozen = new WeakSet<object>();
for (const { calls } of Object.values(SIGNATURES)) freezeAll(calls, frozen);

/** How long all hostile calls of one function may take, in milliseconds, before it counts as one that hangs. */
const LONGEST_RUN = Math.max(60_000, RUNS * 20);

describe("the public functions", () => {
  it("are those of every entry in the exports map", () => {
    const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(Object.keys(ENTRIES)).toEqual(Object.keys(exports).filter((key) => key !== "./package.json"));
  });

  it("have right calls each, from which hostile ones are made", () => {
    expect(Object.keys(SIGNATURES).sort()).toEqual([...NAMES].sort());
  });
});

describe.each(NAMES)("%s", (name) => {
  const run = FUNCTIONS.get(name) ?? expect.fail(name);
  const signature = SIGNATURES[name] ?? expect.fail(`${name} has no right call`);
  const right = { name, run, signature, throws: false, iterates: false, trusted: false };

  it("answers right calls, frozen as their arguments are", () => {
    for (const args of signature.calls) expect(judge({ ...right, args }, frozen)).toEqual([]);
  });

  const numRuns = signature.costly ? Math.ceil(RUNS / 10) : RUNS;
  it(`answers or refuses with a known code, ${numRuns} times`, () => {
    let last: Hostile | undefined;
    const check = (made: Hostile): void => {
      last = made;
      const codes = judge({ ...right, ...argumentsOf(made, signature) }, frozen);
      for (const code of codes) expect(CODES).toContain(code);
    };
    const calls = fc.property(hostile, check);
    const toText = ({ counterexample, errorInstance }: fc.RunDetails<[Hostile]>): string =>
      `${counterexample === null ? name : inWords(name, counterexample[0])}\n${String(errorInstance)}`;
    const all = (): void => {
      const result = fc.check(calls, { numRuns, verbose: 0 });
      if (result.failed) throw new Error(`seed ${result.seed}: ${toText(result)}`, { cause: result.errorInstance });
    };
    // A call that hangs is stopped from outside; nothing inside it could.
    try {
      vm.runInNewContext("all()", { all }, { timeout: LONGEST_RUN });
    } catch (error) {
      throw isTimeout(error) && last !== undefined ? new Error(`hangs: ${inWords(name, last)}`) : error;
    }
  });
});

/** An error of the context that was stopped, which is no instance of the `Error` of this one. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
  );
}
