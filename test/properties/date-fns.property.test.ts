import { addBusinessDays, format, parseISO } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays, defineCalendar } from "../../src/index.js";
import { dayOf, isoOfDay } from "../oracle/civil-days.js";

const plain = defineCalendar({
  id: "plain",
  version: "1",
  coverage: { from: "1960-01-01", to: "2100-12-31" },
  week: ["monday", "tuesday", "wednesday", "thursday", "friday"],
});

const dates = fc.integer({ min: dayOf("1990-01-01"), max: dayOf("2070-12-31") }).map(isoOfDay);

describe("a calendar of Monday to Friday without days off", () => {
  it("adds as date-fns adds business days, for n = 0 and starts on a weekend as well", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -1500, max: 1500 }), (date, n) => {
        expect(addWorkingDays(date, n, plain)).toBe(format(addBusinessDays(parseISO(date), n), "yyyy-MM-dd"));
      }),
      { numRuns: 5000 },
    );
  });

  it("adds in closed form from a Monday: five working days are seven days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1100, max: 5200 }), fc.integer({ min: -500, max: 500 }), (week, fives) => {
        // Day 4 was Monday 1970-01-05.
        const monday = 4 + week * 7;
        expect(addWorkingDays(isoOfDay(monday), fives * 5, plain)).toBe(isoOfDay(monday + fives * 7));
      }),
      { numRuns: 2000 },
    );
  });
});
