import { expect, test } from "vitest";
import { dueBefore, dueBy, dueWithin, type NamedPeriod } from "../../src/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";
import { everyDay } from "./own-terms.js";

/** The date that the plan names, due day, day to act by, the words of the plan. */
const BEFORE: readonly (readonly [string, string, string, string])[] = [
  ["2026-08-30", "2026-08-29", "2026-08-28", "trước ngày 30/8/2026, hung-phu-2026"],
  ["2026-09-15", "2026-09-14", "2026-09-14", "trước 15/9/2026, hung-phu-2026"],
  ["2026-06-15", "2026-06-14", "2026-06-12", "trước ngày 15/6/2026, hung-phu-2026"],
  ["2026-12-15", "2026-12-14", "2026-12-14", "trước 15/12/2026, hung-phu-2026"],
  ["2025-04-30", "2025-04-29", "2025-04-29", "trước ngày 30/4/2025, can-tho-2025"],
  ["2025-09-15", "2025-09-14", "2025-09-12", "trước ngày 15/9/2025, can-tho-2025"],
  ["2025-08-30", "2025-08-29", "2025-08-29", "trước 30/8/2025, can-tho-2025"],
  ["2025-11-30", "2025-11-29", "2025-11-28", "trước ngày 30/11/2025, can-tho-2025"],
  ["2025-12-31", "2025-12-30", "2025-12-30", "trước ngày 31/12/2025, can-tho-2025"],
];

for (const [date, due, actBy, words] of BEFORE) {
  test(`before ${date} is due on ${due}, to act by ${actBy}: ${words}`, () => {
    expect(dueBefore(date)).toEqual({ due, actBy, certainty: "official" });
  });
}

/** Due day, day to act by, why. */
const BY: readonly (readonly [string, string, string])[] = [
  ["2026-09-09", "2026-09-09", "chậm nhất ngày 09/9/2026, nam-do-son-2026"],
  ["2026-09-15", "2026-09-15", "chậm nhất ngày 15/9/2026, nam-do-son-2026"],
  ["2026-09-02", "2026-08-28", "National Day, not moved"],
  ["2026-02-22", "2026-02-13", "the last day of Tết, not moved"],
  ["2026-08-22", "2026-08-22", "a make-up Saturday"],
];

for (const [date, actBy, why] of BY) {
  test(`by ${date} is due that day, to act by ${actBy}: ${why}`, () => {
    expect(dueBy(date)).toEqual({ due: date, actBy, certainty: "official" });
  });
}

test("before a day is by the day before it", () => {
  for (const date of ["2026-03-01", "2028-03-01", "2027-01-01", "2026-09-03"]) {
    const { due } = dueBefore(date);
    expect(dueBefore(date)).toEqual(dueBy(due));
  }
  expect(dueBefore("2028-03-01").due).toBe("2028-02-29");
});

/** Period, first day, due day, day to act by, why. */
const WITHIN: readonly (readonly [NamedPeriod, string, string, string, string])[] = [
  [{ year: 2026, month: 2 }, "2026-02-01", "2026-02-28", "2026-02-27", "February ends on a Saturday"],
  [{ year: 2028, month: 2 }, "2028-02-01", "2028-02-29", "2028-02-29", "a leap year"],
  [{ year: 2026, month: 12 }, "2026-12-01", "2026-12-31", "2026-12-31", "December"],
  [{ year: 2025, quarter: 1 }, "2025-01-01", "2025-03-31", "2025-03-31", "the first quarter"],
  [{ year: 2025, quarter: 2 }, "2025-04-01", "2025-06-30", "2025-06-30", "the second quarter"],
  [{ year: 2026, quarter: 3 }, "2026-07-01", "2026-09-30", "2026-09-30", "the third quarter"],
  [{ year: 2026, quarter: 4 }, "2026-10-01", "2026-12-31", "2026-12-31", "the fourth quarter"],
  [{ year: 2023 }, "2023-01-01", "2023-12-31", "2023-12-29", "a year that ends on a Sunday"],
  [{ year: 2025, month: 8 }, "2025-08-01", "2025-08-31", "2025-08-29", "a month that ends on a Sunday"],
];

for (const [period, from, due, actBy, why] of WITHIN) {
  test(`within ${JSON.stringify(period)} is due on ${due}, to act by ${actBy}: ${why}`, () => {
    expect(dueWithin(period)).toMatchObject({ from, due, actBy });
  });
}

test("a day that rests on days not decided yet is projected", () => {
  expect(dueBy("2028-01-26").certainty).toBe("projected");
  expect(dueBy("2028-06-06").certainty).toBe("statutory");
  expect(dueBy("2026-06-05").certainty).toBe("official");
});

test("another calendar has other days to act by", () => {
  expect(dueBy("2026-02-22", everyDay)).toMatchObject({ due: "2026-02-22", actBy: "2026-02-22" });
  expect(dueBefore("2026-08-30", everyDay)).toMatchObject({ due: "2026-08-29", actBy: "2026-08-29" });
});

test("the first working day of the calendar can be named, the days off before it cannot be acted by", () => {
  expect(dueBy("1999-10-04")).toMatchObject({ due: "1999-10-04", actBy: "1999-10-04" });
  expect(refusalOf(() => dueBy("1999-10-03")).code).toBe("calendar.outside-coverage");
  expect(refusalOf(() => dueBefore("1999-10-02")).code).toBe("calendar.outside-coverage");
});

test("a month and a quarter that contradict each other are refused", () => {
  expect(() => dueWithin({ year: 2026, quarter: 1, month: 12 })).toThrow();
});

test("what is no date and no period is refused with the argument to blame", () => {
  expect(culpritsOf(() => dueBefore("2025-11-31"))).toEqual(["date.invalid at date"]);
  expect(culpritsOf(() => dueBy("269/9/2025"))).toEqual(["date.invalid at date"]);
  expect(culpritsOf(() => dueBy(untyped(new Date(0))))).toEqual(["date.not-civil at date"]);
  expect(culpritsOf(() => dueBy("2051-01-01"))).toEqual(["calendar.outside-coverage at date"]);
  expect(culpritsOf(() => dueWithin({ year: 2026, month: 13 }))).toEqual(["argument.unknown-value at period/month"]);
  expect(culpritsOf(() => dueWithin({ year: 2026, month: 0 }))).toEqual(["argument.unknown-value at period/month"]);
  expect(culpritsOf(() => dueWithin({ year: 2026, quarter: 5 }))).toEqual(["argument.unknown-value at period/quarter"]);
  expect(culpritsOf(() => dueWithin({ year: 2026.5 }))).toEqual(["argument.not-an-integer at period/year"]);
  expect(culpritsOf(() => dueWithin(untyped("2026")))).toEqual(["argument.wrong-type at period"]);
  expect(culpritsOf(() => dueWithin({ year: 1998 }))).toEqual(["calendar.outside-coverage at period"]);
});
