import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CalendarSpec,
  calendarSpec,
  compareCalendars,
  defineCalendar,
  describeDay,
  isWorkingDay,
} from "../../src/index.js";
import { daysBetween, isoOfDay } from "../oracle/civil-days.js";
import { calendarWithDates } from "./arbitraries/calendar-cases.js";
import { calendarSpecs, standaloneSpecs } from "./arbitraries/calendar-specs.js";

describe("calendar documents", () => {
  it("make the same calendar after a way through JSON", () => {
    fc.assert(
      fc.property(calendarWithDates(5), ({ calendar, dates }) => {
        const again = defineCalendar(JSON.parse(JSON.stringify(calendarSpec(calendar))) as CalendarSpec);
        expect(again).toEqual(calendar);
        expect(compareCalendars(calendar, again)).toEqual([]);
        expect(calendarSpec(again)).toEqual(calendarSpec(calendar));
        for (const date of dates) expect(describeDay(date, again)).toEqual(describeDay(date, calendar));
      }),
      { numRuns: 150 },
    );
  });

  it("make the same calendar whatever the order of their keys and of their days", () => {
    fc.assert(
      fc.property(standaloneSpecs, (spec) => {
        const keysReversed = Object.fromEntries(Object.entries(spec).reverse()) as unknown as CalendarSpec;
        const daysReversed = {
          ...spec,
          daysOff: [...(spec.daysOff ?? [])].reverse(),
          makeUpDays: [...(spec.makeUpDays ?? [])].reverse(),
          week: [...spec.week].reverse(),
        };
        const calendar = defineCalendar(spec);
        expect(compareCalendars(calendar, defineCalendar(keysReversed))).toEqual([]);
        expect(compareCalendars(calendar, defineCalendar(daysReversed))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("compareCalendars", () => {
  it("is empty for a calendar and itself", () => {
    fc.assert(
      fc.property(calendarSpecs, (spec) => {
        const calendar = defineCalendar(spec);
        return compareCalendars(calendar, calendar).length === 0;
      }),
      { numRuns: 150 },
    );
  });

  it("lists exactly the common days on which isWorkingDay differs, in order", () => {
    fc.assert(
      fc.property(calendarSpecs, calendarSpecs, (oneSpec, otherSpec) => {
        const one = defineCalendar(oneSpec);
        const other = defineCalendar(otherSpec);
        // The later of the two first days, and the earlier of the two last ones; ISO dates sort as text.
        const [, from = ""] = [one.coverage.from, other.coverage.from].sort();
        const [to = ""] = [one.coverage.to, other.coverage.to].sort();
        const common = from <= to ? daysBetween(from, to).map(isoOfDay) : [];
        const differing = common.filter((date) => isWorkingDay(date, one) !== isWorkingDay(date, other));
        const found = compareCalendars(one, other);
        expect(found.map(({ date }) => date)).toEqual(differing);
        expect(found.every(({ before, after }) => before.working !== after.working)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
