import { describe, expect, it } from "vitest";
import { addWorkingDays, describeProblem, type Problem } from "../../src/index.js";
import { LANGUAGES } from "../../src/problem/language.js";
import { refusalOf, untyped } from "../support/refusal.js";

const error = refusalOf(() => addWorkingDays("2026-02-30", 5));
const [problem] = error.problems;

describe("describeProblem", () => {
  it("says in English what the error itself says", () => {
    expect(problem && describeProblem(problem, "en")).toBe(error.message);
  });

  it("works on a problem that came back from a log or a queue", () => {
    const back = JSON.parse(JSON.stringify(problem)) as Problem;
    for (const language of LANGUAGES) {
      expect(describeProblem(back, language)).toBe(problem && describeProblem(problem, language));
    }
  });

  it.each(["xx", "VI", "", undefined, null, 5])("refuses the language %j", (language) => {
    expect(refusalOf(() => problem && describeProblem(problem, untyped(language)))).toMatchObject({
      code: "argument.unknown-value",
      path: ["language"],
      params: { allowed: LANGUAGES },
    });
  });
});
