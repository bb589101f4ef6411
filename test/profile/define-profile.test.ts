import { expect, test } from "vitest";
import {
  computeDeadline,
  defineCalendar,
  defineProfile,
  evaluateFeedback,
  type Profile,
  type ProfileTerm,
  profileById,
  ruleVersionOn,
  safeDefineProfile,
} from "../../src/index.js";

const title = { vi: "Xã A", en: "Commune A" };
const cites = { instrument: "01/KH-UBND" };

/** A profile of one year, so that a number of a later one binds none of its terms. */
function withTerms(...terms: readonly ProfileTerm[]): Profile {
  return defineProfile({ id: "xa-a", title, effective: { from: "2026-01-01", until: "2026-12-31" }, terms });
}

test("a shorter term is the commune's own, and what it is silent on stays standard", () => {
  const profile = withTerms({ rule: "feedback.resolve", amount: 10, unit: "working-day", cites });
  const deadline = computeDeadline({ rule: "feedback.resolve", from: "2026-11-20", profile });
  expect(deadline).toMatchObject({ due: "2026-12-07", profile: "xa-a", cites: [cites] });
  expect(computeDeadline({ rule: "feedback.reject", from: "2026-11-20", profile }).due).toBe("2026-11-25");
});

test("the same number is allowed: a plan may restate it", () => {
  for (const [rule, amount, unit] of [
    ["feedback.resolve", 15, "working-day"],
    ["feedback.forward", 5, "working-day"],
    ["procedure.internal-workflow", 10, "calendar-day"],
  ] as const) {
    const profile = withTerms({ rule, amount, unit, cites });
    expect(ruleVersionOn(rule, "2026-11-20", profile).term.amount).toBe(amount);
  }
});

test("where a national number is known it is the bound, and not the stricter one of the plans", () => {
  const profile = withTerms({ rule: "feedback.forward", amount: 4, unit: "working-day", cites });
  expect(ruleVersionOn("feedback.forward", "2026-11-20", profile).term.amount).toBe(4);
});

test("more days before an event are stricter, and allowed", () => {
  const term = { rule: "procedure.announce-before-effect", unit: "calendar-day", direction: "before", cites } as const;
  for (const amount of [5, 8, 30]) {
    const profile = withTerms({ ...term, amount });
    expect(ruleVersionOn("procedure.announce-before-effect", "2026-07-01", profile).term).toMatchObject({ amount });
  }
});

test("the same day is shorter than any term after the event", () => {
  const profile = withTerms({ rule: "procedure.publish-national-database", amount: 0, unit: "same-day", cites });
  const deadline = computeDeadline({ rule: "procedure.publish-national-database", from: "2026-02-13", profile });
  expect(deadline.due).toBe("2026-02-13");
});

test("a term of its own life holds in it only", () => {
  const profile = defineProfile({
    id: "xa-a-2026",
    title,
    effective: { from: "2026-03-01", until: "2026-10-31" },
    terms: [{ rule: "feedback.resolve", amount: 10, unit: "working-day", cites }],
  });
  const amountOn = (date: string) => ruleVersionOn("feedback.resolve", date, profile).term.amount;
  expect(["2026-02-28", "2026-03-01", "2026-10-31", "2026-11-01"].map(amountOn)).toEqual([15, 10, 10, 15]);
});

test("from 20/07/2026 a commune's own feedback number comes with the warning too", () => {
  const profile = withTerms({ rule: "feedback.resolve", amount: 10, unit: "working-day", cites });
  expect(ruleVersionOn("feedback.resolve", "2026-07-19", profile).warning).toBeUndefined();
  expect(ruleVersionOn("feedback.resolve", "2026-07-20", profile).warning?.en).toContain("29/2026");
});

test("its own number is marked as one of a plan", () => {
  const profile = withTerms({ rule: "feedback.resolve", amount: 10, unit: "working-day", cites });
  expect(ruleVersionOn("feedback.resolve", "2026-11-20", profile).verified.mark).toBe("plan-only");
});

