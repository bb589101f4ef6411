import { expect, test } from "vitest";
import { computeDeadline, profileById, ruleVersionOn, safeComputeDeadline } from "../../src/index.js";
import { PLAN_IDS } from "../../src/plan/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

test("a rule with several cases is refused with the list of them where none is named", () => {
  const request = { rule: "procedure.publish-national-database", from: "2026-02-13", profile: "national" } as const;
  expect(refusalOf(() => computeDeadline(request))).toMatchObject({
    code: "rule.variant-required",
    path: ["variant"],
    params: {
      rule: "procedure.publish-national-database",
      profile: "national",
      date: "2026-02-13",
      variants: ["ministry", "province", "fast-track"],
    },
  });
});

test("the list has the cases in force on the day, each once", () => {
  for (const date of ["2013-07-01", "2017-09-24", "2017-09-25", "2026-11-23"]) {
    expect(refusalOf(() => ruleVersionOn("procedure.announce-before-effect", date, "national")).params).toMatchObject({
      variants: ["ministry", "province"],
    });
  }
});

test("before any version no case helps: there is no number", () => {
  const refusal = refusalOf(() => ruleVersionOn("procedure.announce-before-effect", "2013-06-30", "national"));
  expect(refusal.code).toBe("rule.no-version-in-force");
});

test("a case that the rule does not have is refused with those that it has", () => {
  const rule = "procedure.announce-before-effect";
  const refusal = refusalOf(() =>
    computeDeadline({ rule, from: "2026-07-01", profile: "national", variant: "commune" }),
  );
  expect(refusal).toMatchObject({
    code: "rule.unknown-variant",
    path: ["variant"],
    params: { rule, value: '"commune"', variants: ["ministry", "province"] },
  });
});

test("a case named for a rule without cases is refused, and not passed over", () => {
  expect(
    refusalOf(() =>
      computeDeadline({ rule: "feedback.forward", from: "2026-07-01", profile: "national", variant: "province" }),
    ),
  ).toMatchObject({ code: "rule.unknown-variant", params: { variants: [] } });
  expect(
    refusalOf(() => computeDeadline({ rule: "feedback.resolve", from: "2026-07-01", variant: "province" })).code,
  ).toBe("rule.unknown-variant");
});

test("an unknown profile is refused with the known ones by every look-up", () => {
  const allowed = ["standard", "national", ...PLAN_IDS];
  const refusal = { code: "profile.unknown", path: ["profile"], params: { value: '"hung-phu-2027"', allowed } };
  expect(refusalOf(() => profileById("hung-phu-2027"))).toMatchObject(refusal);
  expect(refusalOf(() => ruleVersionOn("feedback.resolve", "2026-11-20", "hung-phu-2027"))).toMatchObject(refusal);
  const request = { rule: "feedback.resolve", from: "2026-11-20", profile: "hung-phu-2027" } as const;
  expect(refusalOf(() => computeDeadline(request))).toMatchObject(refusal);
});

test("what is no profile at all is refused as one", () => {
  for (const value of [null, 5, {}, [], { id: "x" }, "", "toString", true]) {
    expect(refusalOf(() => profileById(untyped(value))).code).toBe("profile.unknown");
  }
});

test("the safe twin carries the same refusal", () => {
  const request = { rule: "procedure.publish-national-database", from: "2026-02-13", profile: "national" } as const;
  expect(safeComputeDeadline(request)).toMatchObject({ success: false, error: { code: "rule.variant-required" } });
});
