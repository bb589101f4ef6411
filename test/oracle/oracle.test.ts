import { describe, expect, it } from "vitest";
import { dayOf, daysBetween, isoOfDay, isRestDay, weekdayOf } from "./civil-days.js";
import { FACTS } from "./fact-file.js";
import { projectedYear } from "./projected-years.js";
import { randomFrom } from "./random.js";
import { addIsoByWalk, countByWalk, FIRST, LAST, WORKING, worksByFlag } from "./walk.js";

/** The oracle is code as well: what it says is held against totals and dates that were published. */
describe("the day-by-day oracle", () => {
  it("spans the 18,719 days of the coverage and starts on a Saturday", () => {
    expect(WORKING.length).toBe(18_719);
    expect(weekdayOf(FIRST)).toBe(6);
    expect(isoOfDay(LAST)).toBe("2050-12-31");
  });

  it.each([
    [2024, 251],
    [2025, 250],
    [2026, 249],
    [2027, 249],
  ])("gives %i its published total of %i working days", (year, total) => {
    expect(countByWalk(dayOf(`${year - 1}-12-31`), dayOf(`${year}-12-31`))).toBe(total);
  });

  it("holds plain Monday to Friday for the three months of 1999, in which no holiday falls", () => {
    for (const day of daysBetween("1999-10-02", "1999-12-31")) expect(worksByFlag(day)).toBe(!isRestDay(day));
  });

  it("read all 386 rows of the fact file, each on the weekday that it prints", () => {
    expect(FACTS.size).toBe(386);
    const names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    for (const row of FACTS.values()) expect(names[weekdayOf(dayOf(row.date))], row.date).toBe(row.weekday);
  });

  it("walks the worked examples of the plans", () => {
    expect(addIsoByWalk("2026-11-20", 2)).toBe("2026-11-25");
    expect(addIsoByWalk("2011-01-31", -1)).toBe("2011-01-30");
    expect(addIsoByWalk("2026-09-26", 0)).toBe("2026-09-26");
    expect(addIsoByWalk("2050-12-31", 1)).toBeUndefined();
    expect(addIsoByWalk("1999-10-02", -1)).toBeUndefined();
  });

  it("projects 2029 by hand: Tết 11–15/2, compensation, and 3/9 beside Sunday 2/9", () => {
    const { holidays, compensations, projected } = projectedYear(2029);
    expect(["02-11", "02-12", "02-13", "02-14", "02-15"].every((day) => holidays.has(dayOf(`2029-${day}`)))).toBe(true);
    expect(holidays.has(dayOf("2029-09-03"))).toBe(true);
    expect([...compensations].map(([day, holiday]) => [isoOfDay(day), isoOfDay(holiday)])).toEqual([
      ["2029-02-16", "2029-02-11"],
      ["2029-09-04", "2029-09-02"],
    ]);
    expect(projected.has(dayOf("2029-11-26"))).toBe(true);
  });

  it("draws the same numbers from the same seed, over the whole range", () => {
    const one = randomFrom(7);
    const other = randomFrom(7);
    const draws = Array.from({ length: 2000 }, () => one(0, 9));
    expect(draws).toEqual(Array.from({ length: 2000 }, () => other(0, 9)));
    expect(new Set(draws).size).toBe(10);
  });
});
