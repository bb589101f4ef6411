import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays, countWorkingDays, isWorkingDay } from "../../src/index.js";
import { dayOf, isoOfDay } from "../oracle/civil-days.js";
import { closedFormOf } from "../oracle/closed-form/document.js";
import { isoOfJulianDay, julianDayOf } from "../oracle/closed-form/julian-days.js";
import { addByDocument, worksByDocument } from "../oracle/document-walk.js";
import { calendarWithDates, steps, within } from "./arbitraries/calendar-cases.js";

describe("a compiled calendar, a walk over its own document and the closed form of that document", () => {
  it("say the same of every day", () => {
    fc.assert(
      fc.property(calendarWithDates(40), ({ spec, calendar, dates }) => {
        const form = closedFormOf(spec);
        const read = dates.map((date) => worksByDocument(spec, date));
        expect([form.first, form.last].map(isoOfJulianDay)).toEqual([calendar.coverage.from, calendar.coverage.to]);
        expect(dates.map((date) => isWorkingDay(date, calendar))).toEqual(read);
        expect(dates.map((date) => form.works(julianDayOf(date)))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });

  it("add the same, and refuse what leaves the coverage", () => {
    fc.assert(
      fc.property(calendarWithDates(1), steps, ({ spec, calendar, dates: [date = ""] }, n) => {
        const added = within(() => addWorkingDays(date, n, calendar));
        expect(added).toBe(addByDocument(spec, calendar.coverage, date, n));
        const byForm = closedFormOf(spec).add(julianDayOf(date), n);
        expect(added).toBe(byForm === undefined ? undefined : isoOfJulianDay(byForm));
      }),
      { numRuns: 500 },
    );
  });

  it("count the same between two days a month apart at most", () => {
    fc.assert(
      fc.property(
        calendarWithDates(1),
        fc.integer({ min: 0, max: 31 }),
        ({ spec, calendar, dates: [from = ""] }, length) => {
          const days = Array.from({ length }, (_, index) => isoOfDay(dayOf(from) + 1 + index)).filter(
            (date) => date <= calendar.coverage.to,
          );
          const counted = days.filter((date) => worksByDocument(spec, date)).length;
          const to = days.at(-1) ?? from;
          expect(countWorkingDays(from, to, calendar)).toBe(counted);
          expect(closedFormOf(spec).count(julianDayOf(from), julianDayOf(to))).toBe(counted);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a compiled calendar and the closed form of its document, where a walk would take long", () => {
  it("add the same however far, and count the same between any two days in either order", () => {
    const far = fc.integer({ min: -3000, max: 3000 });
    fc.assert(
      fc.property(calendarWithDates(20), far, fc.boolean(), ({ spec, calendar, dates }, n, backwards) => {
        const form = closedFormOf(spec);
        const ends = backwards ? [...dates].reverse() : dates;
        ends.forEach((date, index) => {
          const byForm = form.add(julianDayOf(date), n);
          const added = within(() => addWorkingDays(date, n, calendar));
          expect(added).toBe(byForm === undefined ? undefined : isoOfJulianDay(byForm));
          const to = ends[index + 1] ?? date;
          expect(countWorkingDays(date, to, calendar)).toBe(form.count(julianDayOf(date), julianDayOf(to)));
        });
      }),
      { numRuns: 500 },
    );
  });
});
