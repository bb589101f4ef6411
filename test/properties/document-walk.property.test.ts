import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays, type CalendarSpec, countWorkingDays, isWorkingDay } from "../../src/index.js";
import { dayOf, isoOfDay, weekdayOf } from "../oracle/civil-days.js";
import { worksByFlag } from "../oracle/walk.js";
import { calendarWithDates, steps, within } from "./arbitraries/calendar-cases.js";

const NAMES = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** Whether a day works, read straight from the document: listed days first, then the last week that covers it. */
function worksByDocument(spec: CalendarSpec, date: string): boolean {
  if (spec.makeUpDays?.some((day) => day.date === date)) return true;
  if (spec.daysOff?.some((day) => day.date === date)) return false;
  if (spec.extends !== undefined) return worksByFlag(dayOf(date));
  const period = spec.weekPeriods?.filter(({ from, to }) => from <= date && date <= to).at(-1);
  return (period?.week ?? spec.week).some((name) => name === NAMES[weekdayOf(dayOf(date))]);
}

function walk(spec: CalendarSpec, coverage: { from: string; to: string }, start: string, n: number) {
  let day = dayOf(start);
  for (let left = Math.abs(n); left > 0; ) {
    day += Math.sign(n);
    const date = isoOfDay(day);
    if (date < coverage.from || date > coverage.to) return undefined;
    if (worksByDocument(spec, date)) left--;
  }
  return isoOfDay(day);
}

describe("a compiled calendar against a walk over its own document", () => {
  it("says the same of every day", () => {
    fc.assert(
      fc.property(calendarWithDates(40), ({ spec, calendar, dates }) => {
        const read = dates.map((date) => worksByDocument(spec, date));
        expect(dates.map((date) => isWorkingDay(date, calendar))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });

  it("adds the same, and refuses where the walk leaves the coverage", () => {
    fc.assert(
      fc.property(calendarWithDates(1), steps, ({ spec, calendar, dates: [date = ""] }, n) => {
        expect(within(() => addWorkingDays(date, n, calendar))).toBe(walk(spec, calendar.coverage, date, n));
      }),
      { numRuns: 500 },
    );
  });

  it("counts the same between two days a month apart at most", () => {
    fc.assert(
      fc.property(
        calendarWithDates(1),
        fc.integer({ min: 0, max: 31 }),
        ({ spec, calendar, dates: [from = ""] }, length) => {
          const days = Array.from({ length }, (_, index) => isoOfDay(dayOf(from) + 1 + index)).filter(
            (date) => date <= calendar.coverage.to,
          );
          const counted = days.filter((date) => worksByDocument(spec, date)).length;
          expect(countWorkingDays(from, days.at(-1) ?? from, calendar)).toBe(counted);
        },
      ),
      { numRuns: 500 },
    );
  });
});
