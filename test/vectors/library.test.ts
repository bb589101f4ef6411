import { describe, expect, it } from "vitest";
import * as thoihan from "../../src/index.js";
import { conformanceVectors, type VectorCase, type VectorGroups } from "../../src/vectors/index.js";
import { refusalOf } from "../support/refusal.js";
import { askLibrary, expectedInOrder } from "./ask-library.js";

const ASK = askLibrary(thoihan);
const { groups } = conformanceVectors();

// The keys of an object that the compiler knows are those of its type.
for (const name of Object.keys(groups) as (keyof VectorGroups)[]) {
  describe(name, () => {
    // Each group is asked with the function of its own name; the compiler cannot follow the pairing through a loop.
    const ask = ASK[name] as (given: unknown) => unknown;
    const cases: readonly VectorCase<unknown, unknown>[] = groups[name];
    for (const vector of cases) {
      it(`${vector.id}: ${vector.why.en}`, () => {
        if ("expectProblem" in vector) expect(refusalOf(() => ask(vector.given)).code).toBe(vector.expectProblem);
        else expect(ask(vector.given)).toEqual(expectedInOrder(vector.expect));
      });
    }
  });
}
