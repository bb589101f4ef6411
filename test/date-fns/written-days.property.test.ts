import { format, isValid, parse, parseISO } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../../src/index.js";
import { dayOf, isoOfDay } from "../oracle/civil-days.js";
import { plainWeek } from "../support/plain-week.js";
import { refusalOf } from "../support/refusal.js";

const FORM = "yyyy-MM-dd";
const parsed = (text: string): Date => parse(text, FORM, new Date(2000, 0, 1));

/** Whether we read a text as a day, whichever calendar covers it. */
function reads(text: string): boolean {
  try {
    isWorkingDay(text, plainWeek);
    return true;
  } catch {
    return refusalOf(() => isWorkingDay(text, plainWeek)).code === "calendar.outside-coverage";
  }
}

const digits = (length: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max }).map((number) => String(number).padStart(length, "0"));

describe("days written YYYY-MM-DD, as date-fns reads and writes them", () => {
  it("are days for us exactly where they are for date-fns: every year, every month and day up to 20 and 40", () => {
    fc.assert(
      fc.property(digits(4, 9999), digits(2, 20), digits(2, 40), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        expect(reads(text)).toBe(isValid(parsed(text)));
        // parseISO alone has a year 0; the one before year 1 in fact.
        if (year !== "0000") expect(reads(text)).toBe(isValid(parseISO(text)));
      }),
      { numRuns: 10_000 },
    );
  });

  it("are days at each end of February of every year", () => {
    for (let year = 1; year <= 9999; year++) {
      const text = `${String(year).padStart(4, "0")}-02-29`;
      if (reads(text) !== isValid(parseISO(text))) expect.fail(text);
    }
  });

  it("come back as they went in", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf("1960-01-01"), max: dayOf("2100-12-31") }), (day) => {
        const text = isoOfDay(day);
        expect(format(parsed(text), FORM)).toBe(text);
        expect(format(parseISO(text), FORM)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("where date-fns reads more", () => {
  it.each([
    ["2026-11", "parseISO", "2026-11-01", "a month"],
    ["2026", "parseISO", "2026-01-01", "a year"],
    ["20261120", "parseISO", "2026-11-20", "the basic form"],
    ["2026-W47-5", "parseISO", "2026-11-20", "a week"],
    ["2026-324", "parseISO", "2026-11-20", "a day of the year"],
    ["+002026-11-20", "parseISO", "2026-11-20", "a year of six digits"],
    ["2026-11-20T08:00", "parseISO", "2026-11-20", "a moment in the zone of the host"],
    ["2026-11-20 ", "parseISO", "2026-11-20", "a space at the end"],
    ["0000-01-01", "parseISO", "0001-01-01", "the year 0, the one before year 1"],
    ["2026-1-5", "parse", "2026-01-05", "one digit"],
    ["2026-11-20 ", "parse", "2026-11-20", "a space at the end"],
  ])("%j is a day for %s, %s, and none for us: %s", (text, by, day) => {
    expect(format(by === "parse" ? parsed(text) : parseISO(text), FORM)).toBe(day);
    expect(refusalOf(() => isWorkingDay(text, plainWeek)).code).toBe("date.invalid");
  });
});
