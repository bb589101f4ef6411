import { expect, test } from "vitest";
import { defineCalendar, defineProfile } from "../../src/index.js";
import { refusalOf } from "../support/refusal.js";
import { evaluate, lines } from "./worked-log.js";

const DECISION = { "decision-signed": "2026-09-21", "decision-effective": "2026-09-28" };

test("hoa-an-2026 counts posting from the effective date of the decision", () => {
  const { obligations } = evaluate(DECISION, "2026-09-21", { profile: "hoa-an-2026" });
  expect(obligations.find(({ rule }) => rule === "procedure.post-at-office")).toEqual({
    rule: "procedure.post-at-office",
    version: "hoa-an-2026-1",
    event: "decision-effective",
    from: "2026-09-28",
    due: "2026-09-28",
    actBy: "2026-09-28",
    status: "upcoming",
    workingDaysLeft: 5,
  });
});

test("can-tho-2025 does so in its year, and standard counts from signing before and after it", () => {
  const posting = (signed: string, effective: string): string | undefined =>
    lines(
      evaluate({ "decision-signed": signed, "decision-effective": effective }, effective, { profile: "can-tho-2025" }),
    ).find((line) => line.startsWith("post-at-office"));
  expect(posting("2025-09-08", "2025-09-15")).toBe("post-at-office: 2025-09-15 → 2025-09-15, due-today");
  expect(posting("2025-03-10", "2025-03-17")).toBe("post-at-office: 2025-03-10 → 2025-03-10, overdue");
  expect(posting("2026-03-09", "2026-03-16")).toBe("post-at-office: 2026-03-09 → 2026-03-09, overdue");
});

test("posted before the decision takes effect is in time under Hòa An", () => {
  const days = { ...DECISION, "posted-at-office": "2026-09-22" };
  const posting = evaluate(days, "2026-09-22", { profile: "hoa-an-2026" }).obligations.find(
    ({ rule }) => rule === "procedure.post-at-office",
  );
  expect(posting).toMatchObject({ status: "met", doneOn: "2026-09-22" });
});

test("under Hòa An posting is owed from the effective date only: nothing while it is not known", () => {
  const { obligations } = evaluate({ "decision-signed": "2026-09-21" }, "2026-09-21", { profile: "hoa-an-2026" });
  expect(obligations.map(({ rule }) => rule)).not.toContain("procedure.post-at-office");
});

test("a decision signed in the plan's last days and in force after them still has to be posted", () => {
  const days = { "decision-signed": "2025-12-22", "decision-effective": "2026-01-05" };
  const { obligations } = evaluate(days, "2026-01-05", { profile: "can-tho-2025" });
  expect(obligations.map(({ rule }) => rule)).toContain("procedure.post-at-office");
});

test("hung-phu-2026, the other plans and standard count posting from the announcement", () => {
  for (const profile of ["standard", "hung-phu-2026", "nam-do-son-2026", "my-xuyen-2025"]) {
    const { obligations } = evaluate(DECISION, "2026-09-21", { profile });
    expect(obligations[0]).toMatchObject({
      rule: "procedure.post-at-office",
      event: "decision-signed",
      due: "2026-09-21",
    });
  }
});

const NATIONAL = {
  "legal-document-effective": "2026-10-15",
  "decision-signed": "2026-09-25",
  "internal-workflow-approved": "2026-09-28",
};

/** The case, what it owes. */
const VARIANTS: readonly (readonly [string, readonly string[]])[] = [
  [
    "province",
    [
      "publish-national-database: 2026-09-25 → 2026-10-02, upcoming",
      "announce-before-effect: 2026-10-15 → 2026-10-10 (act by 2026-10-09), met",
    ],
  ],
  [
    "ministry",
    [
      "announce-before-effect: 2026-10-15 → 2026-09-25, met",
      "publish-national-database: 2026-09-25 → 2026-10-09, upcoming",
    ],
  ],
  ["fast-track", ["publish-national-database: 2026-09-25 → 2026-09-29, upcoming"]],
];

