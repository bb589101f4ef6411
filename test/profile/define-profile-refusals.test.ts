import { expect, test } from "vitest";
import { defineProfile, type ProfileSpec, type ProfileTerm, safeDefineProfile } from "../../src/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";

const title = { vi: "Xã A", en: "Commune A" };
const cites = { instrument: "01/KH-UBND" };

function define(term: Omit<ProfileTerm, "cites">, more: Partial<ProfileSpec> = {}): unknown {
  return defineProfile({ id: "xa-a", title, terms: [{ ...term, cites }], ...more });
}

/** A year whose numbers are known, so that a later one changes nothing of what is refused. */
const THAT_YEAR = { effective: { from: "2026-01-01", until: "2026-12-31" } };

/** A term that is too long in 2026, own and bound in words, who binds. */
const TOO_LONG: readonly (readonly [Omit<ProfileTerm, "cites">, string, string, string])[] = [
  [
    { rule: "feedback.resolve", amount: 16, unit: "working-day" },
    "16 × working-day after",
    "15 × working-day after",
    "standard",
  ],
  [
    { rule: "feedback.forward", amount: 6, unit: "working-day" },
    "6 × working-day after",
    "5 × working-day after",
    "national",
  ],
  [
    { rule: "procedure.publish-national-database", amount: 6, unit: "working-day" },
    "6 × working-day after",
    "5 × working-day after",
    "national",
  ],
  [
    { rule: "procedure.internal-workflow", amount: 11, unit: "calendar-day" },
    "11 × calendar-day after",
    "10 × calendar-day after",
    "standard",
  ],
  [
    { rule: "procedure.announce-before-effect", amount: 4, unit: "calendar-day", direction: "before" },
    "4 × calendar-day before",
    "5 × calendar-day before",
    "national",
  ],
];

for (const [term, own, bound, boundBy] of TOO_LONG) {
  test(`${term.rule}: ${own} is refused, since ${boundBy} has ${bound}`, () => {
    const refusal = refusalOf(() => define(term, THAT_YEAR));
    expect(refusal).toMatchObject({
      code: "profile.term-too-long",
      path: ["terms", 0],
      params: { rule: term.rule, own, bound, boundBy },
    });
    for (const part of [term.rule, own, bound]) expect(refusal.message).toContain(part);
  });
}

/** A term that is counted another way than the one that binds it, why. */
const NOT_COMPARABLE: readonly (readonly [Omit<ProfileTerm, "cites">, string])[] = [
  [{ rule: "feedback.resolve", amount: 10, unit: "calendar-day" }, "calendar days for working days"],
  [{ rule: "feedback.resolve", amount: 1, unit: "month" }, "a month for working days"],
  [{ rule: "procedure.internal-workflow", amount: 1, unit: "week" }, "a week for days"],
  [{ rule: "feedback.resolve", amount: 5, unit: "working-day", direction: "before" }, "before for after"],
  [{ rule: "procedure.announce-before-effect", amount: 8, unit: "calendar-day" }, "after for before"],
  [{ rule: "procedure.announce-before-effect", amount: 8, unit: "working-day", direction: "before" }, "another unit"],
  [{ rule: "procedure.announce-before-effect", amount: 0, unit: "same-day" }, "the day of effect leaves no notice"],
];

for (const [term, why] of NOT_COMPARABLE) {
  test(`${term.rule}: ${term.amount} × ${term.unit} ${term.direction ?? "after"} is refused: ${why}`, () => {
    const refusal = refusalOf(() => define(term));
    expect(refusal).toMatchObject({ code: "profile.rule-not-adjustable", path: ["terms", 0] });
    expect(refusal.params).toMatchObject({ rule: term.rule });
  });
}

test("in the years of the circular its 20 days bind, and working days cannot be held against them", () => {
  const effective = { from: "2019-01-01", until: "2019-12-31" };
  expect(
    refusalOf(() => define({ rule: "feedback.resolve", amount: 15, unit: "working-day" }, { effective })),
  ).toMatchObject({
    code: "profile.rule-not-adjustable",
    params: { boundBy: "national", bound: "20 × calendar-day after" },
  });
  expect(
    refusalOf(() => define({ rule: "feedback.resolve", amount: 21, unit: "calendar-day" }, { effective })).code,
  ).toBe("profile.term-too-long");
  expect(() => define({ rule: "feedback.resolve", amount: 20, unit: "calendar-day" }, { effective })).not.toThrow();
});

test("a life that touches two national versions is bound by both", () => {
  const effective = { from: "2017-09-01", until: "2017-10-31" };
  const term = { rule: "procedure.announce-before-effect", amount: 20, direction: "before" } as const;
  expect(refusalOf(() => define({ ...term, unit: "calendar-day" }, { effective })).code).toBe(
    "profile.rule-not-adjustable",
  );
  expect(refusalOf(() => define({ ...term, unit: "working-day" }, { effective })).code).toBe(
    "profile.rule-not-adjustable",
  );
});

