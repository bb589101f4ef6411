import { type Case, failureOf } from "./case.js";
import { drawCases } from "./draw-cases.js";
import type { Entries } from "./entries.js";
import { handCases, handCasesOfSubPaths } from "./hand-cases.js";
import { recordedQuestions } from "./recorded-questions.js";
import { recordedOfSubPaths } from "./recorded-sub-paths.js";
import type { Reference } from "./reference.js";
import { refusalCases } from "./refusal-cases.js";
import type { Watch } from "./surroundings.js";
import { publishedCases, vectorCases } from "./vector-cases.js";

export type { Entries } from "./entries.js";
export type { Reference } from "./reference.js";
export { watchSurroundings } from "./surroundings.js";
export { type ZoneEvidence, zoneInForce } from "./zone.js";

/** How a copy of the library did. */
export interface Outcome {
  readonly passed: number;
  readonly failures: readonly string[];
}

/** Asks a copy of the library everything, in any runtime; the watch must have begun before the copy was loaded. */
export function conform(entries: Entries, reference: Reference, watch: Watch): Outcome {
  const { thoihan } = entries;
  const failures: string[] = [];
  let passed = 0;
  const judge = (one: Case): void => {
    const failure = failureOf(one, thoihan);
    if (failure === undefined) passed++;
    else failures.push(failure);
  };
  casesFor(entries, reference).forEach(judge);
  // Last, when everything was asked.
  judge({ name: "asked of the surroundings", ask: watch.asked, expected: [] });
  return { passed, failures };
}

function casesFor({ thoihan, subPaths }: Entries, reference: Reference): Case[] {
  const { vectors, draws, answers } = reference;
  const recorded = [
    ...recordedQuestions(thoihan, reference),
    ...(subPaths === undefined ? [] : recordedOfSubPaths(thoihan, subPaths, reference)),
  ];
  return [
    ...vectorCases(thoihan, vectors),
    ...refusalCases(thoihan),
    ...handCases(thoihan),
    ...drawCases(thoihan, draws),
    ...recorded.map((question) => ({ ...question, expected: answers[question.name] })),
    ...(subPaths === undefined
      ? []
      : [...publishedCases(subPaths, vectors), ...handCasesOfSubPaths(thoihan, subPaths)]),
  ];
}
