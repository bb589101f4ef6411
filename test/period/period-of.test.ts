import { describe, expect, it } from "vitest";
import { periodOf } from "../../src/kpi/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";

const DECREE = { cutOff: "decree-09-2019" } as const;

/** Name, first and last day by the calendar, and by the decree: from the 15th of the month before to the 14th. */
const NAMED: readonly (readonly [string, string, string, string, string])[] = [
  ["2026", "2026-01-01", "2026-12-31", "2025-12-15", "2026-12-14"],
  ["2026-H1", "2026-01-01", "2026-06-30", "2025-12-15", "2026-06-14"],
  ["2026-H2", "2026-07-01", "2026-12-31", "2026-06-15", "2026-12-14"],
  ["2026-Q1", "2026-01-01", "2026-03-31", "2025-12-15", "2026-03-14"],
  ["2026-Q2", "2026-04-01", "2026-06-30", "2026-03-15", "2026-06-14"],
  ["2026-Q3", "2026-07-01", "2026-09-30", "2026-06-15", "2026-09-14"],
  ["2026-Q4", "2026-10-01", "2026-12-31", "2026-09-15", "2026-12-14"],
  ["2026-01", "2026-01-01", "2026-01-31", "2025-12-15", "2026-01-14"],
  ["2026-02", "2026-02-01", "2026-02-28", "2026-01-15", "2026-02-14"],
  ["2028-02", "2028-02-01", "2028-02-29", "2028-01-15", "2028-02-14"],
  ["2100-02", "2100-02-01", "2100-02-28", "2100-01-15", "2100-02-14"],
  ["2000-02", "2000-02-01", "2000-02-29", "2000-01-15", "2000-02-14"],
  ["2028-03", "2028-03-01", "2028-03-31", "2028-02-15", "2028-03-14"],
  ["2026-12", "2026-12-01", "2026-12-31", "2026-11-15", "2026-12-14"],
];

/** Weeks run from Monday to Sunday, whatever closes the other periods; week 1 has the first Thursday. */
const WEEKS: readonly (readonly [string, string, string])[] = [
  ["2020-W53", "2020-12-28", "2021-01-03"],
  ["2021-W01", "2021-01-04", "2021-01-10"],
  ["2026-W01", "2025-12-29", "2026-01-04"],
  ["2026-W38", "2026-09-14", "2026-09-20"],
  ["2026-W53", "2026-12-28", "2027-01-03"],
  ["2027-W01", "2027-01-04", "2027-01-10"],
  ["2024-W09", "2024-02-26", "2024-03-03"],
];

describe("a period by its name", () => {
  it.each(NAMED)("%s: %s to %s, by the decree %s to %s", (id, from, to, decreeFrom, decreeTo) => {
    expect(periodOf(id)).toEqual({ id, from, to });
    expect(periodOf(id, { cutOff: "calendar" })).toEqual({ id, from, to });
    expect(periodOf(id, DECREE)).toEqual({ id, from: decreeFrom, to: decreeTo });
  });

  it.each(WEEKS)("%s: %s to %s", (id, from, to) => {
    expect(periodOf(id)).toEqual({ id, from, to });
    expect(periodOf(id, DECREE)).toEqual({ id, from, to });
  });
});

describe("a period by its days", () => {
  it("is named by them, both included, whatever the cut-off", () => {
    const days = { from: "2026-07-05", to: "2026-08-04" };
    const expected = { id: "2026-07-05/2026-08-04", ...days };
    expect(periodOf(days)).toEqual(expected);
    expect(periodOf(days, DECREE)).toEqual(expected);
    expect(periodOf({ from: "2026-07-05", to: "2026-07-05" }).id).toBe("2026-07-05/2026-07-05");
  });

  it("takes dates that carry year, month and day", () => {
    const days = { from: { year: 2028, month: 2, day: 29 }, to: { year: 2028, month: 3, day: 1 } };
    expect(periodOf(untyped(days))).toEqual({ id: "2028-02-29/2028-03-01", from: "2028-02-29", to: "2028-03-01" });
  });

  it("may be one made before, which stays as it is", () => {
    const quarter = periodOf("2026-Q3", DECREE);
    expect(periodOf(quarter)).toEqual(quarter);
    expect(periodOf(JSON.parse(JSON.stringify(quarter)))).toEqual(quarter);
  });
});

describe("refused", () => {
  it.each([
    ...[
      "2026-Q5",
      "2026-Q0",
      "2026-Q03",
      "2026-13",
      "2026-00",
      "2026-1",
      "2026-001",
      "2026-W54",
      "2026-W00",
      "2026-W1",
    ],
    ...["2025-W53", "2026-H3", "2026-H0", "2026-H01", "2026-q3", "2026-w38", "2026Q3", "2026/09", "26-09", "Q3-2026"],
    ...["", " 2026", "2026 ", "2026-", "2026-09-15", "2026-Q3\n", "+2026", "02026", "２０２６", "quý 3"],
    ...[5, 2026, null, undefined, true, Number.NaN],
  ])("%j is no period", (period) => {
    expect(culpritsOf(() => periodOf(untyped(period)))).toEqual(["period.invalid at period"]);
    expect(refusalOf(() => periodOf(untyped(period))).message).not.toMatch(/object Object/);
  });

  it.each([
    [{ from: "2026-09-30", to: "2026-07-01" }, "period.reversed at period"],
    [{ from: "2026-02-30", to: "2026-07-01" }, "date.invalid at period/from"],
    [{ from: "2026-07-01", to: "31/07/2026" }, "date.invalid at period/to"],
    [{ from: "2026-07-01" }, "date.invalid at period/to"],
    [{ from: new Date(0), to: "2026-07-01" }, "date.not-civil at period/from"],
    [["2026-07-01", "2026-09-30"], "date.invalid at period/from"],
    [{}, "date.invalid at period/from"],
  ])("%j: %s", (period, culprit) => {
    expect(culpritsOf(() => periodOf(untyped(period)))).toEqual([culprit]);
  });

  it.each([["friday"], ["Calendar"], [""], [14]])("the cut-off %j, also where it would change nothing", (cutOff) => {
    for (const period of ["2026-Q3", "2026-W38", { from: "2026-07-01", to: "2026-07-02" }]) {
      expect(culpritsOf(() => periodOf(period, untyped({ cutOff })))).toEqual(["argument.unknown-value at cutOff"]);
    }
  });

  it("options that are none", () => {
    expect(culpritsOf(() => periodOf("2026", untyped(null)))).toEqual(["argument.wrong-type at options"]);
  });
});
