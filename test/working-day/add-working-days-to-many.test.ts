import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { addWorkingDays, addWorkingDaysToMany, vietnam } from "../../src/index.js";
import { dayOf, daysBetween, isoOfDay } from "../oracle/civil-days.js";
import { FIRST, LAST } from "../oracle/walk.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";

const DAYS = Int32Array.from(daysBetween("2005-01-01", "2045-12-31"));

describe("addWorkingDaysToMany", () => {
  it.each([0, 1, 2, 15, 250, -1, -15, -250])("gives for %i what addWorkingDays gives, element by element", (n) => {
    const many = addWorkingDaysToMany(DAYS, n);
    const wrong = [...DAYS].filter((day, index) => isoOfDay(many[index] ?? 0) !== addWorkingDays(isoOfDay(day), n));
    expect(wrong).toEqual([]);
  });

  it("treats −0 as 0", () => {
    expect(addWorkingDaysToMany(DAYS, -0)).toEqual(DAYS);
  });

  it("leaves its input as it is and returns a new array", () => {
    const input = Int32Array.of(dayOf("2026-11-20"));
    const output = addWorkingDaysToMany(input, 2);
    expect(isoOfDay(input[0] ?? 0)).toBe("2026-11-20");
    expect(isoOfDay(output[0] ?? 0)).toBe("2026-11-25");
  });

  it("writes into the array that it is given, which may be the input itself", () => {
    const input = Int32Array.of(dayOf("2026-11-20"), dayOf("2026-08-21"));
    const into = new Int32Array(2);
    expect(addWorkingDaysToMany(input, 1, vietnam, into)).toBe(into);
    expect([...into].map(isoOfDay)).toEqual(["2026-11-23", "2026-08-22"]);
    expect(addWorkingDaysToMany(input, 1, vietnam, input)).toBe(input);
    expect(input).toEqual(into);
  });

  it("answers an empty array with an empty array", () => {
    expect(addWorkingDaysToMany(new Int32Array(0), 5)).toEqual(new Int32Array(0));
  });

  it("reads a view into a larger buffer", () => {
    const buffer = Int32Array.of(0, dayOf("2026-11-20"), 0);
    expect(isoOfDay(addWorkingDaysToMany(buffer.subarray(1, 2), 2)[0] ?? 0)).toBe("2026-11-25");
  });

  it("accepts an array of another realm", () => {
    const foreign: Int32Array = untyped(vm.runInNewContext(`Int32Array.of(${dayOf("2026-11-20")})`));
    expect(isoOfDay(addWorkingDaysToMany(foreign, 2)[0] ?? 0)).toBe("2026-11-25");
  });

  it.each([
    ["a day before the coverage", FIRST - 1, 1],
    ["a day behind the coverage", LAST + 1, -1],
    ["a day behind the coverage, for 0", LAST + 1, 0],
    ["a result behind the coverage", LAST, 1],
    ["a result before the coverage", FIRST, -1],
    ["the smallest of 32 bits", -(2 ** 31), 1],
    ["the largest of 32 bits", 2 ** 31 - 1, -1],
  ])("names the position of %s", (_what, day, n) => {
    const good = dayOf("2026-11-20");
    const error = refusalOf(() => addWorkingDaysToMany(Int32Array.of(good, good, day, good), n));
    expect(error.code).toBe("calendar.outside-coverage");
    expect(error.path).toEqual(["dates", 2]);
  });

  it.each([
    [[20_777]],
    ["2026-11-20"],
    [null],
    [undefined],
    [new Float64Array(1)],
    [new Uint32Array(1)],
    [{ length: 1 }],
  ])("refuses %j, which is no Int32Array", (dates) => {
    expect(culpritsOf(() => addWorkingDaysToMany(untyped(dates), 1))).toEqual(["argument.wrong-type at dates"]);
  });

  it("refuses a target of another length or another type", () => {
    const into = new Int32Array(3);
    expect(culpritsOf(() => addWorkingDaysToMany(DAYS, 1, vietnam, into))).toEqual(["argument.wrong-type at into"]);
    expect(culpritsOf(() => addWorkingDaysToMany(DAYS, 1, vietnam, untyped([])))).toEqual([
      "argument.wrong-type at into",
    ]);
  });

  it.each([Number.NaN, 1.5, Number.POSITIVE_INFINITY, "3"])("refuses %s as a number of days", (n) => {
    expect(culpritsOf(() => addWorkingDaysToMany(DAYS, untyped(n)))).toEqual(["argument.not-an-integer at n"]);
  });

  it("refuses what is no calendar", () => {
    expect(culpritsOf(() => addWorkingDaysToMany(DAYS, 1, untyped({})))).toEqual([
      "calendar.not-a-calendar at calendar",
    ]);
  });
});
