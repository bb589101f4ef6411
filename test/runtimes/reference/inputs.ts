import { readdirSync, readFileSync } from "node:fs";
import Holidays from "date-holidays";
import type { Inputs, Reference } from "../suite/reference.js";

const EXAMPLES = new URL("../../../examples/", import.meta.url);

/** The vectors as they are committed, apart from any copy of the library. */
export function committedVectors(): Reference["vectors"] {
  // A test of the vectors holds the file to its schema.
  return JSON.parse(read("conformance/vectors.json")) as Reference["vectors"];
}

/** The examples of this project, and what date-holidays says of a country. */
export function inputsFromExamples(): Inputs {
  const japan = new Holidays("JP");
  const asked = [2025, 2026].flatMap((year) => ["vi", "en"].map((language) => [year, language] as const));
  const answers = asked.map(([year, language]) => [`${year} ${language}`, japan.getHolidays(year, language)]);
  return {
    feedback: read("feedback-2026.jsonl")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
    scorecards: readdirSync(new URL("scorecards/", EXAMPLES)).map((plan) =>
      JSON.parse(read(`scorecards/${plan}/figures.json`)),
    ),
    // Through JSON, as a runtime reads them: moments become text.
    holidays: JSON.parse(JSON.stringify(Object.fromEntries(answers))),
  };
}

function read(name: string): string {
  return readFileSync(new URL(name, EXAMPLES), "utf8");
}
