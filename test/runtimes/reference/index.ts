import { answerOf } from "../suite/case.js";
import { conform } from "../suite/index.js";
import { recordedQuestions } from "../suite/recorded-questions.js";
import { recordedOfSubPaths } from "../suite/recorded-sub-paths.js";
import type { Reference } from "../suite/reference.js";
import { drawnReference } from "./draws.js";
import { committedVectors, inputsFromExamples } from "./inputs.js";
import { SOURCE } from "./source-entries.js";

/** How many cases a copy of the library has to pass: with all its entries, and the root alone. */
export interface CaseCounts {
  readonly all: number;
  readonly root: number;
}

/** The answers that every runtime has to give: of the vectors, of the day-by-day walk, and of the source. */
export function buildReference(): Reference {
  const given = { vectors: committedVectors(), inputs: inputsFromExamples() };
  const questions = [
    ...recordedQuestions(SOURCE.thoihan, given),
    ...recordedOfSubPaths(SOURCE.thoihan, SOURCE.subPaths, given),
  ];
  const answers = Object.fromEntries(questions.map((each) => [each.name, answerOf(each, SOURCE.thoihan)]));
  if (Object.keys(answers).length !== questions.length) throw new Error("two questions have one name");
  const reference: Reference = { ...given, draws: drawnReference(), answers };
  // As a runtime reads it.
  return JSON.parse(JSON.stringify(reference)) as Reference;
}

/** Counts the cases on the source itself, which has to pass them. */
export function countCases(reference: Reference): CaseCounts {
  const { thoihan } = SOURCE;
  const [all, root] = [SOURCE, { thoihan }].map((entries) => {
    const { passed, failures } = conform(entries, reference, { asked: () => [] });
    if (failures.length > 0) throw new Error(`the source fails its own suite:\n${failures.slice(0, 10).join("\n")}`);
    return passed;
  });
  if (all === undefined || root === undefined) throw new Error("two copies were asked");
  return { all, root };
}
