import { describe, expect, it } from "vitest";
import { type DayDescription, describeDay } from "../../src/index.js";
import { dayOf, daysBetween, isoOfDay, isRestDay } from "../oracle/civil-days.js";
import { projectedYear } from "../oracle/projected-years.js";

const YEARS: readonly number[] = Array.from({ length: 23 }, (_, index) => 2028 + index);

function daysOfYear(year: number): DayDescription[] {
  return daysBetween(`${year}-01-01`, `${year}-12-31`).map((day) => describeDay(isoOfDay(day)));
}

describe.each(YEARS)("the projection of %i, against an independent reading of the rules", (year) => {
  const days = daysOfYear(year);
  const { holidays, compensations, projected } = projectedYear(year);

  it("gives every day its kind: no swap is ever expected", () => {
    const expected = days.map(({ date }) => {
      const day = dayOf(date);
      if (holidays.has(day)) return `${date} public-holiday`;
      if (compensations.has(day)) return `${date} compensatory-day-off`;
      return `${date} ${isRestDay(day) ? "weekend" : "workday"}`;
    });
    expect(days.map(({ date, kind }) => `${date} ${kind}`)).toEqual(expected);
  });

  it("names the holiday that each compensatory day stands in for", () => {
    const pairs = days.filter(({ kind }) => kind === "compensatory-day-off").map((day) => [day.date, day.replaces]);
    expect(pairs).toEqual([...compensations].map(([day, holiday]) => [isoOfDay(day), isoOfDay(holiday)]).sort());
  });

  it("is projected exactly where a decision or the open question can turn a day, and statutory elsewhere", () => {
    const expected = days.map(({ date }) => `${date} ${projected.has(dayOf(date)) ? "projected" : "statutory"}`);
    expect(days.map(({ date, certainty }) => `${date} ${certainty}`)).toEqual(expected);
  });
});

describe("certainty at the edge of what was announced", () => {
  it("turns from official to statutory between 2027-12-31 and 2028-01-03, both ordinary days", () => {
    expect(describeDay("2027-12-31")).toMatchObject({ kind: "workday", certainty: "official" });
    expect(describeDay("2028-01-03")).toMatchObject({ kind: "compensatory-day-off", certainty: "statutory" });
    expect(describeDay("2028-01-04")).toMatchObject({ kind: "workday", certainty: "statutory" });
  });

  it("is never official after 2027", () => {
    expect(YEARS.flatMap(daysOfYear).filter(({ certainty }) => certainty === "official")).toEqual([]);
  });

  it("is never projected up to 2027", () => {
    const announced = daysBetween("1999-10-02", "2027-12-31").map((day) => describeDay(isoOfDay(day)));
    expect(announced.filter(({ certainty }) => certainty === "projected")).toEqual([]);
  });

  it("tells of a working day that may yet be off why it is projected", () => {
    const silent = YEARS.flatMap(daysOfYear).filter(
      ({ certainty, kind, note }) => certainty === "projected" && kind === "workday" && note === undefined,
    );
    expect(silent).toEqual([]);
  });

  it("chooses 3/9 where 2/9 is Monday, Thursday or Sunday, otherwise 1/9, and leaves the other day projected", () => {
    // 2030: Monday; 2028: Saturday.
    expect(describeDay("2030-09-03")).toMatchObject({ kind: "public-holiday", certainty: "projected" });
    expect(describeDay("2030-09-01")).toMatchObject({ kind: "weekend", certainty: "projected" });
    expect(describeDay("2028-09-01")).toMatchObject({ kind: "public-holiday", certainty: "projected" });
    expect(describeDay("2028-09-02")).toMatchObject({ kind: "public-holiday", certainty: "statutory" });
  });
});
