import {
  addDays,
  endOfISOWeek,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  format,
  getISOWeeksInYear,
  lastDayOfMonth,
  setDate,
  setISOWeek,
  startOfISOWeek,
  startOfMonth,
  startOfQuarter,
  startOfYear,
  subMonths,
} from "date-fns";
import { describe, expect, it } from "vitest";
import { periodOf } from "../../src/kpi/index.js";
import { culpritsOf } from "../support/refusal.js";

const YEARS = Array.from({ length: 51 }, (_, index) => 2000 + index);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const written = (date: Date): string => format(date, "yyyy-MM-dd");
const two = (number: number): string => String(number).padStart(2, "0");

/** By the decree a period of so many months ends on the 14th of the last and begins on the 15th, that many months before. */
function byDecree(end: Date, months: number): { from: string; to: string } {
  return { from: written(setDate(subMonths(end, months), 15)), to: written(setDate(end, 14)) };
}

describe.each(YEARS)("%i as date-fns has it", (year) => {
  it("every month", () => {
    for (const month of upTo(12)) {
      const day = new Date(year, month - 1, 10);
      const id = `${year}-${two(month)}`;
      expect(periodOf(id)).toEqual({ id, from: written(startOfMonth(day)), to: written(endOfMonth(day)) });
      expect(periodOf(id, { cutOff: "decree-09-2019" })).toEqual({ id, ...byDecree(day, 1) });
    }
  });

  it("every quarter", () => {
    for (const quarter of upTo(4)) {
      const day = new Date(year, quarter * 3 - 1, 10);
      const id = `${year}-Q${quarter}`;
      expect(periodOf(id)).toEqual({ id, from: written(startOfQuarter(day)), to: written(endOfQuarter(day)) });
      expect(periodOf(id, { cutOff: "decree-09-2019" })).toEqual({ id, ...byDecree(day, 3) });
    }
  });

  it("both halves", () => {
    for (const half of upTo(2)) {
      const end = new Date(year, half * 6 - 1, 10);
      const id = `${year}-H${half}`;
      const from = written(startOfMonth(subMonths(end, 5)));
      expect(periodOf(id)).toEqual({ id, from, to: written(lastDayOfMonth(end)) });
      expect(periodOf(id, { cutOff: "decree-09-2019" })).toEqual({ id, ...byDecree(end, 6) });
    }
  });

  it("the year", () => {
    const day = new Date(year, 11, 10);
    const id = String(year);
    expect(periodOf(id)).toEqual({ id, from: written(startOfYear(day)), to: written(endOfYear(day)) });
    expect(periodOf(id, { cutOff: "decree-09-2019" })).toEqual({ id, ...byDecree(day, 12) });
  });

  it("every ISO week, and none after the last", () => {
    // 4 January always lies in week 1.
    const first = new Date(year, 0, 4);
    const weeks = getISOWeeksInYear(first);
    for (const week of upTo(weeks)) {
      const day = setISOWeek(first, week);
      const id = `${year}-W${two(week)}`;
      const days = { from: written(startOfISOWeek(day)), to: written(endOfISOWeek(day)) };
      expect(periodOf(id)).toEqual({ id, ...days });
      expect(written(addDays(startOfISOWeek(day), 6))).toBe(days.to);
    }
    const beyond = `${year}-W${two(weeks + 1)}`;
    expect(culpritsOf(() => periodOf(beyond))).toEqual(["period.invalid at period"]);
  });
});
