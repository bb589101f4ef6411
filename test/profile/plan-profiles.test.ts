import { expect, test } from "vitest";
import {
  computeDeadline,
  profileById,
  RULE_IDS,
  type RuleId,
  type RuleVersion,
  ruleVersionOn,
} from "../../src/index.js";
import { PLAN_IDS } from "../../src/plan/index.js";

/** Which row of the plan says the term; rules that are not listed are silent in the plan. */
type Rows = Readonly<Partial<Record<RuleId, string>>>;

const CAN_THO: Rows = {
  "feedback.reject": "25",
  "feedback.clarify": "25",
  "feedback.forward": "25",
  "feedback.resolve": "7",
  "feedback.progress": "7",
  "feedback.publish": "26",
  "procedure.announce-from-ministry": "1",
  "procedure.announce-before-effect": "1",
  "procedure.announce-on-signing": "1",
  "procedure.publish-national-database": "20",
  "procedure.post-at-office": "2",
  "procedure.internal-workflow": "4",
  "procedure.electronic-workflow": "17",
};

const HUNG_PHU: Rows = {
  "feedback.reject": "I.5.a",
  "feedback.clarify": "I.5.a",
  "feedback.forward": "I.5.a",
  "feedback.resolve": "I.5.b",
  "feedback.progress": "I.5.b",
  "feedback.publish": "I.5.c",
  "procedure.announce-from-ministry": "I.2.a",
  "procedure.announce-before-effect": "I.2.a",
  "procedure.announce-on-signing": "I.2.a",
  "procedure.publish-national-database": "I.2.b-1",
  "procedure.publish-portal": "I.2.b-2",
  "procedure.post-at-office": "I.2.b-3",
  "procedure.internal-workflow": "II.1",
};

/** Profile, first day, last day, the day before and the day after, its rows, the number of the plan. */
const PLANS: readonly (readonly [string, string, string, string, string, Rows, string])[] = [
  ["can-tho-2025", "2025-04-09", "2025-12-31", "2025-04-08", "2026-01-01", CAN_THO, "81/KH-UBND"],
  ["hung-phu-2026", "2026-01-28", "2026-12-31", "2026-01-27", "2027-01-01", HUNG_PHU, "25/KH-UBND"],
  [
    "hoa-an-2026",
    "2026-01-01",
    "2026-12-31",
    "2025-12-31",
    "2027-01-01",
    { "procedure.post-at-office": "1" },
    "Dự thảo",
  ],
  ["my-xuyen-2025", "2025-10-01", "2025-12-31", "2025-09-30", "2026-01-01", {}, ""],
  ["nam-do-son-2026", "2026-01-01", "2026-12-31", "2025-12-31", "2027-01-01", {}, ""],
];

for (const [id, first, last, before, after, rows, number] of PLANS) {
  test(`${id} speaks from ${first} to ${last} and extends standard`, () => {
    const profile = profileById(id);
    expect(profile).toMatchObject({ id, effective: { from: first, until: last } });
    expect(profile.extends).toBe(profileById("standard"));
    expect(Object.keys(profile.versions).toSorted()).toEqual(Object.keys(rows).toSorted());
  });

  for (const rule of RULE_IDS) {
    const row = rows[rule];
    test(`${id}, ${rule}: ${row === undefined ? "silent, so standard answers" : `row ${row}`}; outside it standard`, () => {
      const standard = (date: string) => ruleVersionOn(rule, date);
      for (const date of [first, last]) {
        const version = ruleVersionOn(rule, date, id);
        if (row === undefined) {
          expect(version).toBe(standard(date));
          continue;
        }
        expect(version.version.startsWith(`${id}-`)).toBe(true);
        expect(version.cites).toHaveLength(1);
        expect(version.cites[0]).toMatchObject({
          instrument: expect.stringContaining(number),
          provision: { vi: `dòng ${row}`, en: `row ${row}` },
          mark: "plan-only",
        });
        expect(version.verified.mark).toBe("plan-only");
        expect(version.repeats).toBe(standard(date).repeats);
      }
      for (const date of [before, after]) expect(ruleVersionOn(rule, date, id)).toBe(standard(date));
    });
  }
}

/** Terms of plans that are not those of `standard`: plan, rule and day, the plan's number and the other. */
const DIFFERING: readonly string[] = [];

test("the plans have the numbers of standard, but for those listed as differing", () => {
  const words = ({ term }: RuleVersion) => `${term.amount} ${term.unit} ${term.direction}`;
  const differing = PLANS.flatMap(([id, first, last]) =>
    RULE_IDS.flatMap((rule) =>
      [first, last].flatMap((date) => {
        const [own, other] = [ruleVersionOn(rule, date, id), ruleVersionOn(rule, date)].map(words);
        return own === other ? [] : [`${id} ${rule} ${date}: ${own}, standard ${other}`];
      }),
    ),
  );
  expect(differing).toEqual(DIFFERING);
});

test("every plan is listed with its rows", () => {
  expect(PLANS.map(([id]) => id)).toEqual([...PLAN_IDS]);
});

test("Cần Thơ and Hòa An count posting from the effective date of the decision, the others from the announcement", () => {
  const counted = (profile: string, date: string) => {
    const { trace } = computeDeadline({ rule: "procedure.post-at-office", from: date, profile });
    const [start] = trace;
    return start?.step === "start" ? start.event.vi : undefined;
  };
  expect(counted("can-tho-2025", "2025-09-01")).toBe("ngày quyết định công bố có hiệu lực");
  expect(counted("hoa-an-2026", "2026-09-01")).toBe("ngày quyết định công bố có hiệu lực");
  for (const [profile, date] of [
    ["hung-phu-2026", "2026-09-01"],
    ["nam-do-son-2026", "2026-09-01"],
    ["my-xuyen-2025", "2025-11-03"],
    ["can-tho-2025", "2025-04-08"],
  ] as const) {
    expect(counted(profile, date)).toBe("ngày công bố TTHC");
  }
});

test("a deadline says which profile was asked, also where standard answers", () => {
  const deadline = computeDeadline({ rule: "feedback.resolve", from: "2026-02-02", profile: "can-tho-2025" });
  expect(deadline).toMatchObject({ profile: "can-tho-2025", version: "standard-1" });
});

test("a plan of 2026 warns of feedback from 20/07/2026, one of 2025 never within its life", () => {
  for (const rule of RULE_IDS.filter((id) => id.startsWith("feedback."))) {
    expect(ruleVersionOn(rule, "2026-07-19", "hung-phu-2026").warning).toBeUndefined();
    expect(ruleVersionOn(rule, "2026-07-20", "hung-phu-2026").warning).toBeDefined();
    expect(ruleVersionOn(rule, "2025-12-31", "can-tho-2025").warning).toBeUndefined();
  }
});
