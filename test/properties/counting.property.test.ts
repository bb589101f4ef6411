import fc from "fast-check";
import { describe, it } from "vitest";
import { addWorkingDays, countWorkingDays, isWorkingDay } from "../../src/index.js";
import { calendarWithDates, needed, steps } from "./arbitraries/calendar-cases.js";

const RUNS = { numRuns: 1000 };
const oneDay = calendarWithDates(1);

describe("adding and counting", () => {
  it("undo each other: count(d, add(d, n)) is n", () => {
    fc.assert(
      fc.property(oneDay, steps, ({ calendar, dates: [date = ""] }, n) => {
        const due = needed(() => addWorkingDays(date, n, calendar));
        return Object.is(countWorkingDays(date, due, calendar), n === 0 ? 0 : n);
      }),
      RUNS,
    );
  });

  it("land on a working day for every n but 0", () => {
    fc.assert(
      fc.property(oneDay, steps, ({ calendar, dates: [date = ""] }, n) => {
        fc.pre(n !== 0);
        return isWorkingDay(
          needed(() => addWorkingDays(date, n, calendar)),
          calendar,
        );
      }),
      RUNS,
    );
  });

  it("add up: add(add(d, a), b) is add(d, a + b) when a and b have one sign, or d works", () => {
    fc.assert(
      fc.property(oneDay, steps, steps, ({ calendar, dates: [date = ""] }, a, b) => {
        fc.pre(Math.sign(a) === Math.sign(b) || isWorkingDay(date, calendar));
        const twice = needed(() => addWorkingDays(addWorkingDays(date, a, calendar), b, calendar));
        return twice === addWorkingDays(date, a + b, calendar);
      }),
      RUNS,
    );
  });

  it("grow strictly with n, across 0 too", () => {
    fc.assert(
      fc.property(oneDay, steps, ({ calendar, dates: [date = ""] }, n) => {
        const less = needed(() => addWorkingDays(date, n, calendar));
        return less < needed(() => addWorkingDays(date, n + 1, calendar));
      }),
      RUNS,
    );
  });

  it("never overtake: a later start is never due earlier", () => {
    fc.assert(
      fc.property(calendarWithDates(2), steps, ({ calendar, dates: [early = "", late = ""] }, n) => {
        const first = needed(() => addWorkingDays(early, n, calendar));
        return first <= needed(() => addWorkingDays(late, n, calendar));
      }),
      RUNS,
    );
  });

  it("count in parts what they count as a whole, for a ≤ b ≤ c", () => {
    fc.assert(
      fc.property(calendarWithDates(3), ({ calendar, dates: [a = "", b = "", c = ""] }) => {
        const parts = countWorkingDays(a, b, calendar) + countWorkingDays(b, c, calendar);
        return parts === countWorkingDays(a, c, calendar);
      }),
      RUNS,
    );
  });

  it("count backwards the negative, if both ends work or neither does", () => {
    fc.assert(
      fc.property(calendarWithDates(2), ({ calendar, dates: [a = "", b = ""] }) => {
        fc.pre(isWorkingDay(a, calendar) === isWorkingDay(b, calendar));
        const backwards = countWorkingDays(b, a, calendar);
        return !Object.is(backwards, -0) && countWorkingDays(a, b, calendar) + backwards === 0;
      }),
      RUNS,
    );
  });
});
