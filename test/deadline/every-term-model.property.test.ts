import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, isoOfDay } from "../oracle/civil-days.js";
import { after, before, deadlineOf, terms } from "./own-terms.js";
import { endOf } from "./term-model.js";

/** Two years from either end of the oracle, so that no term of the arbitrary leaves it. */
const days = fc.integer({ min: dayOf("2001-10-02"), max: dayOf("2048-12-31") });

test("a term of any unit, after or before its event, ends where a walk over the oracle ends", () => {
  fc.assert(
    fc.property(terms, days, (term, day) => {
      const { due, actBy } = endOf(term, day);
      expect(deadlineOf(term, isoOfDay(day))).toMatchObject({ due: isoOfDay(due), actBy: isoOfDay(actBy) });
    }),
    { numRuns: 20_000 },
  );
});

test("every day of 2024 to 2027, for the terms of the contract", () => {
  const contract = [
    after(5, "calendar-day"),
    after(10, "calendar-day"),
    before(8, "calendar-day"),
    after(0, "same-day"),
  ];
  for (const term of [...contract, before(5, "working-day"), before(20, "calendar-day"), after(1, "month")]) {
    for (let day = dayOf("2024-01-01"); day <= dayOf("2027-12-31"); day++) {
      const { due, actBy } = endOf(term, day);
      const found = deadlineOf(term, isoOfDay(day));
      if (found.due !== isoOfDay(due) || found.actBy !== isoOfDay(actBy)) {
        expect.fail(`${JSON.stringify(term)} from ${isoOfDay(day)}: ${found.due}, ${found.actBy}`);
      }
    }
  }
});
