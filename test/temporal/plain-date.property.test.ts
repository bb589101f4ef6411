import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addWorkingDays, countWorkingDays, dueWithin, isWorkingDay } from "../../src/index.js";
import { deadlineOf, everyDay, after as termAfter, before as termBefore } from "../deadline/own-terms.js";
import { dayOf, daysBetween, isoOfDay } from "../oracle/civil-days.js";
import { plainWeek } from "../support/plain-week.js";

const dates = fc.integer({ min: dayOf("1970-01-01"), max: dayOf("2090-12-31") }).map(isoOfDay);
const amounts = fc.integer({ min: -3000, max: 3000 });
const months = fc.integer({ min: 1, max: 48 });

function plain(date: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

describe("civil days as Temporal.PlainDate has them", () => {
  it("add and count in calendar days, where every day works", () => {
    fc.assert(
      fc.property(dates, dates, amounts, (from, to, days) => {
        expect(addWorkingDays(from, days, everyDay)).toBe(plain(from).add({ days }).toString());
        expect(countWorkingDays(from, to, everyDay)).toBe(plain(from).until(to, { largestUnit: "days" }).days);
      }),
      { numRuns: 2000 },
    );
  });

  it("rest on days of the week 6 and 7, on every day of sixty years", () => {
    const days = daysBetween("1990-01-01", "2049-12-31").map(isoOfDay);
    expect(days.filter((date) => isWorkingDay(date, plainWeek) !== plain(date).dayOfWeek < 6)).toEqual([]);
  });

  it("end terms of days, weeks and months where Temporal does, on either side of the event", () => {
    fc.assert(
      fc.property(dates, months, (from, amount) => {
        const ends = (["calendar-day", "week", "month"] as const).map((unit) => [
          deadlineOf(termAfter(amount, unit), from, everyDay).due,
          deadlineOf(termBefore(amount, unit), from, everyDay).due,
        ]);
        const theirs = (["days", "weeks", "months"] as const).map((unit) => [
          plain(from)
            .add({ [unit]: amount })
            .toString(),
          plain(from)
            .subtract({ [unit]: amount })
            .toString(),
        ]);
        expect(ends).toEqual(theirs);
      }),
      { numRuns: 2000 },
    );
  });

  it("end a term of months on the last day of a shorter month: the last four days of every month of eight years", () => {
    for (const first of daysBetween("2023-01-01", "2030-12-31").map((day) => plain(isoOfDay(day)))) {
      if (first.day < first.daysInMonth - 3) continue;
      for (const amount of [1, 2, 6, 11, 12, 13]) {
        const due = deadlineOf(termAfter(amount, "month"), first.toString(), everyDay).due;
        if (due !== first.add({ months: amount }).toString()) expect.fail(`${first} + ${amount}: ${due}`);
      }
    }
  });

  it("end every month of fifty years where Temporal does", () => {
    for (let year = 2000; year < 2050; year++) {
      for (let month = 1; month <= 12; month++) {
        const from = Temporal.PlainDate.from({ year, month, day: 1 });
        const to = from.with({ day: 31 });
        expect(dueWithin({ year, month }, everyDay)).toMatchObject({ from: from.toString(), due: to.toString() });
      }
    }
  });
});

describe("where Temporal means something else", () => {
  it("it can refuse the day that a month does not have; a term ends on the last day of the month", () => {
    const end = plain("2026-01-31");
    expect(() => end.add({ months: 1 }, { overflow: "reject" })).toThrow(RangeError);
    expect(end.add({ months: 1 }).toString()).toBe("2026-02-28");
    expect(deadlineOf(termAfter(1, "month"), "2026-01-31", everyDay).due).toBe("2026-02-28");
  });

  it("it stays on a rest day; a term moves to the next working day", () => {
    expect(plain("2026-01-30").add({ months: 1 }).toString()).toBe("2026-02-28");
    expect(deadlineOf(termAfter(1, "month"), "2026-01-30").due).toBe("2026-03-02");
  });
});
