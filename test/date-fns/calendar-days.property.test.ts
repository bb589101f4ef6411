import { addDays, addMonths, differenceInCalendarDays, format, parseISO } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays, countWorkingDays, workingDayOnOrAfter } from "../../src/index.js";
import { deadlineOf, everyDay, after as termAfter, before as termBefore } from "../deadline/own-terms.js";
import { dayOf, isoOfDay } from "../oracle/civil-days.js";
import { plainWeek } from "../support/plain-week.js";

const dates = fc.integer({ min: dayOf("1970-01-01"), max: dayOf("2090-12-31") }).map(isoOfDay);
const amounts = fc.integer({ min: 1, max: 3000 });

function iso(date: Date): string {
  return format(date, "yyyy-MM-dd");
}

/** Months and weeks where every day works are held against date-fns beside the terms themselves. */
describe("days and months as date-fns has them", () => {
  it("where every day works, adding and counting are those of calendar days", () => {
    fc.assert(
      fc.property(dates, dates, amounts, (from, to, n) => {
        expect(addWorkingDays(from, n, everyDay)).toBe(iso(addDays(parseISO(from), n)));
        expect(addWorkingDays(from, -n, everyDay)).toBe(iso(addDays(parseISO(from), -n)));
        expect(countWorkingDays(from, to, everyDay)).toBe(differenceInCalendarDays(parseISO(to), parseISO(from)));
      }),
      { numRuns: 3000 },
    );
  });

  it("a term in calendar days ends on the day of date-fns where every day works", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 1000 }), (from, n) => {
        expect(deadlineOf(termAfter(n, "calendar-day"), from, everyDay).due).toBe(iso(addDays(parseISO(from), n)));
        expect(deadlineOf(termBefore(n, "calendar-day"), from, everyDay).due).toBe(iso(addDays(parseISO(from), -n)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("where date-fns stops short of a term", () => {
  it("the last day of a term after an event moves off a rest day; one before an event stays where date-fns has it", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 48 }), (from, months) => {
        const end = iso(addMonths(parseISO(from), months));
        const start = iso(addMonths(parseISO(from), -months));
        expect(deadlineOf(termAfter(months, "month"), from, plainWeek).due).toBe(workingDayOnOrAfter(end, plainWeek));
        expect(deadlineOf(termBefore(months, "month"), from, plainWeek).due).toBe(start);
      }),
      { numRuns: 2000 },
    );
    // Saturday 28 February 2026.
    expect(iso(addMonths(parseISO("2026-01-31"), 1))).toBe("2026-02-28");
    expect(deadlineOf(termAfter(1, "month"), "2026-01-31", plainWeek).due).toBe("2026-03-02");
  });
});
