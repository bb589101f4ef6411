import { expect, it } from "vitest";
import { formatIso } from "../../src/civil/format-iso.js";
import { parseIso } from "../../src/civil/parse-iso.js";
import { termEnd } from "../../src/deadline/term-end.js";
import { computeTerm, dueBy, dueWithin, type Term, vietnam } from "../../src/index.js";
import { refusalOf } from "../support/refusal.js";

function end(term: Term, from: string, multiple?: number): string {
  return formatIso(termEnd(vietnam, term, parseIso(from), multiple));
}

const WEEK: Term = { amount: 1, unit: "week", direction: "after" };

it("a term ends once, or so many times over, counted from the start", () => {
  expect(end(WEEK, "2026-11-16")).toBe("2026-11-23");
  expect(end(WEEK, "2026-11-16", 3)).toBe("2026-12-07");
  // Two weeks end on Sunday, 29 November, and roll to Monday; three weeks are counted from the start all the same.
  expect(end(WEEK, "2026-11-15", 2)).toBe("2026-11-30");
  expect(end(WEEK, "2026-11-15", 3)).toBe("2026-12-07");
  expect(end({ ...WEEK, direction: "before" }, "2026-11-30", 2)).toBe("2026-11-16");
});

it("a term may end on the last day that is covered, and not behind it", () => {
  const days = (amount: number, direction: "after" | "before"): Term => ({ amount, unit: "calendar-day", direction });
  expect(end(days(30, "before"), "1999-11-01")).toBe("1999-10-02");
  expect(refusalOf(() => end(days(31, "before"), "1999-11-01")).path).toEqual(["from"]);
  expect(refusalOf(() => end(days(1, "after"), "2050-12-31"))).toMatchObject({
    path: ["from"],
    params: { workingDays: 1 },
  });
  expect(refusalOf(() => end(days(1, "after"), "2050-12-30")).path).toEqual(["from"]);
  expect(refusalOf(() => end(days(1, "after"), "2051-01-01")).path).toEqual(["from"]);
});

it("a single day that is counted is a run of its own", () => {
  const term: Term = { amount: 1, unit: "calendar-day", direction: "after" };
  expect(computeTerm({ term, from: "2026-11-19" }).trace).toContainEqual({
    step: "counted",
    from: "2026-11-20",
    to: "2026-11-20",
    days: 1,
    kind: "calendar-day",
  });
});

it("the certainty of a day named is that of the days to act by, not of the day before them", () => {
  // Whether Monday, 31 January 2028 is off is not decided; Tuesday works in any case.
  expect(dueBy("2028-02-01").certainty).toBe("statutory");
  expect(dueBy("2028-01-31").certainty).toBe("projected");
});

it("the years that can be named are those that can be written, and those that are covered are answered", () => {
  for (const year of [1, 9999]) {
    expect(refusalOf(() => dueWithin({ year }))).toMatchObject({ code: "calendar.outside-coverage", path: ["period"] });
  }
  expect(dueWithin({ year: 2026, month: 1 }).due).toBe("2026-01-31");
  expect(dueWithin({ year: 2026, month: 12, quarter: 4 }).due).toBe("2026-12-31");
  expect(dueWithin({ year: 2026, quarter: 1 })).toMatchObject({ from: "2026-01-01", due: "2026-03-31" });
});
