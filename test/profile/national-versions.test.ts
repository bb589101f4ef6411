import { expect, test } from "vitest";
import { computeDeadline, type RuleId, ruleVersionOn } from "../../src/index.js";
import { refusalOf } from "../support/refusal.js";

/** Rule, variant, day counted from, term in force or none, why. */
type Row = readonly [RuleId, string | undefined, string, string | undefined, string];

const FORWARD: readonly Row[] = [
  ["feedback.forward", undefined, "2008-03-02", undefined, "the day before Decree 20/2008"],
  ["feedback.forward", undefined, "2008-03-03", "5 working-day after", "Decree 20/2008 takes effect"],
  ["feedback.forward", undefined, "2017-09-24", "5 working-day after", "before the decree of 2017"],
  ["feedback.forward", undefined, "2017-09-25", "5 working-day after", "the decree of 2017 keeps 5"],
  ["feedback.forward", undefined, "2026-07-19", "5 working-day after", "the last day of Decision 31/2021"],
  ["feedback.forward", undefined, "2026-07-20", "5 working-day after", "Decision 29/2026, articles not seen"],
  ["feedback.forward", undefined, "2027-12-31", "5 working-day after", "no end known"],
];

const CIRCULAR: readonly Row[] = (
  [
    ["feedback.resolve", "20 calendar-day after"],
    ["feedback.progress", "7 calendar-day after"],
    ["feedback.publish", "2 working-day after"],
  ] as const
).flatMap(([rule, term]): Row[] => [
  [rule, undefined, "2008-03-03", undefined, "Decree 20/2008 sets no such limit"],
  [rule, undefined, "2017-12-14", undefined, "the day before Circular 02/2017"],
  [rule, undefined, "2017-12-15", term, "Circular 02/2017 takes effect"],
  [rule, undefined, "2021-12-08", term, "its last day for feedback"],
  [rule, undefined, "2021-12-09", undefined, "Decision 31/2021: no number seen"],
  [rule, undefined, "2026-07-19", undefined, "the last day of Decision 31/2021"],
  [rule, undefined, "2026-07-20", undefined, "Decision 29/2026: not seen"],
]);

const BEFORE_EFFECT: readonly Row[] = (
  [
    ["ministry", 20],
    ["province", 5],
  ] as const
).flatMap(([variant, days]): Row[] => [
  ["procedure.announce-before-effect", variant, "2013-06-30", undefined, "the text before was not seen"],
  ["procedure.announce-before-effect", variant, "2013-07-01", `${days} working-day before`, "Decree 48/2013"],
  ["procedure.announce-before-effect", variant, "2017-09-24", `${days} working-day before`, "its last day"],
  ["procedure.announce-before-effect", variant, "2017-09-25", `${days} calendar-day before`, "the decree of 2017"],
  ["procedure.announce-before-effect", variant, "2027-12-31", `${days} calendar-day before`, "no end known"],
]);

const SINCE_2017: readonly Row[] = (
  [
    ["procedure.announce-on-signing", "fast-track", "3 calendar-day after"],
    ["procedure.publish-national-database", "ministry", "10 working-day after"],
    ["procedure.publish-national-database", "province", "5 working-day after"],
    ["procedure.publish-national-database", "fast-track", "2 working-day after"],
  ] as const
).flatMap(([rule, variant, term]): Row[] => [
  [rule, variant, "2013-07-01", undefined, "Decree 48/2013 has no such sentence, or it was not seen"],
  [rule, variant, "2017-09-24", undefined, "the day before the decree of 2017"],
  [rule, variant, "2017-09-25", term, "the decree of 2017"],
  [rule, variant, "2027-12-31", term, "no end known"],
]);

const NO_NUMBER: readonly RuleId[] = [
  "feedback.reject",
  "feedback.clarify",
  "procedure.announce-from-ministry",
  "procedure.publish-portal",
  "procedure.post-at-office",
  "procedure.internal-workflow",
  "procedure.electronic-workflow",
];

for (const [rule, variant, date, term, why] of [...FORWARD, ...CIRCULAR, ...BEFORE_EFFECT, ...SINCE_2017]) {
  test(`national, ${rule}${variant === undefined ? "" : ` (${variant})`} on ${date}: ${term ?? "refused"}, ${why}`, () => {
    if (term === undefined) {
      expect(refusalOf(() => ruleVersionOn(rule, date, "national", variant))).toMatchObject({
        code: "rule.no-version-in-force",
        path: ["rule"],
        params: { rule, profile: "national", date },
      });
      return;
    }
    const version = ruleVersionOn(rule, date, "national", variant);
    const { amount, unit, direction } = version.term;
    expect(`${amount} ${unit} ${direction}`).toBe(term);
    expect(version.variant).toBe(variant);
  });
}

for (const rule of NO_NUMBER) {
  test(`national, ${rule}: no national number was seen, so it is refused at every date`, () => {
    for (const date of [
      "2008-03-03",
      "2013-07-01",
      "2017-09-25",
      "2017-12-15",
      "2021-12-09",
      "2026-07-20",
      "2027-12-31",
    ]) {
      expect(refusalOf(() => computeDeadline({ rule, from: date, profile: "national" })).code).toBe(
        "rule.no-version-in-force",
      );
    }
  });
}

test("from 20/07/2026 a national number on feedback comes with a warning, and not a day earlier", () => {
  expect(ruleVersionOn("feedback.forward", "2026-07-19", "national").warning).toBeUndefined();
  expect(ruleVersionOn("feedback.forward", "2026-07-20", "national").warning?.vi).toContain("29/2026/QĐ-TTg");
});

test("only feedback is warned of: the decision replaces nothing about procedures", () => {
  const version = ruleVersionOn("procedure.publish-national-database", "2026-09-01", "national", "province");
  expect(version.warning).toBeUndefined();
});

test("updates on progress repeat in the circular as well", () => {
  expect(ruleVersionOn("feedback.progress", "2019-05-06", "national").repeats).toBe("until-fulfilled");
});
