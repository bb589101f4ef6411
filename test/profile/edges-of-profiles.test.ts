import { describe, expect, it } from "vitest";
import {
  computeDeadline,
  defineProfile,
  type Profile,
  type ProfileTerm,
  profileById,
  type RuleVersion,
  ruleVersionOn,
} from "../../src/index.js";
import { chooseVersion, versionsInForce } from "../../src/profile/rule-version-on.js";
import { refusalOf, untyped } from "../support/refusal.js";

const title = { vi: "Xã A", en: "Commune A" };
const cites = { instrument: "01/KH-UBND" };
const TERM: ProfileTerm = { rule: "feedback.resolve", amount: 10, unit: "working-day", cites };

function problemsOf(spec: object) {
  return refusalOf(() => defineProfile(untyped({ id: "xa-a", title, ...spec }))).problems;
}

describe("what is wrong with a profile is told with its value and its place", () => {
  it.each([-1, 1.5, "3", null])("an amount of %j", (amount) => {
    const [problem] = problemsOf({ terms: [{ ...TERM, amount }] });
    expect(problem).toMatchObject({ code: "argument.not-an-integer", path: ["terms", 0, "amount"] });
    expect(problem?.params).toEqual({ value: typeof amount === "string" ? '"3"' : String(amount) });
  });

  it("a calendar that is none", () => {
    const [problem] = problemsOf({ calendar: "vietnam" });
    expect(problem).toMatchObject({
      code: "calendar.not-a-calendar",
      path: ["calendar"],
      params: { value: '"vietnam"' },
    });
  });

  it("an interval that is reversed, but not one of a single day", () => {
    const reversed = { from: "2026-03-02", until: "2026-03-01" };
    expect(problemsOf({ effective: reversed })).toMatchObject([
      { code: "profile.interval-reversed", path: ["effective"], params: reversed },
    ]);
    const day = { from: "2026-03-01", until: "2026-03-01" };
    expect(defineProfile({ id: "xa-a", title, effective: day }).effective).toEqual(day);
  });

  it("an unknown base alone, whatever the terms", () => {
    expect(problemsOf({ extends: "nowhere", terms: [TERM] }).map(({ code }) => code)).toEqual(["profile.unknown"]);
  });

  it("an amount that is none of its unit alone, where the base is known", () => {
    expect(problemsOf({ terms: [{ ...TERM, amount: 0 }] }).map(({ code }) => code)).toEqual(["argument.wrong-type"]);
  });

  it("a rule that is stated twice", () => {
    const [problem] = problemsOf({ terms: [TERM, { ...TERM, amount: 9 }] });
    expect(problem).toMatchObject({
      code: "profile.rule-stated-twice",
      path: ["terms", 1, "rule"],
      params: { rule: "feedback.resolve" },
    });
  });

  it("an amount that is none of its unit, together with a base that is unknown", () => {
    const codes = problemsOf({ extends: "nowhere", terms: [{ ...TERM, amount: 0 }] }).map(({ code, path }) => [
      code,
      path,
    ]);
    expect(codes).toContainEqual(["profile.unknown", ["extends"]]);
    expect(codes).toContainEqual(["argument.wrong-type", ["terms", 0, "amount"]]);
    expect(codes).toHaveLength(2);
  });
});

describe("a term of an agency's own", () => {
  it("has no amount of minus zero", () => {
    const sameDay = { rule: "feedback.reject", amount: -0, unit: "same-day", cites } as const;
    const [version] = defineProfile({ id: "xa-a", title, terms: [sameDay] }).versions["feedback.reject"] ?? [];
    expect(version?.term.amount).toBe(0);
  });

  it("is repeated as the rule is, also for a time in which the profile extended has no number", () => {
    // The circular of 2017 is the first national text with a number for updates.
    const effective = { from: "2010-01-01", until: "2010-12-31" };
    const updates = { rule: "feedback.progress", amount: 3, unit: "calendar-day", cites } as const;
    const own = defineProfile({ id: "xa-a", title, extends: "national", effective, terms: [updates] });
    const [version] = own.versions["feedback.progress"] ?? [];
    expect(version?.repeats).toBe(profileById("national").versions["feedback.progress"]?.[0]?.repeats);
    expect(version?.repeats).toBeDefined();
  });
});

describe("a term that touches the years of a national one, 20 days from 15 December 2017 to 8 December 2021", () => {
  const WORKING: ProfileTerm = { rule: "feedback.resolve", amount: 15, unit: "working-day", cites };
  it.each([
    ["2017-12-01", "2017-12-14", true],
    ["2017-12-01", "2017-12-15", false],
    ["2021-12-08", "2021-12-31", false],
    ["2021-12-09", "2021-12-31", true],
  ])("from %s to %s may be counted in working days: %s", (from, until, may) => {
    const define = (): unknown => defineProfile({ id: "xa-a", title, effective: { from, until }, terms: [WORKING] });
    if (may) expect(define).not.toThrow();
    else expect(refusalOf(define).code).toBe("profile.rule-not-adjustable");
  });
});

describe("a profile without an interval", () => {
  const profile = defineProfile({ id: "xa-a", title, terms: [TERM] });

  it("holds on every day, and says no interval", () => {
    expect(profile).not.toHaveProperty("effective");
    expect(ruleVersionOn("feedback.resolve", "1999-10-02", profile).term.amount).toBe(10);
    expect(profile.versions["feedback.resolve"]?.[0]?.effective.from).toBe("0001-01-01");
  });

  it("names its versions after itself, and has no reading of its own", () => {
    expect(profile.versions["feedback.resolve"]?.map(({ version }) => version)).toEqual(["xa-a-1", "xa-a-2"]);
    expect(profile.versions["feedback.resolve"]?.[0]).not.toHaveProperty("reading");
  });
});

