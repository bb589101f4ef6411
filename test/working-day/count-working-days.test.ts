import { describe, expect, it } from "vitest";
import { countWorkingDays } from "../../src/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

describe("countWorkingDays on vietnam", () => {
  it.each([
    ["2026-11-20", "2026-11-25", 2, "inverse of +2"],
    ["2026-08-21", "2026-08-24", 2, "the make-up Saturday counts"],
    ["2026-02-13", "2026-02-23", 1, "nine days of Tết"],
    ["2011-01-28", "2011-01-31", 2, "Saturday and Sunday worked, Monday off"],
    ["2011-01-31", "2011-01-28", -3, "reversed: Friday, Saturday and Sunday"],
    ["2026-09-25", "2026-09-26", 0, "(a, b] holds a Saturday only"],
    ["2026-09-26", "2026-09-25", -1, "[b, a) holds the Friday: the intervals differ"],
    ["2026-09-26", "2026-09-28", 1, "Monday"],
    ["2026-01-01", "2026-12-31", 249, "1 January is off"],
  ])("%s to %s is %i: %s", (from, to, count) => {
    expect(countWorkingDays(from, to)).toBe(count);
  });

  it("is 0 and not −0 for a reversed pair without a working day", () => {
    expect(countWorkingDays("2026-09-28", "2026-09-26")).toBe(0);
  });

  it("is 0 from a day to itself, working or not", () => {
    expect(countWorkingDays("2026-09-25", "2026-09-25")).toBe(0);
    expect(countWorkingDays("2026-09-26", "2026-09-26")).toBe(0);
  });

  it.each([
    [2024, 251],
    [2025, 250],
    [2026, 249],
    [2027, 249],
  ])("gives %i its total of %i working days", (year, total) => {
    expect(countWorkingDays(`${year - 1}-12-31`, `${year}-12-31`)).toBe(total);
  });

  it("counts the whole coverage, first to last day, without a gap", () => {
    const half = countWorkingDays("1999-10-02", "2026-08-22") + countWorkingDays("2026-08-22", "2050-12-31");
    expect(countWorkingDays("1999-10-02", "2050-12-31")).toBe(half);
  });

  it("names the argument at fault", () => {
    expect(refusalOf(() => countWorkingDays("1999-10-01", "2026-01-05"))).toMatchObject({
      code: "calendar.outside-coverage",
      path: ["from"],
    });
    expect(refusalOf(() => countWorkingDays("2026-01-05", "2051-01-01"))).toMatchObject({
      code: "calendar.outside-coverage",
      path: ["to"],
    });
    expect(refusalOf(() => countWorkingDays("2026-01-05", untyped(undefined)))).toMatchObject({
      code: "date.invalid",
      path: ["to"],
    });
  });
});
