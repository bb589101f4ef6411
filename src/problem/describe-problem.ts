import type { Problem } from "./codes.js";
import { displayValue } from "./display-value.js";
import { ARGUMENT_UNKNOWN_VALUE, ARGUMENT_WRONG_TYPE } from "./kinds.js";
import type { Language } from "./language.js";
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
  if (language === "vi" || language === "en") {
    return reading(problem, "problem", "an entry of problems", () =>
      requireText(language === "vi" ? describeInVietnamese(problem) : problem.message),
    );
  }
  return refuse(ARGUMENT_UNKNOWN_VALUE, { value: displayValue(language), allowed: ["vi", "en"] }, ["language"]);
}

function requireText(sentence: unknown): string {
  if (typeof sentence === "string") return sentence;
  return refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(sentence), expected: "an entry of problems" }, ["problem"]);
}
