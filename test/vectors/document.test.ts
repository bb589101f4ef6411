import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { describeDay, isWorkingDay, type RuleId, rules } from "../../src/index.js";
import { conformanceVectors, examplesByRule, vectorsSchema } from "../../src/vectors/index.js";
import { dayOf, daysBetween, isoOfDay, weekdayOf } from "../oracle/civil-days.js";
import { worksByFlag } from "../oracle/walk.js";

const vectors = conformanceVectors();
const cases = Object.values(vectors.groups).flat();

describe("the document", () => {
  it("has the form that its schema says, and the schema is one", () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(vectorsSchema);
    expect(validate(JSON.parse(JSON.stringify(vectors))), JSON.stringify(validate.errors)).toBe(true);
    const bad = { ...vectors, groups: { ...vectors.groups, isWorkingDay: [{ id: "x", given: {}, expect: 1 }] } };
    expect(validate(bad)).toBe(false);
    expect(validate({ ...vectors, extra: 1 })).toBe(false);
  });

  it("names every case once, and says why in every language", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    for (const { why } of cases) for (const text of Object.values(why)) expect(text).toMatch(/\S.*[.]$/);
  });

  it("publishes a calendar that decides every covered day as the fact file and the library do", () => {
    const { coverage, daysOff, makeUpDays } = vectors.calendar;
    const [off, madeUp] = [new Set(daysOff), new Set(makeUpDays)];
    for (let day = dayOf(coverage.from); day <= dayOf(coverage.to); day++) {
      const date = isoOfDay(day);
      const byWeek = weekdayOf(day) % 6 !== 0;
      const works = madeUp.has(date) || (byWeek && !off.has(date));
      if (works !== worksByFlag(day) || works !== isWorkingDay(date)) expect.fail(date);
    }
    expect(daysOff.filter((date) => weekdayOf(dayOf(date)) % 6 === 0)).toEqual([]);
  });
});

describe("the examples beside the rules", () => {
  // The table has the ids of rules for keys.
  const tables = Object.entries(examplesByRule) as [RuleId, (typeof examplesByRule)[RuleId]][];

  it("exist for every rule, and each table refuses something", () => {
    expect(tables.map(([rule]) => rule)).toEqual(rules.map(({ id }) => id));
    for (const [rule, table] of tables)
      expect(
        table.some((each) => "expectProblem" in each),
        rule,
      ).toBe(true);
  });

  it.each(vectors.rules)("stand at both ends of $rule $profile $version", ({ rule, profile, variant, ...each }) => {
    const { from, until } = each.effective;
    const asked = examplesByRule[rule].filter(
      (example) =>
        (example.profile ?? "standard") === profile && (variant === undefined || example.variant === variant),
    );
    expect(asked.map((example) => example.from)).toContain(from);
    if (until !== undefined) expect(asked.map((example) => example.from)).toContain(until);
    const answered = asked.flatMap((example) => ("expectProblem" in example ? [] : [example.version]));
    // What is counted back from the first day of the calendar lies before it.
    expect(answered).toContain(each.version);
  });

  it.each(tables)("%s goes across Tết and a make-up day, or stands on one", (_, table) => {
    const days = table.flatMap((each) => {
      if ("expectProblem" in each) return [];
      const [from = "", to = ""] = [each.from, each.due].sort();
      return daysBetween(from, to).map(isoOfDay);
    });
    expect(days.some((date) => describeDay(date).kind === "make-up-workday")).toBe(true);
    expect(days.some((date) => /^Tết, day 1 of/.test(describeDay(date).name.en))).toBe(true);
  });
});
