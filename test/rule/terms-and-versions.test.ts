import { describe, expect, it } from "vitest";
import { ruleById } from "../../src/index.js";
import { requireTerm } from "../../src/rule/require-term.js";
import type { RuleVersion, Term } from "../../src/rule/types.js";
import { warnFromNewDecision } from "../../src/rule/versions.js";
import { refusalOf, untyped } from "../support/refusal.js";

const TERM: Term = { amount: 3, unit: "working-day", direction: "after" };

describe("a term", () => {
  it.each([
    [{ direction: "later" }, ["term", "direction"], { value: '"later"', allowed: ["after", "before"] }],
    [{ amount: 1.5 }, ["term", "amount"], { value: "1.5" }],
    [{ amount: "3" }, ["term", "amount"], { value: '"3"' }],
    [{ amount: 0 }, ["term", "amount"], { value: "0", expected: "at least 1" }],
    [{ amount: 1, unit: "same-day" }, ["term", "amount"], { value: "1", expected: "0 for the same day" }],
  ])("with %j is refused", (wrong, path, params) => {
    const error = refusalOf(() => requireTerm(untyped({ ...TERM, ...wrong })));
    expect(error.path).toEqual(path);
    expect(error.params).toEqual(params);
  });

  it("of a unit that is none is refused with the units there are", () => {
    const error = refusalOf(() => requireTerm(untyped({ ...TERM, unit: "year" })));
    expect(error).toMatchObject({ path: ["term", "unit"], params: { value: '"year"' } });
    expect(error.params).toHaveProperty("allowed", ["working-day", "calendar-day", "week", "month", "same-day"]);
  });
});

describe("the decision of 20 July 2026, whose articles were not seen", () => {
  const version = (from: string, until?: string): RuleVersion => ({
    version: "one",
    effective: { from, ...(until === undefined ? {} : { until }) },
    term: TERM,
    cites: [{ instrument: "20/2008/NĐ-CP", kind: "decree", mark: "text-seen" }],
    verified: { mark: "text-seen", on: "2026-11-22" },
  });

  it("splits a version that began before it, and warns from that day on", () => {
    const parts = warnFromNewDecision(version("2026-07-19"), "two");
    expect(parts.map(({ version, effective }) => [version, effective])).toEqual([
      ["one", { from: "2026-07-19", until: "2026-07-19" }],
      ["two", { from: "2026-07-20" }],
    ]);
    expect(parts.map(({ warning }) => warning !== undefined)).toEqual([false, true]);
  });

  it("leaves one that begins with it whole, and warns throughout", () => {
    const parts = warnFromNewDecision(version("2026-07-20"), "two");
    expect(parts.map(({ version, effective }) => [version, effective])).toEqual([["one", { from: "2026-07-20" }]]);
    expect(parts[0]?.warning?.en).toContain("29/2026/QĐ-TTg");
  });
});

it("an object without a text of its own is no id of a rule", () => {
  expect(refusalOf(() => ruleById(untyped(Object.create(null)))).code).toBe("rule.unknown");
});

it("minus zero is no other amount than zero, and never stands in a trace", () => {
  expect(Object.is(requireTerm({ amount: -0, unit: "same-day", direction: "after" }).amount, 0)).toBe(true);
});