test("a plan that is extended binds while it lives", () => {
  const effective = { from: "2025-06-01", until: "2025-12-31" };
  const more = { extends: "can-tho-2025", effective } as const;
  expect(refusalOf(() => define({ rule: "feedback.resolve", amount: 16, unit: "working-day" }, more))).toMatchObject({
    code: "profile.term-too-long",
    params: { boundBy: "can-tho-2025" },
  });
});

test("after the plan that is extended standard binds, since standard answers then", () => {
  const effective = { from: "2026-01-01", until: "2026-12-31" };
  const more = { extends: "can-tho-2025", effective } as const;
  expect(refusalOf(() => define({ rule: "feedback.resolve", amount: 100, unit: "working-day" }, more)).code).toBe(
    "profile.term-too-long",
  );
});

test("a profile for ever that extends a plan is bound, and not free because the plan ends", () => {
  const more = { extends: "can-tho-2025" } as const;
  expect(refusalOf(() => define({ rule: "feedback.resolve", amount: 100, unit: "working-day" }, more)).code).toBe(
    "profile.term-too-long",
  );
});

test("a commune's own shorter term binds those that extend it", () => {
  const base = defineProfile({
    id: "district",
    title,
    terms: [{ rule: "feedback.resolve", amount: 10, unit: "working-day", cites }],
  });
  expect(
    refusalOf(() => define({ rule: "feedback.resolve", amount: 11, unit: "working-day" }, { extends: base })),
  ).toMatchObject({ code: "profile.term-too-long", params: { boundBy: "district", bound: "10 × working-day after" } });
});

test("an amount that is none of its unit is refused: nothing to count, or days on the same day", () => {
  expect(() => define({ rule: "feedback.resolve", amount: 0, unit: "working-day" })).toThrow();
  expect(() => define({ rule: "feedback.resolve", amount: 5, unit: "same-day" })).toThrow();
});

test("a rule with two terms is refused, and not settled by the order in which they stand", () => {
  const one = { rule: "feedback.resolve", amount: 10, unit: "working-day", cites } as const;
  expect(() => defineProfile({ id: "xa-a", title, terms: [one, { ...one, amount: 12 }] })).toThrow();
});

test("a life that ends before it begins is refused", () => {
  expect(() => defineProfile({ id: "xa-a", title, effective: { from: "2026-12-31", until: "2026-01-01" } })).toThrow();
});

test("an unknown base is refused with the key to blame", () => {
  expect(culpritsOf(() => defineProfile({ id: "xa-a", title, extends: "xa-b" }))).toEqual([
    "profile.unknown at extends",
  ]);
});

test("unknown keys are refused at every level", () => {
  const spec = {
    id: "xa-a",
    title: { ...title, xx: "Commune A" },
    colour: "red",
    effective: { from: "2026-01-01", to: "2026-12-31" },
    terms: [
      {
        rule: "feedback.resolve",
        amount: 10,
        unit: "working-day",
        days: 10,
        cites: { ...cites, page: 3, provision: { vi: "1", en: "1", xx: "1" } },
      },
    ],
  };
  expect(culpritsOf(() => defineProfile(untyped(spec)))).toEqual([
    "document.unknown-key at colour",
    "document.unknown-key at effective/to",
    "document.unknown-key at terms/0/cites/page",
    "document.unknown-key at terms/0/cites/provision/xx",
    "document.unknown-key at terms/0/days",
    "document.unknown-key at title/xx",
  ]);
});

test("everything that is wrong is told at once, form and law alike", () => {
  const spec = {
    id: " ",
    title: { ...title, en: undefined },
    effective: { from: "2026-02-30" },
    calendar: { id: "vietnam" },
    terms: [
      { rule: "feedback.answer", amount: 10, unit: "working-day", cites },
      { rule: "feedback.resolve", amount: 1.5, unit: "day", cites },
      { rule: "feedback.resolve", amount: 10, unit: "working-day" },
      { rule: "feedback.reject", amount: 3, unit: "working-day", cites },
      { rule: "feedback.clarify", amount: 5, unit: "calendar-day", cites },
      "feedback.publish",
    ],
  };
  expect(culpritsOf(() => defineProfile(untyped(spec)))).toEqual([
    "argument.not-an-integer at terms/1/amount",
    "calendar.not-a-calendar at calendar",
    "date.invalid at effective/from",
    "document.missing-key at terms/2",
    "document.missing-key at title",
    "document.unknown-value at terms/0/rule",
    "document.unknown-value at terms/1/unit",
    "document.wrong-type at id",
    "document.wrong-type at terms/5",
    "profile.rule-not-adjustable at terms/4",
    "profile.term-too-long at terms/3",
  ]);
});

test("what is no document is refused as one", () => {
  for (const spec of [undefined, null, "xa-a", 5, []]) {
    expect(safeDefineProfile(untyped(spec))).toMatchObject({ success: false, error: { code: "document.wrong-type" } });
  }
});