for (const [variant, expected] of VARIANTS) {
  test(`national, ${variant}: the numbers of that case, and none where no text sets one`, () => {
    expect(lines(evaluate(NATIONAL, "2026-09-28", { profile: "national", variant }))).toEqual(expected);
  });
}

test("national, fast track signed and in force at once: three days to announce, two working days to publish", () => {
  const days = {
    "legal-document-signed": "2026-08-20",
    "legal-document-effective": "2026-08-20",
    "decision-signed": "2026-08-21",
  };
  expect(lines(evaluate(days, "2026-08-21", { profile: "national", variant: "fast-track" }))).toEqual([
    "announce-on-signing: 2026-08-20 → 2026-08-24, met",
    "publish-national-database: 2026-08-21 → 2026-08-24, upcoming",
  ]);
});

test("national, a case rule by rule", () => {
  const variant = {
    "procedure.announce-before-effect": "ministry",
    "procedure.publish-national-database": "fast-track",
  } as const;
  expect(lines(evaluate(NATIONAL, "2026-09-28", { profile: "national", variant }))).toEqual([
    "announce-before-effect: 2026-10-15 → 2026-09-25, met",
    "publish-national-database: 2026-09-25 → 2026-09-29, upcoming",
  ]);
});

test("national, no case named: refused with the list", () => {
  expect(refusalOf(() => evaluate(NATIONAL, "2026-09-28", { profile: "national" }))).toMatchObject({
    code: "rule.variant-required",
    path: ["variant"],
    params: { variants: expect.arrayContaining(["ministry", "province"]) },
  });
});

test("national, a case that no rule has is refused, and does not pass as nothing owed", () => {
  expect(refusalOf(() => evaluate(NATIONAL, "2026-09-28", { profile: "national", variant: "provinc" })).code).toBe(
    "rule.unknown-variant",
  );
});

test("national, a case that the named rule does not have is refused", () => {
  const variant = {
    "procedure.announce-before-effect": "province",
    "procedure.publish-national-database": "commune",
  } as const;
  expect(refusalOf(() => evaluate(NATIONAL, "2026-09-28", { profile: "national", variant })).code).toBe(
    "rule.unknown-variant",
  );
});

test("national before 25/09/2017: five working days before the effective date, and no database rule", () => {
  const days = { "legal-document-effective": "2015-07-01", "decision-signed": "2015-06-24" };
  expect(lines(evaluate(days, "2015-06-24", { profile: "national", variant: "province" }))).toEqual([
    "announce-before-effect: 2015-07-01 → 2015-06-24, met",
  ]);
});

test("a case is not needed where the profile has one number for all", () => {
  expect(lines(evaluate(NATIONAL, "2026-09-28", { variant: "province" }))).toEqual(
    lines(evaluate(NATIONAL, "2026-09-28")),
  );
});

const storm = defineCalendar({
  id: "storm",
  version: "1",
  extends: "vietnam",
  daysOff: [{ date: "2026-09-23", name: { vi: "Nghỉ bão", en: "Storm" } }],
});

test("another calendar, given or of the profile, counts its own days", () => {
  const expected = "publish-national-database: 2026-09-21 → 2026-09-25, upcoming";
  expect(lines(evaluate(DECISION, "2026-09-21", { calendar: storm }))).toContain(expected);
  const profile = defineProfile({ id: "xa-a", title: { vi: "Xã A", en: "Commune A" }, calendar: storm });
  expect(lines(evaluate(DECISION, "2026-09-21", { profile }))).toContain(expected);
});

test("a commune's own term is the one that is owed", () => {
  const profile = defineProfile({
    id: "xa-a",
    title: { vi: "Xã A", en: "Commune A" },
    terms: [
      { rule: "procedure.internal-workflow", amount: 7, unit: "calendar-day", cites: { instrument: "01/KH-UBND" } },
    ],
  });
  expect(lines(evaluate(DECISION, "2026-09-21", { profile }))).toContain(
    "internal-workflow: 2026-09-21 → 2026-09-28, upcoming",
  );
});
