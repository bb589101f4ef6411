import { expect, test } from "vitest";
import { RULE_IDS, ruleById, rules } from "../../src/index.js";
import { LANGUAGES } from "../../src/problem/language.js";
import { FEEDBACK_RULES, workingDaysOf } from "../deadline/feedback-rules.js";

for (const { id, title, countedFrom, standard } of rules) {
  test(`${id}: every version has a citation and a mark`, () => {
    for (const { cites, verified } of standard) {
      expect(cites.length).toBeGreaterThan(0);
      for (const { instrument, mark } of cites) {
        expect(instrument).not.toBe("");
        expect(mark).toMatch(/^(text-seen|secondary|plan-only)$/);
      }
      expect(verified.mark).toMatch(/^(text-seen|secondary|plan-only)$/);
      expect(verified.on).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  test(`${id}: says in every language what it is and from when it counts`, () => {
    const texts = LANGUAGES.flatMap((language) => [title[language], countedFrom[language]]);
    for (const text of texts) expect(text.trim()).not.toBe("");
  });
}

test("no number of the standard profile is shown as national law: its text was not seen", () => {
  for (const { standard } of rules) for (const { verified } of standard) expect(verified.mark).toBe("plan-only");
});

for (const id of FEEDBACK_RULES) {
  test(`${id}: every version has the number of test/deadline/feedback-rules.ts, from its first day to its last`, () => {
    for (const { term, effective } of ruleById(id).standard) {
      for (const date of [effective.from, effective.until ?? "2050-12-31"])
        expect({ date, ...term }).toMatchObject({ date, amount: workingDaysOf(id, date), unit: "working-day" });
    }
  });

  test(`${id}: what standard says from 20/07/2026 on warns of the articles that were not seen`, () => {
    const warned = ruleById(id).standard.filter(({ warning }) => warning?.en.includes("29/2026/QĐ-TTg"));
    expect(warned).toEqual(ruleById(id).standard.filter(({ effective }) => effective.from >= "2026-07-20"));
  });
}

test("only updates repeat", () => {
  const repeating = rules.filter(({ standard }) => standard.some(({ repeats }) => repeats !== undefined));
  expect(repeating.map(({ id }) => id)).toEqual(["feedback.progress"]);
});

test("the list of rules is the list of ids", () => {
  expect(rules.map(({ id }) => id)).toEqual([...RULE_IDS]);
});
