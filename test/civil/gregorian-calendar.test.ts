import { expect, it } from "vitest";
import { dayNumberFromFields, daysInMonth, fieldsOfDayNumber, NOT_A_DAY } from "../../src/civil/day-number.js";
import { dayNumberOf } from "../../src/civil/day-number-of.js";
import { formatIso } from "../../src/civil/format-iso.js";
import { parseIso } from "../../src/civil/parse-iso.js";
import { weekdayIndex } from "../../src/civil/weekday.js";
import { refusalOf, untyped } from "../support/refusal.js";

it("the months have the lengths that children learn", () => {
  const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2025, index + 1));
  expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  const ofLeapYear = Array.from({ length: 12 }, (_, index) => daysInMonth(2024, index + 1));
  expect(ofLeapYear).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

it("there is no day in a month that is none", () => {
  expect([0, 13, -1].map((month) => daysInMonth(2026, month))).toEqual([0, 0, 0]);
});

it.each([
  [2023, 28, "not divided by 4"],
  [2024, 29, "divided by 4"],
  [1900, 28, "a century"],
  [2100, 28, "a century"],
  [2000, 29, "a century that 400 divides"],
  [1600, 29, "a century that 400 divides"],
])("February %i has %i days: %s", (year, days) => {
  expect(daysInMonth(year, 2)).toBe(days);
});

// Counted by hand from 1970-01-01, or printed in tables of Julian days (Julian day number − 2440587.5).
it.each([
  ["0001-01-01", -719_162],
  ["1600-02-29", -135_081],
  ["1969-12-31", -1],
  ["1970-01-01", 0],
  ["1999-12-31", 10_956],
  ["2000-01-31", 10_987],
  ["2000-02-29", 11_016],
  ["2000-03-01", 11_017],
  ["2001-03-01", 11_382],
  ["2100-02-28", 47_540],
  ["2100-03-01", 47_541],
  ["9999-12-31", 2_932_896],
])("%s is day %i", (date, day) => {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split("-").map(Number);
  expect(dayNumberFromFields(year, month, dayOfMonth)).toBe(day);
  expect(fieldsOfDayNumber(day)).toEqual({ year, month, day: dayOfMonth });
  expect(dayNumberOf(date, "date")).toBe(day);
  expect(dayNumberOf({ year, month, day: dayOfMonth }, "date")).toBe(day);
  expect(formatIso(day)).toBe(date);
});

it("the days of the weeks before and after 1970-01-01, a Thursday, go from Monday to Sunday", () => {
  const days = Array.from({ length: 21 }, (_, index) => weekdayIndex(index - 10));
  expect(days).toEqual([0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6]);
});

it.each(["2026-10-10", "2026-09-09", "2026-01-28", "2026-12-01"])("%s is written as it was read", (date) => {
  expect(formatIso(dayNumberOf(date, "date"))).toBe(date);
});

it("a refusal says where, in a document as in an argument", () => {
  expect(refusalOf(() => dayNumberOf("2026-02-30", "from")).path).toEqual(["from"]);
  expect(refusalOf(() => dayNumberOf("2026-02-30", ["daysOff", 3, "date"])).path).toEqual(["daysOff", 3, "date"]);
});

it("a refusal shows the date that does not exist, and what is no date but a moment", () => {
  expect(refusalOf(() => dayNumberOf({ year: 2026, month: 2, day: 30 }, "from")).params).toMatchObject({
    value: "2026-2-30",
  });
  expect(refusalOf(() => dayNumberOf(untyped({ year: 2026, month: 2, day: 3, hour: 8 }), "from")).params).toEqual({
    value: "a date with a time",
  });
});

it("parts that are text are no parts, even where they look like whole numbers", () => {
  const error = refusalOf(() => dayNumberOf(untyped({ year: "2026", month: 11, day: 20 }), "from"));
  expect(error.params).toMatchObject({ reason: "fields" });
});

it.each([
  ["2026-02-30", "no-such-day"],
  ["x2026-02-30", "format"],
  ["2026-02-30x", "format"],
  ["20/11/2026", "day-first"],
  ["020/11/2026", "format"],
  ["20/11/20266", "format"],
  ["x2026-11-20T8", "format"],
  [`2026-11-20T08${"0".repeat(27)}`, "instant"],
  [`2026-11-20T08${"0".repeat(28)}`, "format"],
])("%s is told as %s", (text, reason) => {
  expect(refusalOf(() => dayNumberOf(text, "from")).params).toMatchObject({ reason });
});

// The characters on either side of the digits, at each place of month and day: ":" would count as 10, "/" as −1.
it.each([
  "2026-0:-20",
  "2026-:1-20",
  "2026-11-1:",
  "2026-11-:1",
  "2026-2/-20",
  "2026-/1-20",
  "2026-11-2/",
  "2026-11-/1",
])("%s is no day", (text) => {
  expect(parseIso(text)).toBe(NOT_A_DAY);
});

it("an object that cannot be read says no date", () => {
  const unreadable = {
    get year(): number {
      throw new Error("no");
    },
  };
  const error = refusalOf(() => dayNumberOf(untyped(unreadable), "from"));
  expect(error).toMatchObject({ code: "date.invalid", path: ["from"], params: { value: "an object", reason: "type" } });
});
