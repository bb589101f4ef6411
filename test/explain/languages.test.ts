import { expect, test } from "vitest";
import { computeDeadline, explainDeadline, type Language } from "../../src/index.js";
import { LANGUAGES } from "../../src/problem/language.js";
import { FEEDBACK_RULES } from "../deadline/feedback-rules.js";

const deadline = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });

test("another language is refused with the known ones", () => {
  const language = "xx" as Language;
  expect(() => explainDeadline(deadline, language)).toThrow(
    expect.objectContaining({
      code: "argument.unknown-value",
      path: ["language"],
      params: { value: '"xx"', allowed: LANGUAGES },
    }),
  );
});

test("every language tells the same deadline in as many lines", () => {
  for (const rule of FEEDBACK_RULES) {
    const each = computeDeadline({ rule, from: "2026-08-20" });
    const lengths = LANGUAGES.map((language) => explainDeadline(each, language).split("\n").length);
    expect(new Set(lengths).size).toBe(1);
  }
});

test("the basis names every citation with its mark", () => {
  for (const rule of FEEDBACK_RULES) {
    const each = computeDeadline({ rule, from: "2026-11-20" });
    const basis = explainDeadline(each, "vi")
      .split("\n")
      .find((line) => line.startsWith("Căn cứ: "));
    for (const { instrument } of each.cites) expect(basis).toContain(instrument);
    expect(basis).toContain("chỉ có trong kế hoạch, không phải quy định của trung ương");
  }
});

test("the explanation names the calendar and its version", () => {
  const { id, version } = deadline.calendar;
  expect(explainDeadline(deadline, "vi")).toContain(`Lịch làm việc: ${id}, phiên bản ${version}.`);
  expect(explainDeadline(deadline, "en")).toContain(`Calendar: ${id}, version ${version}.`);
});
