import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  countWorkingDays,
  nextWorkingDay,
  previousWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from "../../src/index.js";
import { isoOfDay } from "../oracle/civil-days.js";
import { FIRST, LAST } from "../oracle/walk.js";
import { needed, within } from "./arbitraries/calendar-cases.js";

const dates = fc.integer({ min: FIRST, max: LAST }).map(isoOfDay);
/** At the very ends one side of an identity can be refused and the other not; those days have tests of their own. */
const innerDates = fc.integer({ min: FIRST + 20, max: LAST - 20 }).map(isoOfDay);
const terms = fc.integer({ min: -2000, max: 2000 });

describe("identities on vietnam itself", () => {
  it("count(d, add(d, n)) is n over long terms", () => {
    fc.assert(
      fc.property(dates, terms, (date, n) => {
        expect(
          countWorkingDays(
            date,
            needed(() => addWorkingDays(date, n)),
          ),
        ).toBe(n);
      }),
      { numRuns: 5000 },
    );
  });

  it("the neighbours are the terms of one day, and the day itself where it works", () => {
    fc.assert(
      fc.property(innerDates, (date) => {
        expect(nextWorkingDay(date)).toBe(addWorkingDays(date, 1));
        expect(previousWorkingDay(date)).toBe(addWorkingDays(date, -1));
        expect(previousWorkingDay(nextWorkingDay(date))).toBe(workingDayOnOrBefore(date));
        expect(nextWorkingDay(previousWorkingDay(date))).toBe(workingDayOnOrAfter(date));
      }),
      { numRuns: 5000 },
    );
  });

  it("is deterministic: the same question in another order gives the same answer", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(dates, terms), { minLength: 2, maxLength: 20 }), (questions) => {
        const ask = ([date, n]: readonly [string, number]) => within(() => addWorkingDays(date, n));
        const forwards = questions.map(ask);
        expect([...questions].reverse().map(ask).reverse()).toEqual(forwards);
      }),
      { numRuns: 500 },
    );
  });
});
