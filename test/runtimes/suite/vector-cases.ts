import type { ConformanceVectors, VectorCase, VectorGroups } from "../../../src/vectors/index.js";
import { askLibrary, expectedInOrder } from "../../vectors/ask-library.js";
import { type Case, refused } from "./case.js";
import type { SubPaths, Thoihan } from "./entries.js";

/** Every conformance vector. */
export function vectorCases(thoihan: Thoihan, { groups }: ConformanceVectors): Case[] {
  const asked = askLibrary(thoihan);
  // The keys of an object that the compiler knows are those of its type.
  return (Object.keys(groups) as (keyof VectorGroups)[]).flatMap((name) => {
    // Each group is asked with the function of its own name; the compiler cannot follow the pairing through a loop.
    const ask = asked[name] as (given: unknown) => unknown;
    const cases: readonly VectorCase<unknown, unknown>[] = groups[name];
    return cases.map((vector) => ({
      name: `vector ${vector.id}`,
      ask: () => ask(vector.given),
      expected: "expectProblem" in vector ? refused(vector.expectProblem) : expectedInOrder(vector.expect),
    }));
  });
}

/** What the package publishes is what was committed, one vector at a time. */
export function publishedCases({ vectors }: SubPaths, committed: ConformanceVectors): Case[] {
  const published = vectors.conformanceVectors();
  const { groups, ...rest } = committed;
  const parts = Object.entries(rest).map(([key, expected]) => ({
    name: `published ${key}`,
    ask: () => published[key as keyof typeof rest],
    expected,
  }));
  const cases = listed(groups);
  const byId = new Map(listed(published.groups).map((each) => [each.id, each]));
  return [
    ...parts,
    { name: "published vectors, how many", ask: () => byId.size, expected: cases.length },
    ...cases.map((each) => ({ name: `published ${each.id}`, ask: () => byId.get(each.id) ?? null, expected: each })),
  ];
}

function listed(groups: VectorGroups): readonly VectorCase<unknown, unknown>[] {
  return Object.values(groups).flat();
}
