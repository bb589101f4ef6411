import { describe, expect, it } from "vitest";
import { ClosedForm } from "./closed-form.js";
import { closedFormOf } from "./document.js";
import { isoOfJulianDay, julianDayOf, weekdayOfJulianDay } from "./julian-days.js";
import { EXCEPTIONS, VIETNAM } from "./vietnam.js";

const DAYS: readonly number[] = Array.from({ length: 18_719 }, (_, index) => VIETNAM.first + index);

describe("days as Julian day numbers", () => {
  it.each([
    ["2000-01-01", 2_451_545, 5],
    ["1970-01-01", 2_440_588, 3],
    ["1858-11-17", 2_400_001, 2],
    ["2026-11-20", 2_461_365, 4],
  ])("puts %s at %i, weekday %i", (iso, julianDay, weekday) => {
    expect(julianDayOf(iso)).toBe(julianDay);
    expect(isoOfJulianDay(julianDay)).toBe(iso);
    expect(weekdayOfJulianDay(julianDay)).toBe(weekday);
  });

  it("follow each other day by day as Date has them, over four hundred years", () => {
    const first = julianDayOf("1800-01-01");
    for (let offset = 0; offset < 146_097; offset++) {
      const iso = new Date(Date.UTC(1800, 0, 1 + offset)).toISOString().slice(0, 10);
      if (isoOfJulianDay(first + offset) !== iso || julianDayOf(iso) !== first + offset) expect.fail(iso);
    }
  });
});

describe("the closed form of the calendar", () => {
  it.each([
    [2024, 251],
    [2025, 250],
    [2026, 249],
    [2027, 249],
  ])("gives %i its published total of %i working days", (year, total) => {
    expect(VIETNAM.count(julianDayOf(`${year - 1}-12-31`), julianDayOf(`${year}-12-31`))).toBe(total);
  });

  it("adds the worked examples of the plans, forwards, backwards, and beyond either end", () => {
    const add = (iso: string, n: number): string | undefined => {
      const day = VIETNAM.add(julianDayOf(iso), n);
      return day === undefined ? undefined : isoOfJulianDay(day);
    };
    expect(add("2026-11-20", 2)).toBe("2026-11-25");
    expect(add("2026-11-20", 15)).toBe("2026-12-14");
    expect(add("2011-01-31", -1)).toBe("2011-01-30");
    expect(add("2026-09-26", 0)).toBe("2026-09-26");
    expect(add("2050-12-31", 1)).toBeUndefined();
    expect(add("1999-10-02", -1)).toBeUndefined();
    expect(add("1999-10-01", 1)).toBeUndefined();
  });

  it("expects of 2029 what a hand finds: Tết 11–15/2 with 16/2, and 2–3/9 with 4/9", () => {
    const off = [...EXCEPTIONS.keys()].map(isoOfJulianDay).filter((iso) => /^2029-(02|09)/.test(iso));
    const tet = ["2029-02-11", "2029-02-12", "2029-02-13", "2029-02-14", "2029-02-15", "2029-02-16"];
    expect(off.sort()).toEqual([...tet, "2029-09-02", "2029-09-03", "2029-09-04"]);
  });

  it("inverts itself: the n-th working day is the n-th", () => {
    const working = DAYS.filter((day) => VIETNAM.works(day));
    expect(working.map((day) => VIETNAM.upTo(day))).toEqual(working.map((_, index) => index + 1));
    expect(working.map((_, index) => VIETNAM.add(VIETNAM.first, index + 1))).toEqual(working);
  });
});

describe("the closed form of a document", () => {
  /** Week A from Thursday 1 to Wednesday 7 January 2026, Saturdays from the 8th to the 14th, then week A. */
  const form = closedFormOf({
    coverage: { from: "2026-01-01", to: "2026-01-31" },
    week: ["monday", "tuesday", "wednesday", "thursday", "friday"],
    weekPeriods: [{ from: "2026-01-08", to: "2026-01-14", week: ["saturday"] }],
    daysOff: [{ date: "2026-01-01" }],
    makeUpDays: [{ date: "2026-01-04" }],
  });

  it("works the days that a hand counts", () => {
    const working = Array.from({ length: 31 }, (_, index) => form.first + index).filter((day) => form.works(day));
    const upTo20 = working.map(isoOfJulianDay).filter((iso) => iso <= "2026-01-20");
    const numbers = upTo20.map((iso) => Number(iso.slice(8)));
    expect(numbers).toEqual([2, 4, 5, 6, 7, 10, 15, 16, 19, 20]);
  });

  it("ignores a day off on a rest day and a make-up day on a working day", () => {
    const monday = julianDayOf("2026-01-05");
    const days = { from: monday, to: monday + 6, week: [true, true, true, true, true, false, false] };
    const listed = new ClosedForm([days], new Map([...Array(7).keys()].map((k) => [monday + k, k < 5])));
    expect(listed.upTo(monday + 6)).toBe(5);
  });
});
