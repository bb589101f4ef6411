import { addBusinessDays, differenceInBusinessDays, format, isWeekend, parseISO, subBusinessDays } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays, countWorkingDays, isWorkingDay } from "../../src/index.js";
import { dayOf, daysBetween, isoOfDay } from "../oracle/civil-days.js";
import { plainWeek } from "../support/plain-week.js";
import { refusalOf } from "../support/refusal.js";

const dates = fc.integer({ min: dayOf("1990-01-01"), max: dayOf("2070-12-31") }).map(isoOfDay);
const amounts = fc.integer({ min: -1500, max: 1500 });

function iso(date: Date): string {
  return format(date, "yyyy-MM-dd");
}

/** 1 on Monday to Friday, as date-fns has it. */
function works(date: string): 0 | 1 {
  return isWeekend(parseISO(date)) ? 0 : 1;
}

describe("Monday to Friday without days off, as date-fns has it", () => {
  it("rests on the weekends of date-fns, on every day of sixty years", () => {
    const days = daysBetween("1990-01-01", "2049-12-31").map(isoOfDay);
    expect(days.filter((date) => isWorkingDay(date, plainWeek) !== (works(date) === 1))).toEqual([]);
  });

  it("adds and subtracts as date-fns does, for n = 0 and starts on a weekend as well", () => {
    fc.assert(
      fc.property(dates, amounts, (date, n) => {
        expect(addWorkingDays(date, n, plainWeek)).toBe(iso(addBusinessDays(parseISO(date), n)));
        expect(addWorkingDays(date, -n, plainWeek)).toBe(iso(subBusinessDays(parseISO(date), n)));
      }),
      { numRuns: 5000 },
    );
  });

  it("counts as date-fns does between two working days and between two rest days, in either order", () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        fc.pre(works(from) === works(to));
        expect(countWorkingDays(from, to, plainWeek)).toBe(differenceInBusinessDays(parseISO(to), parseISO(from)));
      }),
      { numRuns: 3000 },
    );
  });

  it("adds in closed form from a Monday: five working days are seven days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1100, max: 5200 }), fc.integer({ min: -500, max: 500 }), (week, fives) => {
        // Day 4 was Monday 1970-01-05.
        const monday = 4 + week * 7;
        expect(addWorkingDays(isoOfDay(monday), fives * 5, plainWeek)).toBe(isoOfDay(monday + fives * 7));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("where date-fns means something else", () => {
  it("counts the start and not the end, so that it is one apart exactly where one of them works and the other rests", () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        const theirs = differenceInBusinessDays(parseISO(to), parseISO(from));
        const apart = from <= to ? works(to) - works(from) : works(from) - works(to);
        expect(countWorkingDays(from, to, plainWeek)).toBe(theirs + apart);
      }),
      { numRuns: 3000 },
    );
  });

  it("does not undo its own addition from a weekend: Saturday + 1 is Monday, and Saturday to Monday is 0", () => {
    expect(iso(addBusinessDays(parseISO("2026-09-26"), 1))).toBe("2026-09-28");
    expect(differenceInBusinessDays(parseISO("2026-09-28"), parseISO("2026-09-26"))).toBe(0);
    expect(addWorkingDays("2026-09-26", 1, plainWeek)).toBe("2026-09-28");
    expect(countWorkingDays("2026-09-26", "2026-09-28", plainWeek)).toBe(1);
  });

  it.each([
    [1.5, "2026-09-29"],
    [0.5, "2026-09-28"],
    [-1.5, "2026-09-23"],
  ])("moves by a broken number, %d to %s, and we refuse it", (n, theirs) => {
    expect(iso(addBusinessDays(parseISO("2026-09-25"), n))).toBe(theirs);
    expect(refusalOf(() => addWorkingDays("2026-09-25", n, plainWeek)).code).toBe("argument.not-an-integer");
  });

  it("answers an invalid date where we refuse: not a number, and no such day", () => {
    expect(addBusinessDays(parseISO("2026-09-25"), Number.NaN).getTime()).toBeNaN();
    expect(addBusinessDays(parseISO("2026-02-30"), 1).getTime()).toBeNaN();
    expect(refusalOf(() => addWorkingDays("2026-09-25", Number.NaN, plainWeek)).code).toBe("argument.not-an-integer");
    expect(refusalOf(() => addWorkingDays("2026-02-30", 1, plainWeek)).code).toBe("date.invalid");
  });
});
