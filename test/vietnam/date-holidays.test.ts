import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { describeDay } from "../../src/index.js";
import { dayOf, daysBetween, isoOfDay, isRestDay } from "../oracle/civil-days.js";
import { anchorsOf } from "../oracle/fact-file.js";

const theirs = new Holidays("VN");

function years(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The days of their holiday of a rule, Tết's five days spelt out. */
function theirDays(year: number): string[] {
  return theirs
    .getHolidays(year)
    .filter(({ type }) => type === "public")
    .flatMap(({ date, start, end }) => {
      const first = dayOf(date.slice(0, 10));
      const length = Math.round((end.getTime() - start.getTime()) / 86_400_000);
      return Array.from({ length }, (_, offset) => isoOfDay(first + offset));
    });
}

function ourDays(year: number): string[] {
  return daysBetween(`${year}-01-01`, `${year}-12-31`)
    .map(isoOfDay)
    .filter((date) => describeDay(date).kind === "public-holiday");
}

function tetPlus(year: number, offset: number): string {
  return isoOfDay(dayOf(anchorsOf(year).tet) + offset);
}

/** Years whose Tết decision was 1 + 4, as date-holidays has it always; in all other years since 2014 it is 2 + 3. */
const ONE_BEFORE = [2014, 2016, 2019, 2022, 2026];
const TWO_BEFORE = years(2014, 2050).filter((year) => !ONE_BEFORE.includes(year));
const AFTER_NATIONAL_DAY = [2021, 2024, 2027, 2029, 2030, 2032, 2035, 2038, 2040, 2041, 2046, 2047, 2049];

/** Every public holiday that only one of the two has, with the reason; "ours" and "theirs" say whose it is. */
const EXPECTED: readonly string[] = [
  // Giỗ Tổ became a day off in 2007; date-holidays has it in every year.
  ...years(2000, 2006).map((year) => `theirs ${anchorsOf(year).hungVuong}`),
  // Tết had four days until the code of 2012; date-holidays always gives the eve and four more.
  ...years(2000, 2013).map((year) => `theirs ${tetPlus(year, 3)}`),
  // Where the decision was 2 + 3, theirs starts and ends a day late.
  ...TWO_BEFORE.map((year) => `ours ${tetPlus(year, -2)}`),
  ...TWO_BEFORE.map((year) => `theirs ${tetPlus(year, 3)}`),
  // The second day of National Day, since 2021, is unknown to date-holidays.
  ...years(2021, 2050).map((year) => `ours ${year}-09-${AFTER_NATIONAL_DAY.includes(year) ? "03" : "01"}`),
  // So is 24 November, since 2026.
  ...years(2026, 2050).map((year) => `ours ${year}-11-24`),
  // Its 10/3 of 2050 is a day early.
  "ours 2050-04-01",
  "theirs 2050-03-31",
].sort();

describe("public holidays against date-holidays 3.37.0 for VN", () => {
  it("differ 2000–2050 on the days listed here with their reasons, and on no other", () => {
    const found = years(2000, 2050).flatMap((year) => {
      const ours = ourDays(year);
      const others = theirDays(year);
      return [
        ...ours.filter((date) => !others.includes(date)).map((date) => `ours ${date}`),
        ...others.filter((date) => !ours.includes(date)).map((date) => `theirs ${date}`),
      ];
    });
    expect(found.sort()).toEqual(EXPECTED);
  });

  it("agree on mùng 1 in every year 1999–2050", () => {
    const wrong = years(1999, 2050).filter((year) => {
      const tet = theirs.getHolidays(year).find(({ rule }) => rule === "vietnamese 1-0-1");
      return tet?.date.slice(0, 10) !== anchorsOf(year).tet;
    });
    expect(wrong).toEqual([]);
  });

  it("agree on 10/3 of the lunar year 1999–2050, except that theirs is a day early in 2050", () => {
    const wrong = years(1999, 2050).flatMap((year) => {
      const hungKings = theirs.getHolidays(year).find(({ rule }) => rule === "vietnamese 3-0-10");
      const date = hungKings?.date.slice(0, 10);
      return date === anchorsOf(year).hungVuong ? [] : [`${date} for ${anchorsOf(year).hungVuong}`];
    });
    expect(wrong).toEqual(["2050-03-31 for 2050-04-01"]);
  });

  it("know of neither compensation nor make-up days there: none of theirs is a substitute", () => {
    expect(years(2000, 2050).flatMap((year) => theirs.getHolidays(year).filter((day) => day.substitute))).toEqual([]);
  });

  it("make date-holidays miss 99 weekdays off, invent 8 and work on none of the 22 make-up days, 2000–2027", () => {
    const others = new Set(years(2000, 2027).flatMap(theirDays));
    const days = daysBetween("2000-01-01", "2027-12-31");
    const weekdays = days.filter((day) => !isRestDay(day)).map(isoOfDay);
    const makeUpDays = days.map(isoOfDay).filter((date) => describeDay(date).kind === "make-up-workday");
    expect(weekdays.filter((date) => !describeDay(date).working && !others.has(date))).toHaveLength(99);
    expect(weekdays.filter((date) => describeDay(date).working && others.has(date))).toHaveLength(8);
    expect(makeUpDays).toHaveLength(22);
  });
});
