import { describe, expect, it } from "vitest";
import { describeDay } from "../../src/index.js";
import { daysBetween, isoOfDay } from "../oracle/civil-days.js";

const LISTED = daysBetween("1999-10-02", "2050-12-31")
  .map((day) => describeDay(isoOfDay(day)))
  .filter(({ kind }) => kind !== "workday" && kind !== "weekend");

describe("what stands behind a listed day", () => {
  it("is at least one text: a day without a citation is not shipped", () => {
    expect(LISTED.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });

  it("was in force on that day, or on the day that it stands in for", () => {
    const wrong = LISTED.filter(({ date, replaces, cites }) =>
      cites.some(({ inForce }) => {
        const from = inForce?.from ?? "";
        const until = inForce?.until ?? "9999";
        return ![date, replaces ?? date].some((day) => day >= from && day <= until);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("has a name in every language, each with letters in it", () => {
    const wrong = LISTED.filter(({ name }) => Object.values(name).some((words) => !/\p{L}/u.test(words)));
    expect(wrong).toEqual([]);
  });

  it.each([
    ["2007-02-19", "Bộ luật Lao động 1994", "Tết 2007 still under the old text"],
    ["2007-04-26", "84/2007/QH11", "the first Giỗ Tổ day off, under the text in force since 2/4/2007"],
    ["2013-05-01", "Bộ luật Lao động 2012", "the first day of the code of 2012"],
    ["2013-04-30", "84/2007/QH11", "and the day before it"],
    ["2021-01-01", "45/2019/QH14", "the first day of the code of 2019"],
    ["2026-11-24", "28/2026/QH16", "the resolution in force since 1/7/2026"],
  ])("is for %s the text %s: %s", (date, instrument) => {
    expect(describeDay(date).cites.map((cite) => cite.instrument)).toContain(instrument);
  });

  it("gives 10/3 of the lunar year from 2007 on, and never before", () => {
    expect(describeDay("2006-04-07")).toMatchObject({ working: true, kind: "workday" });
    expect(describeDay("2007-04-26")).toMatchObject({ working: false, kind: "public-holiday" });
  });

  it("gives 24 November from 2026 on, and not in 2025", () => {
    expect(describeDay("2025-11-24")).toMatchObject({ working: true, kind: "workday" });
    expect(describeDay("2026-11-24")).toMatchObject({ working: false, kind: "public-holiday" });
  });
});
