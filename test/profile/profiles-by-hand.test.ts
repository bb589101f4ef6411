import { describe, expect, it } from "vitest";
import { computeDeadline, explainDeadline, type Profile, type RuleVersion, ruleVersionOn } from "../../src/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";

const version = ruleVersionOn("feedback.reject", "2026-11-20");

/** A profile of one version that no function of the library made. */
function profileOf(changed: Partial<Record<keyof RuleVersion, unknown>>): Profile {
  const versions = { "feedback.reject": [{ ...version, ...changed }] };
  return untyped({ id: "xa-a", title: { vi: "Xã A", en: "Commune A" }, versions });
}

const ask = (profile: Profile, variant = "urgent") =>
  computeDeadline({ rule: "feedback.reject", from: "2026-11-20", profile, variant });

describe("a profile by hand", () => {
  it("can have cases that the library has no words for: they are told by their name", () => {
    const deadline = ask(profileOf({ variant: "urgent" }));
    expect(explainDeadline(deadline, "vi")).toContain("Áp dụng cho trường hợp: urgent.");
    expect(explainDeadline(deadline, "en")).toContain("It holds for: urgent.");
  });

  it("is not quoted in whole when the name of a case is longer than a screen", () => {
    const long = "urgent ".repeat(50);
    const [problem] = refusalOf(() => ask(profileOf({ variant: long }))).problems;
    expect(problem?.code).toBe("rule.unknown-variant");
    expect(problem?.params).toMatchObject({ variants: [expect.stringMatching(/^(urgent ){10}.{0,80}$/)] });
  });

  it.each([
    ["without a basis", { cites: undefined }],
    ["of half a day", { term: { amount: 0.5, unit: "working-day", direction: "after" } }],
    ["that begins on no day", { effective: { from: "2026-02-30" } }],
  ])("is refused with a version %s", (_, wrong) => {
    expect(culpritsOf(() => ask(profileOf({ variant: "urgent", ...wrong })))).toEqual(["profile.unknown at profile"]);
  });
});
