import { expect, test } from "vitest";
import { RULE_IDS, type RuleId, ruleById, rules, ruleVersionOn } from "../../src/index.js";

test("every rule is found by its id", () => {
  for (const id of RULE_IDS) expect(ruleById(id)).toBe(rules.find((rule) => rule.id === id));
});

test("an unknown id is refused with the known ones, by both look-ups", () => {
  for (const name of ["feedback.answer", "Feedback.Resolve", "toString", "__proto__", "", 5, null, undefined, {}]) {
    // What a caller in plain JavaScript may pass.
    const id = name as RuleId;
    const refusal = expect.objectContaining({ code: "rule.unknown", path: ["rule"] });
    expect(() => ruleById(id)).toThrow(refusal);
    expect(() => ruleVersionOn(id, "2026-11-20")).toThrow(refusal);
  }
});

test("the day picks the version", () => {
  expect(ruleVersionOn("feedback.resolve", "2026-07-19").warning).toBeUndefined();
  expect(ruleVersionOn("feedback.resolve", "2026-07-20").warning).toBeDefined();
  expect(ruleVersionOn("feedback.resolve", { year: 2026, month: 7, day: 20 }).warning).toBeDefined();
});

test("a day before every version is refused with rule, profile and day", () => {
  expect(() => ruleVersionOn("feedback.resolve", "1999-10-01")).toThrow(
    expect.objectContaining({
      code: "rule.no-version-in-force",
      params: { rule: "feedback.resolve", profile: "standard", date: "1999-10-01" },
    }),
  );
});

test("what is no civil date is refused", () => {
  expect(() => ruleVersionOn("feedback.resolve", "20/11/2026")).toThrow(
    expect.objectContaining({ code: "date.invalid", path: ["date"] }),
  );
  const date = new Date("2026-11-20") as unknown as string;
  expect(() => ruleVersionOn("feedback.resolve", date)).toThrow(expect.objectContaining({ code: "date.not-civil" }));
});

test("an unknown profile is refused", () => {
  expect(() => ruleVersionOn("feedback.resolve", "2026-11-20", "can-tho-1999")).toThrow(
    expect.objectContaining({ code: "profile.unknown" }),
  );
});

test("a profile of the caller answers with its own version, and refuses where it has none", () => {
  const own = ruleById("feedback.resolve").standard;
  const profile = { id: "own", title: { vi: "Riêng", en: "Own" }, versions: { "feedback.resolve": own } };
  expect(ruleVersionOn("feedback.resolve", "2026-11-20", profile)).toBe(own.at(-1));
  expect(() => ruleVersionOn("feedback.reject", "2026-11-20", profile)).toThrow(
    expect.objectContaining({ code: "rule.no-version-in-force" }),
  );
});
