import { expect, test } from "vitest";
import { computeTerm, dueRepeatedly } from "../../src/index.js";
import { culpritsOf, untyped } from "../support/refusal.js";
import { after, before, everyDay } from "./own-terms.js";

test("every five working days from the day that resolving fell due, over New Year", () => {
  expect(dueRepeatedly(after(5, "working-day"), "2026-12-14", "2027-01-10")).toEqual([
    "2026-12-21",
    "2026-12-28",
    "2027-01-05",
  ]);
});

test("every seven days, as in 2017, each counted from the start and rolled by itself", () => {
  // 30/04/2019 and 01/05/2019 are holidays, and 29/04/2019 was swapped for Sat 04/05.
  expect(dueRepeatedly(after(7, "calendar-day"), "2019-04-16", "2019-05-21")).toEqual([
    "2019-04-23",
    "2019-05-02",
    "2019-05-07",
    "2019-05-14",
    "2019-05-21",
  ]);
});

test("months from the 31st come back to the 31st", () => {
  expect(dueRepeatedly(after(1, "month"), "2026-01-31", "2026-06-30", everyDay)).toEqual([
    "2026-02-28",
    "2026-03-31",
    "2026-04-30",
    "2026-05-31",
    "2026-06-30",
  ]);
});

test("weeks keep their weekday", () => {
  expect(dueRepeatedly(after(2, "week"), "2026-09-21", "2026-11-02")).toEqual([
    "2026-10-05",
    "2026-10-19",
    "2026-11-02",
  ]);
});

test("the last day is included, the day before it is not reached", () => {
  expect(dueRepeatedly(after(5, "working-day"), "2026-12-14", "2026-12-21")).toEqual(["2026-12-21"]);
  expect(dueRepeatedly(after(5, "working-day"), "2026-12-14", "2026-12-20")).toEqual([]);
  expect(dueRepeatedly(after(5, "working-day"), "2026-12-14", "2026-12-01")).toEqual([]);
});

test("a term that rolls past the last day is not listed", () => {
  expect(dueRepeatedly(after(5, "calendar-day"), "2026-02-09", "2026-02-22")).toEqual([]);
});

test("every day that comes back is the one of that many terms at once", () => {
  for (const [unit, amount] of [
    ["working-day", 3],
    ["calendar-day", 6],
    ["week", 1],
    ["month", 2],
  ] as const) {
    const days = dueRepeatedly(after(amount, unit), "2026-01-28", "2027-01-28");
    const stated = Array.from(
      { length: days.length + 5 },
      (_, index) => computeTerm({ term: after(amount * (index + 1), unit), from: "2026-01-28" }).due,
    );
    // Two terms in a row can roll to one working day over Tết; it is due once.
    expect(days).toEqual([...new Set(stated)].slice(0, days.length));
  }
});

test("no day is listed twice where two terms in a row roll to one working day", () => {
  const days = dueRepeatedly(after(1, "calendar-day"), "2026-02-12", "2026-02-24");
  expect(days).toEqual([...new Set(days)]);
});

test("the end of the calendar is no obstacle to a list that reaches it", () => {
  expect(dueRepeatedly(after(5, "working-day"), "2050-12-16", "2050-12-31")).toEqual(["2050-12-23", "2050-12-30"]);
});

test("what does not recur is refused", () => {
  expect(culpritsOf(() => dueRepeatedly(before(5, "calendar-day"), "2026-01-05", "2026-02-01"))).toEqual([
    "argument.unknown-value at term/direction",
  ]);
  expect(culpritsOf(() => dueRepeatedly(after(0, "working-day"), "2026-01-05", "2026-02-01"))).toEqual([
    "argument.wrong-type at term/amount",
  ]);
});

test("the same day does not recur, and the unit is to blame and not the direction", () => {
  expect(culpritsOf(() => dueRepeatedly(after(0, "same-day"), "2026-01-05", "2026-02-01"))).toEqual([
    "argument.unknown-value at term/unit",
  ]);
});

test("what is no date is refused with the argument to blame", () => {
  const term = after(5, "working-day");
  expect(culpritsOf(() => dueRepeatedly(term, untyped(5), "2026-02-01"))).toEqual(["date.invalid at from"]);
  expect(culpritsOf(() => dueRepeatedly(term, "2026-01-05", "2026-02-30"))).toEqual(["date.invalid at until"]);
  expect(culpritsOf(() => dueRepeatedly(term, "1999-01-05", "2026-02-28"))).toEqual([
    "calendar.outside-coverage at from",
  ]);
  expect(culpritsOf(() => dueRepeatedly(term, "2026-01-05", "2051-02-28"))).toEqual([
    "calendar.outside-coverage at until",
  ]);
});