describe("a term that ends with the day before the decision of 20 July 2026, or on it", () => {
  it.each([
    ["2026-07-19", ["xa-a-1"]],
    ["2026-07-20", ["xa-a-1", "xa-a-2"]],
  ])("until %s it has the versions %j", (until, versions) => {
    const profile = defineProfile({ id: "xa-a", title, effective: { from: "2026-01-01", until }, terms: [TERM] });
    expect(profile.versions["feedback.resolve"]?.map(({ version }) => version)).toEqual(versions);
  });
});

describe("a term is held against those in force at some time of its own interval", () => {
  const announce: ProfileTerm = {
    rule: "procedure.announce-from-ministry",
    amount: 11,
    unit: "working-day",
    cites,
  };
  const bounds = (effective: RuleVersion["effective"]) =>
    problemsOf({ effective, terms: [announce] }).map(({ params }) => ("bound" in params ? params.bound : ""));

  it("also where they share one day alone", () => {
    const whole = bounds({ from: "2026-01-01", until: "2026-12-31" });
    expect(bounds({ from: "2026-06-01", until: "2026-06-01" })).toEqual(whole);
  });
});

it("the same day after an event is shorter than any term, before it longer than any", () => {
  const rule = "procedure.announce-before-effect";
  const [problem] = problemsOf({ terms: [{ rule, amount: 0, unit: "same-day", direction: "before", cites }] });
  expect(problem).toMatchObject({ code: "profile.term-too-long", params: { own: "same-day" } });
});

describe("the version of a case", () => {
  const version = (label: string, more: Partial<RuleVersion> = {}): RuleVersion => ({
    version: label,
    effective: { from: "2026-01-01" },
    term: { amount: 3, unit: "working-day", direction: "after" },
    cites: [{ instrument: "01/KH-UBND" }],
    verified: { mark: "plan-only", on: "2026-11-22" },
    ...more,
  });
  const profile = (...versions: RuleVersion[]): Profile => ({
    id: "own",
    title,
    versions: { "feedback.resolve": versions },
  });
  const choose = (own: Profile, variant?: string) => chooseVersion(own, "feedback.resolve", "2026-11-20", variant);

  it("is not guessed where several are in force, or where the one there is holds in a case only", () => {
    const two = profile(version("a", { variant: "ministry" }), version("b", { variant: "province" }));
    expect(refusalOf(() => choose(two))).toMatchObject({
      code: "rule.variant-required",
      params: { variants: ["ministry", "province"] },
    });
    expect(refusalOf(() => choose(profile(version("a", { variant: "ministry" })))).code).toBe("rule.variant-required");
    // One for every case beside one for a single case: which of them is meant has to be said as well.
    const beside = profile(version("a", { variant: "ministry" }), version("b"));
    expect(refusalOf(() => choose(beside)).code).toBe("rule.variant-required");
    expect(choose(two, "province").version).toBe("b");
    expect(refusalOf(() => choose(two, "commune")).code).toBe("rule.unknown-variant");
  });

  it("is looked for in the profile extended where none is in force", () => {
    const base = profile(version("base"));
    const later = version("later", { effective: { from: "2027-01-01" } });
    const own: Profile = { ...profile(later), extends: base };
    expect(choose(own).version).toBe("base");
    const inForce = (on: string) => versionsInForce(own, "feedback.resolve", on).map((each) => each.version);
    expect(inForce("2026-11-20")).toEqual(["base"]);
    expect(inForce("2027-01-01")).toEqual(["later"]);
    expect(inForce("2025-12-31")).toEqual([]);
    expect(versionsInForce(own, "feedback.reject", "2026-11-20")).toEqual([]);
    // Outside its own time a profile says nothing.
    const ended: Profile = {
      ...profile(version("own")),
      extends: base,
      effective: { from: "2026-01-01", until: "2026-01-31" },
    };
    expect(choose(ended).version).toBe("base");
    expect(versionsInForce(ended, "feedback.resolve", "2026-11-20").map((each) => each.version)).toEqual(["base"]);
  });
});

it("a date that is none is blamed by its name", () => {
  expect(refusalOf(() => ruleVersionOn("feedback.resolve", "2026-02-30")).path).toEqual(["date"]);
});

it("what is no profile is refused with the names that there are", () => {
  for (const wrong of [5, null, true, Symbol("x")]) {
    expect(refusalOf(() => profileById(untyped(wrong))).code).toBe("profile.unknown");
  }
  expect(computeDeadline({ rule: "feedback.reject", from: "2026-11-20", profile: profileById() }).profile).toBe(
    "standard",
  );
});

it("a profile without terms passes on the bounds of what it extends", () => {
  const bare = defineProfile({ id: "bare", title: { vi: "A", en: "A" } });
  const longer = { rule: "feedback.reject", amount: 3, unit: "working-day", cites } as const;
  const spec = { id: "own", title: { vi: "B", en: "B" }, extends: bare, terms: [longer] };
  // Two working days by the standard, which the bare one extends.
  expect(refusalOf(() => defineProfile(spec)).code).toBe("profile.term-too-long");
  expect(defineProfile({ ...spec, terms: [{ ...longer, amount: 2 }] }).id).toBe("own");
});
