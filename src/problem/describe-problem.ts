import type { Problem } from "./codes.js";
import { displayValue } from "./display-value.js";
import { ARGUMENT_UNKNOWN_VALUE, ARGUMENT_WRONG_TYPE } from "./kinds.js";
import { LANGUAGES, type Language } from "./language.js";
import { reading } from "./reading.js";
import { describeInVietnamese } from "./sentences.vi.js";
import { refuse } from "./thoihan-error.js";

/**
 * Says in one sentence for people what was wrong and what to do (lời báo lỗi).
 *
 * @param problem one entry of `ThoihanError.problems`
 * @param language `"vi"` or `"en"`
 * @returns a complete sentence
 * @throws `argument.unknown-value` for another language
 * @example
 * const result = safeAddWorkingDays("2026-02-30", 5);
 * result.success === false && describeProblem(result.error.problems[0], "vi");
 * // => '"2026-02-30" không phải là ngày hợp lệ: ngày này không tồn tại; hãy xem lại ngày cuối của tháng.'
 */
export function describeProblem(problem: Problem, language: Language): string {
  return reading(problem, "problem", "an entry of problems", () => requireText(sentenceOf(problem, language)));
}

function sentenceOf(problem: Problem, language: Language): unknown {
  switch (language) {
    case "vi":
      return describeInVietnamese(problem);
    case "en":
      return problem.message;
    default:
      // Unreachable by its type: a language of the list that has no case above fails to compile here.
      return refuseLanguage(language);
  }
}

function refuseLanguage(language: never): never {
  return refuse(ARGUMENT_UNKNOWN_VALUE, { value: displayValue(language), allowed: LANGUAGES }, ["language"]);
}

function requireText(sentence: unknown): string {
  if (typeof sentence === "string") return sentence;
  return refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(sentence), expected: "an entry of problems" }, ["problem"]);
}
