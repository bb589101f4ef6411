import { describe, expect, it } from "vitest";
import { fieldsOfDayNumber } from "../../src/civil/day-number.js";
import { dayNumberOf } from "../../src/civil/day-number-of.js";
import { formatIso } from "../../src/civil/format-iso.js";
import { weekdayIndex } from "../../src/civil/weekday.js";

const MS = 86_400_000;

/** Date.UTC reads years 0–99 as 1900–1999, so years are set by name. */
function utcDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS;
}

/** Every day of a year, as JavaScript's own calendar counts it. */
function daysOfYear(year: number): { iso: string; day: number }[] {
  const first = utcDay(year, 1, 1);
  const length = utcDay(year + 1, 1, 1) - first;
  return Array.from({ length }, (_, index) => ({
    iso: new Date((first + index) * MS).toISOString().slice(0, 10),
    day: first + index,
  }));
}

/** The first and last years, both sides of each century and every 97th year: all shapes of leap year, all weekdays. */
const YEARS: readonly number[] = [
  ...new Set([
    ...[1, 2, 3, 4, 9996, 9997, 9998, 9999],
    ...Array.from({ length: 99 }, (_, century) => [century * 100 + 99, (century + 1) * 100]).flat(),
    ...Array.from({ length: 103 }, (_, index) => 1 + index * 97),
    ...Array.from({ length: 152 }, (_, index) => 1950 + index),
  ]),
].filter((year) => year <= 9999);

describe("reading YYYY-MM-DD into a day number", () => {
  it(`agrees with JavaScript's calendar on every day of ${YEARS.length} years between 1 and 9999`, () => {
    const wrong: string[] = [];
    for (const year of YEARS) {
      for (const { iso, day } of daysOfYear(year)) {
        if (dayNumberOf(iso, "date") !== day || formatIso(day) !== iso) wrong.push(iso);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("agrees on the first and last day of every month of all 9,999 years, in parts as well", () => {
    const wrong: string[] = [];
    for (let year = 1; year <= 9999; year++) {
      for (let month = 1; month <= 12; month++) {
        const first = utcDay(year, month, 1);
        const last = utcDay(year, month + 1, 1) - 1;
        const { day } = fieldsOfDayNumber(last);
        const right =
          dayNumberOf({ year, month, day: 1 }, "date") === first && dayNumberOf({ year, month, day }, "date") === last;
        if (!right) wrong.push(`${year}-${month}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("gives every day its weekday, Monday first, before 1970 as after", () => {
    const wrong: string[] = [];
    for (const year of [1, 1582, 1899, 1900, 1969, 1970, 2000, 2026, 9999]) {
      for (const { iso, day } of daysOfYear(year)) {
        if (weekdayIndex(day) !== (new Date(day * MS).getUTCDay() + 6) % 7) wrong.push(iso);
      }
    }
    expect(wrong).toEqual([]);
  });
});
