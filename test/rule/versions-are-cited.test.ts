import { expect, test } from "vitest";
import { RULE_IDS, ruleById, rules } from "../../src/index.js";
import { LANGUAGES } from "../../src/problem/language.js";
import { FEEDBACK_RULES, FEEDBACK_TERMS } from "../deadline/feedback-rules.js";

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
  test(`${id}: every version has the number of the contract`, () => {
    for (const { term } of ruleById(id).standard) {
      expect(term).toMatchObject({ amount: FEEDBACK_TERMS[id], unit: "working-day" });
    }
  });
}

test("only updates repeat", () => {
  const repeating = rules.filter(({ standard }) => standard.some(({ repeats }) => repeats !== undefined));
  expect(repeating.map(({ id }) => id)).toEqual(["feedback.progress"]);
});

test("the list of rules is the list of ids", () => {
  expect(rules.map(({ id }) => id)).toEqual([...RULE_IDS]);
});
