import fc from "fast-check";
import { expect, test } from "vitest";
import { isWorkingDay } from "../../src/index.js";
import { dayOf, isoOfDay } from "../oracle/civil-days.js";
import { deadlineOf, terms } from "./own-terms.js";

const days = fc.integer({ min: dayOf("2001-10-02"), max: dayOf("2048-10-31") });

test("a deadline is monotone in its start: a later event is never due earlier", () => {
  fc.assert(
    fc.property(terms, days, fc.integer({ min: 0, max: 60 }), (term, day, later) => {
      const one = deadlineOf(term, isoOfDay(day));
      const two = deadlineOf(term, isoOfDay(day + later));
      expect(one.due <= two.due).toBe(true);
      expect(one.actBy <= two.actBy).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});

test("a longer term is never due earlier after the event, nor later before it", () => {
  fc.assert(
    fc.property(terms, days, (term, day) => {
      fc.pre(term.unit !== "same-day");
      const one = deadlineOf(term, isoOfDay(day)).due;
      const more = deadlineOf({ ...term, amount: term.amount + 1 }, isoOfDay(day)).due;
      expect(term.direction === "after" ? one <= more : one > more).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test("the day to act by is a working day not after the due day, or the day of the event that is off itself", () => {
  fc.assert(
    fc.property(terms, days, (term, day) => {
      const { from, due, actBy } = deadlineOf(term, isoOfDay(day));
      expect(actBy <= due).toBe(true);
      if (isWorkingDay(actBy)) return;
      // Only where no working day lies between the event and the due day.
      expect(term.unit).toBe("same-day");
      expect(actBy).toBe(from);
    }),
    { numRuns: 10_000 },
  );
});

test("no working day lies between the day to act by and the due day", () => {
  fc.assert(
    fc.property(terms, days, (term, day) => {
      const { due, actBy } = deadlineOf(term, isoOfDay(day));
      for (let each = dayOf(actBy) + 1; each <= dayOf(due); each++) expect(isWorkingDay(isoOfDay(each))).toBe(false);
    }),
    { numRuns: 5000 },
  );
});

test("a term after its event is due on the day of the event or later, one before it earlier", () => {
  fc.assert(
    fc.property(terms, days, (term, day) => {
      const { from, due, actBy } = deadlineOf(term, isoOfDay(day));
      if (term.direction === "before") expect(due < from).toBe(true);
      else expect(due >= from && actBy >= from).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
