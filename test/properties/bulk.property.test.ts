import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays, addWorkingDaysToMany } from "../../src/index.js";
import { dayOf } from "../oracle/civil-days.js";
import { refusalOf } from "../support/refusal.js";
import { calendarWithDates, steps, within } from "./arbitraries/calendar-cases.js";

describe("the bulk path", () => {
  it("equals the scalar one element by element, or blames the first element that the scalar one refuses", () => {
    fc.assert(
      fc.property(calendarWithDates(20), steps, ({ calendar, dates }, n) => {
        const days = Int32Array.from(dates, dayOf);
        const scalar = dates.map((date) => within(() => addWorkingDays(date, n, calendar)));
        const refused = scalar.indexOf(undefined);
        if (refused === -1) {
          expect([...addWorkingDaysToMany(days, n, calendar)]).toEqual(scalar.map((date) => dayOf(date ?? "")));
        } else {
          const error = refusalOf(() => addWorkingDaysToMany(days, n, calendar));
          expect(error).toMatchObject({ code: "calendar.outside-coverage", path: ["dates", refused] });
        }
      }),
      { numRuns: 500 },
    );
  });
});
