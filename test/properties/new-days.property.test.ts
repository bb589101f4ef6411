import fc from "fast-check";
import { describe, it } from "vitest";
import { addWorkingDays, defineCalendar, isWorkingDay, type WorkingCalendar } from "../../src/index.js";
import { calendarWithDates, needed } from "./arbitraries/calendar-cases.js";

const RUNS = { numRuns: 1000 };
const NAME = { vi: "Ngày mới", en: "New day" };
const terms = fc.integer({ min: 1, max: 60 });

function withDayOff(calendar: WorkingCalendar, date: string): WorkingCalendar {
  fc.pre(isWorkingDay(date, calendar));
  return defineCalendar({ id: "more", version: "1", extends: calendar, daysOff: [{ date, name: NAME }] });
}

function withMakeUpDay(calendar: WorkingCalendar, date: string): WorkingCalendar {
  fc.pre(!isWorkingDay(date, calendar));
  return defineCalendar({ id: "more", version: "1", extends: calendar, makeUpDays: [{ date, name: NAME }] });
}

/** Two days, of which either may be the start and the other the new one. */
const twoDays = fc.tuple(calendarWithDates(2), fc.boolean()).map(
  ([
    {
      calendar,
      dates: [one = "", other = ""],
    },
    swap,
  ]) => ({
    calendar,
    start: swap ? other : one,
    changed: swap ? one : other,
  }),
);

describe("what a new decision does to deadlines", () => {
  it("a new day off never brings a forward deadline earlier", () => {
    fc.assert(
      fc.property(twoDays, terms, ({ calendar, start, changed }, n) => {
        const after = withDayOff(calendar, changed);
        const due = needed(() => addWorkingDays(start, n, calendar));
        return needed(() => addWorkingDays(start, n, after)) >= due;
      }),
      RUNS,
    );
  });

  it("a new make-up day never makes a forward deadline later", () => {
    fc.assert(
      fc.property(twoDays, terms, ({ calendar, start, changed }, n) => {
        const after = withMakeUpDay(calendar, changed);
        const due = needed(() => addWorkingDays(start, n, calendar));
        return addWorkingDays(start, n, after) <= due;
      }),
      RUNS,
    );
  });

  it("counting backwards, a new day off never makes a date later and a new make-up day never earlier", () => {
    fc.assert(
      fc.property(twoDays, terms, ({ calendar, start, changed }, n) => {
        const works = isWorkingDay(changed, calendar);
        const after = works ? withDayOff(calendar, changed) : withMakeUpDay(calendar, changed);
        const before = needed(() => addWorkingDays(start, -n, calendar));
        const now = needed(() => addWorkingDays(start, -n, after));
        return works ? now <= before : now >= before;
      }),
      RUNS,
    );
  });

  it("a new day outside (start, due] changes nothing", () => {
    fc.assert(
      fc.property(twoDays, terms, ({ calendar, start, changed }, n) => {
        const due = needed(() => addWorkingDays(start, n, calendar));
        fc.pre(changed <= start || changed > due);
        const after = isWorkingDay(changed, calendar)
          ? withDayOff(calendar, changed)
          : withMakeUpDay(calendar, changed);
        return addWorkingDays(start, n, after) === due;
      }),
      RUNS,
    );
  });
});
