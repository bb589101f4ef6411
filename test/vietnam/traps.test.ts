import { describe, expect, it } from "vitest";
import { addWorkingDays, describeDay, isWorkingDay } from "../../src/index.js";

/** Every trap of the calendar README, each of which some other calendar fell into. */
describe("known traps of the Vietnamese calendar", () => {
  it("2011-01-30 is a make-up day on a Sunday", () => {
    expect(describeDay("2011-01-30")).toMatchObject({
      working: true,
      kind: "make-up-workday",
      replaces: "2011-02-01",
    });
  });

  it.each([
    ["2011-01-29", "2011-01-31"],
    ["2014-12-27", "2015-01-02"],
    ["2015-02-14", "2015-02-16"],
    ["2015-04-25", "2015-04-29"],
    ["2025-04-26", "2025-05-02"],
    ["2026-08-22", "2026-08-31"],
  ])("%s is worked before the day off that it pays for, %s", (worked, off) => {
    expect(describeDay(worked)).toMatchObject({ working: true, kind: "make-up-workday", replaces: off });
    expect(describeDay(off)).toMatchObject({ working: false, kind: "swapped-day-off", replaces: worked });
  });

  it.each([
    ["2012-12-31", "2013-01-05"],
    ["2015-01-02", "2014-12-27"],
    ["2018-12-31", "2019-01-05"],
  ])("%s is off in one year and made up on %s in another", (off, worked) => {
    expect(describeDay(off)).toMatchObject({ working: false, kind: "swapped-day-off", replaces: worked });
    expect(describeDay(worked)).toMatchObject({ working: true, kind: "make-up-workday", replaces: off });
  });

  it("2014-01-28 and 29 share two make-up days that no source pairs: both are off, both others worked", () => {
    expect(["2014-01-28", "2014-01-29"].map((date) => describeDay(date).kind)).toEqual([
      "swapped-day-off",
      "swapped-day-off",
    ]);
    expect(["2014-01-25", "2014-02-08"].map((date) => describeDay(date).kind)).toEqual([
      "make-up-workday",
      "make-up-workday",
    ]);
  });

  it("two holidays on one weekend, 29 and 30 April 2023, are compensated on 2 and 3 May, past 1 May", () => {
    expect(describeDay("2023-04-29").name.en).toBe("Hùng Kings' Commemoration Day");
    expect(describeDay("2023-05-01").kind).toBe("public-holiday");
    expect(describeDay("2023-05-02")).toMatchObject({ kind: "compensatory-day-off", replaces: "2023-04-29" });
    expect(describeDay("2023-05-03")).toMatchObject({ kind: "compensatory-day-off", replaces: "2023-04-30" });
    expect(isWorkingDay("2023-05-04")).toBe(true);
  });

  it.each([
    ["2007-02-17", "2007-02-18"],
    ["2030-02-02", "2030-02-03"],
  ])("Tết falls on %s, a day before the Chinese new year on %s", (vietnamese, chinese) => {
    expect(describeDay(vietnamese).name.vi).toBe("Tết Nguyên đán (mùng 1)");
    expect(describeDay(chinese).name.vi).toBe("Tết Nguyên đán (mùng 2)");
  });

  it.each([
    "2010-02-13",
    "2012-01-21",
    "2013-02-09",
    "2014-01-28",
    "2015-02-15",
    "2016-02-06",
    "2019-02-02",
    "2022-01-29",
    "2025-01-25",
    "2026-02-14",
  ])("the nine days off from %s are passed in one step, whichever of them are called the five", (first) => {
    const before = addWorkingDays(first, -1);
    const after = addWorkingDays(before, 1);
    expect((Date.parse(after) - Date.parse(first)) / 86_400_000).toBe(9);
    expect(addWorkingDays(after, -1)).toBe(before);
  });

  it("the swap of 23/11/2026 for Saturday 28/11 was proposed and declined: it is not encoded", () => {
    expect(describeDay("2026-11-23")).toMatchObject({ working: true, kind: "workday", certainty: "official" });
    expect(describeDay("2026-11-28")).toMatchObject({ working: false, kind: "weekend", certainty: "official" });
  });

  it("Saturday became a day off on 1999-10-02: that day is covered and off", () => {
    expect(describeDay("1999-10-02")).toMatchObject({ working: false, kind: "weekend", certainty: "statutory" });
  });

  it("what date-holidays lacks is here: compensation, the second National Day day, 24/11, swaps and make-up days", () => {
    const kinds = ["2026-04-27", "2026-09-01", "2026-11-24", "2026-08-31", "2026-08-22"].map(
      (date) => describeDay(date).kind,
    );
    expect(kinds).toEqual([
      "compensatory-day-off",
      "public-holiday",
      "public-holiday",
      "swapped-day-off",
      "make-up-workday",
    ]);
  });
});
