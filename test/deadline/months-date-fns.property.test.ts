import { addMonths, addWeeks, format, parseISO, subMonths } from "date-fns";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, isoOfDay } from "../oracle/civil-days.js";
import { after, before, deadlineOf, everyDay } from "./own-terms.js";

const dates = fc.integer({ min: dayOf("1965-01-01"), max: dayOf("2095-12-31") }).map(isoOfDay);
const months = fc.integer({ min: 1, max: 48 });

function iso(date: Date): string {
  return format(date, "yyyy-MM-dd");
}

test("months after a day are those of date-fns, where every day works", () => {
  fc.assert(
    fc.property(dates, months, (from, amount) => {
      expect(deadlineOf(after(amount, "month"), from, everyDay).due).toBe(iso(addMonths(parseISO(from), amount)));
    }),
    { numRuns: 10_000 },
  );
});

test("months before a day are those of date-fns", () => {
  fc.assert(
    fc.property(dates, months, (from, amount) => {
      expect(deadlineOf(before(amount, "month"), from, everyDay).due).toBe(iso(subMonths(parseISO(from), amount)));
    }),
    { numRuns: 5000 },
  );
});

test("the last days of every month of forty years, one to twelve months on", () => {
  for (let year = 1980; year < 2020; year++) {
    for (let month = 0; month < 12; month++) {
      for (let back = 0; back < 4; back++) {
        const from = isoOfDay(Date.UTC(year, month + 1, 0) / 86_400_000 - back);
        for (let amount = 1; amount <= 12; amount++) {
          const due = iso(addMonths(parseISO(from), amount));
          if (deadlineOf(after(amount, "month"), from, everyDay).due !== due)
            expect.fail(`${from} + ${amount}: ${due}`);
        }
      }
    }
  }
});

test("weeks after a day are those of date-fns", () => {
  fc.assert(
    fc.property(dates, months, (from, amount) => {
      expect(deadlineOf(after(amount, "week"), from, everyDay).due).toBe(iso(addWeeks(parseISO(from), amount)));
    }),
    { numRuns: 5000 },
  );
});
