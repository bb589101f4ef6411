import { expect, test } from "vitest";
import type { Term } from "../../src/index.js";
import { after, before, deadlineOf, everyDay } from "./own-terms.js";

/** Day counted from, term, the end on a calendar on which every day works, the due day on vietnam, why. */
const CASES: readonly (readonly [string, Term, string, string, string])[] = [
  ["2026-01-31", after(1, "month"), "2026-02-28", "2026-03-02", "no 31/02: its last day, a Saturday"],
  ["2028-01-31", after(1, "month"), "2028-02-29", "2028-02-29", "no 31/02 in a leap year: a Tuesday"],
  ["2026-01-30", after(1, "month"), "2026-02-28", "2026-03-02", "no 30/02"],
  ["2026-01-28", after(1, "month"), "2026-02-28", "2026-03-02", "the corresponding day, a Saturday"],
  ["2026-02-28", after(1, "month"), "2026-03-28", "2026-03-30", "28/03, and not the last day of March"],
  ["2026-08-31", after(1, "month"), "2026-09-30", "2026-09-30", "no 31/09"],
  ["2026-10-24", after(1, "month"), "2026-11-24", "2026-11-25", "24/11 is a holiday"],
  ["2026-01-16", after(1, "month"), "2026-02-16", "2026-02-23", "Tết"],
  ["2026-12-01", after(1, "month"), "2027-01-01", "2027-01-04", "into the next year"],
  ["2024-02-29", after(12, "month"), "2025-02-28", "2025-02-28", "no 29/02 in 2025"],
  ["2026-11-30", after(3, "month"), "2027-02-28", "2027-03-01", "three months, no 30/02, a Sunday"],
  ["2026-07-22", after(1, "month"), "2026-08-22", "2026-08-22", "a make-up Saturday works"],
  ["2026-03-31", before(1, "month"), "2026-02-28", "2026-02-28", "backwards, no 31/02; a Saturday is not moved"],
  ["2026-01-15", before(2, "month"), "2025-11-15", "2025-11-15", "backwards over New Year; a Saturday is not moved"],
  ["2026-02-09", after(1, "week"), "2026-02-16", "2026-02-23", "the same weekday, in Tết"],
  ["2026-09-19", after(1, "week"), "2026-09-26", "2026-09-28", "from a Saturday to a Saturday"],
  ["2026-09-21", after(2, "week"), "2026-10-05", "2026-10-05", "from a Monday to a Monday"],
  ["2026-08-15", after(1, "week"), "2026-08-22", "2026-08-22", "a make-up Saturday works"],
  ["2026-03-03", before(2, "week"), "2026-02-17", "2026-02-17", "backwards into Tết, not moved"],
];

for (const [from, term, plain, due, why] of CASES) {
  const { amount, unit, direction } = term;
  test(`${amount} × ${unit} ${direction} ${from} is due on ${due}: ${why}`, () => {
    expect(deadlineOf(term, from).due).toBe(due);
    expect(deadlineOf(term, from, everyDay)).toMatchObject({ due: plain, actBy: plain });
  });
}

test("a backward month that ends on a day off tells the working day before", () => {
  expect(deadlineOf(before(1, "month"), "2026-03-31")).toMatchObject({ due: "2026-02-28", actBy: "2026-02-27" });
  expect(deadlineOf(before(2, "week"), "2026-03-03")).toMatchObject({ due: "2026-02-17", actBy: "2026-02-13" });
});

test("one week is seven days, wherever it ends", () => {
  for (const from of ["2026-02-09", "2026-08-15", "2026-09-19", "2026-12-25"]) {
    expect(deadlineOf(after(1, "week"), from).due).toBe(deadlineOf(after(7, "calendar-day"), from).due);
  }
});