const stormy = defineCalendar({
  id: "xa-a",
  version: "1",
  extends: "vietnam",
  daysOff: [{ date: "2026-11-23", name: { vi: "Nghỉ bão", en: "Storm" } }],
});

test("its calendar is used where the caller names none, and the caller's where one is named", () => {
  const profile = defineProfile({ id: "xa-a", title, calendar: stormy });
  const request = { rule: "feedback.reject", from: "2026-11-20", profile } as const;
  expect(computeDeadline(request)).toMatchObject({ due: "2026-11-26", calendar: { id: "xa-a" } });
  const own = defineCalendar({ id: "plain", version: "1", extends: "vietnam" });
  expect(computeDeadline({ ...request, calendar: own })).toMatchObject({
    due: "2026-11-25",
    calendar: { id: "plain" },
  });
});

test("it extends a plan: what both are silent on falls through to standard", () => {
  const profile = defineProfile({
    id: "xa-b",
    title,
    extends: "can-tho-2025",
    effective: { from: "2025-06-01", until: "2025-12-31" },
    terms: [{ rule: "feedback.resolve", amount: 12, unit: "working-day", cites }],
  });
  expect(ruleVersionOn("feedback.resolve", "2025-06-02", profile).term.amount).toBe(12);
  expect(ruleVersionOn("feedback.reject", "2025-06-02", profile).version).toBe("can-tho-2025-1");
  expect(ruleVersionOn("procedure.publish-portal", "2025-06-02", profile).version).toBe("standard-1");
  expect(ruleVersionOn("feedback.resolve", "2025-05-31", profile).version).toBe("can-tho-2025-1");
  expect(ruleVersionOn("feedback.resolve", "2026-01-01", profile).version).toBe("standard-1");
});

test("it extends another profile value, and inherits its calendar", () => {
  const district = defineProfile({ id: "district", title, calendar: stormy });
  const commune = defineProfile({ id: "commune", title, extends: district });
  expect(commune.extends).toBe(district);
  expect(computeDeadline({ rule: "feedback.reject", from: "2026-11-20", profile: commune }).due).toBe("2026-11-26");
});

test("a profile of its own carries no calendar and no life where none were given", () => {
  expect(Object.keys(defineProfile({ id: "xa-a", title })).toSorted()).toEqual(["extends", "id", "title", "versions"]);
});

test("the known profiles stay what they were", () => {
  const before = JSON.stringify(profileById("standard"));
  withTerms({ rule: "feedback.resolve", amount: 1, unit: "working-day", cites });
  expect(JSON.stringify(profileById("standard"))).toBe(before);
});

test("the safe twin answers what the throwing one does", () => {
  expect(safeDefineProfile({ id: "xa-a", title })).toEqual({
    success: true,
    data: defineProfile({ id: "xa-a", title }),
  });
});

test("updates of a commune's own term still repeat while the case runs on", () => {
  const profile = withTerms({ rule: "feedback.progress", amount: 3, unit: "working-day", cites });
  const feedback = { id: "A-1", events: [{ type: "received", on: "2026-09-01" }] } as const;
  const { obligations } = evaluateFeedback(feedback, { asOf: "2026-10-16", profile });
  expect(obligations.filter(({ rule }) => rule === "feedback.progress").length).toBeGreaterThan(2);
  expect(ruleVersionOn("feedback.progress", "2026-09-01", profile).repeats).toBe("until-fulfilled");
});

test("a restated term is counted from what the extended plan counts it from", () => {
  const profile = defineProfile({
    id: "xa-b",
    title,
    extends: "can-tho-2025",
    effective: { from: "2025-06-01", until: "2025-12-31" },
    terms: [{ rule: "procedure.post-at-office", amount: 0, unit: "same-day", cites }],
  });
  expect(ruleVersionOn("procedure.post-at-office", "2025-06-02", profile).countedFrom?.event).toBe(
    "decision-effective",
  );
});
