import { expect, test } from "vitest";
import { computeDeadline, dueSoon } from "../../src/index.js";
import { culpritsOf, untyped } from "../support/refusal.js";
import { before, deadlineOf, everyDay } from "./own-terms.js";

/** Items with a due day; any will do. */
function items(...due: string[]): { readonly due: string }[] {
  return due.map((day) => ({ due: day }));
}

function soon(due: readonly string[], asOf: string, workingDays: number): string[] {
  return dueSoon(items(...due), { asOf, workingDays }).map((item) => item.due);
}

const WEEK = ["2026-11-19", "2026-11-20", "2026-11-21", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"];

test("0 working days is today and the days off that follow at once", () => {
  expect(soon(WEEK, "2026-11-20", 0)).toEqual(["2026-11-20", "2026-11-21"]);
});

test("days off between cost nothing: 24/11 comes with 23/11", () => {
  expect(soon(WEEK, "2026-11-20", 1)).toEqual(["2026-11-20", "2026-11-21", "2026-11-23", "2026-11-24"]);
  expect(soon(WEEK, "2026-11-20", 2)).toEqual(["2026-11-20", "2026-11-21", "2026-11-23", "2026-11-24", "2026-11-25"]);
});

test("looked at from a day off, the first working day is one away", () => {
  expect(soon(WEEK, "2026-11-21", 0)).toEqual(["2026-11-21"]);
  expect(soon(WEEK, "2026-11-21", 1)).toEqual(["2026-11-21", "2026-11-23", "2026-11-24"]);
});

test("across Tết nine days off are none", () => {
  expect(soon(["2026-02-13", "2026-02-18", "2026-02-23", "2026-02-24"], "2026-02-13", 1)).toEqual([
    "2026-02-13",
    "2026-02-18",
    "2026-02-23",
  ]);
});

test("a make-up Saturday is a day like any other", () => {
  expect(soon(["2026-08-22", "2026-08-24"], "2026-08-21", 1)).toEqual(["2026-08-22"]);
});

test("what is overdue is not soon", () => {
  expect(soon(["2026-11-19", "2026-11-20"], "2026-11-23", 30)).toEqual([]);
});

test("the items come back themselves, in their order", () => {
  const late = computeDeadline({ rule: "feedback.resolve", from: "2026-11-20" });
  const early = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });
  const backward = deadlineOf(before(8, "calendar-day"), "2026-12-05");
  const found = dueSoon([late, backward, early], { asOf: "2026-11-20", workingDays: 15 });
  expect(found).toHaveLength(3);
  expect(found[0]).toBe(late);
  expect(found[1]).toBe(backward);
  expect(found[2]).toBe(early);
});

test("another calendar counts its own days", () => {
  const list = items("2026-11-22", "2026-11-23");
  expect(dueSoon(list, { asOf: "2026-11-20", workingDays: 2, calendar: everyDay })).toEqual(items("2026-11-22"));
});

test("none is none", () => {
  expect(dueSoon([], { asOf: "2026-11-20", workingDays: 5 })).toEqual([]);
});

test("what cannot be counted is refused with the argument to blame", () => {
  const list = items("2026-11-20", "2051-01-04");
  expect(culpritsOf(() => dueSoon([], { asOf: "2026-11-20", workingDays: 1.5 }))).toEqual([
    "argument.not-an-integer at workingDays",
  ]);
  expect(culpritsOf(() => dueSoon([], { asOf: "20/11/2026", workingDays: 1 }))).toEqual(["date.invalid at asOf"]);
  expect(culpritsOf(() => dueSoon([], { asOf: "2051-01-01", workingDays: 1 }))).toEqual([
    "calendar.outside-coverage at asOf",
  ]);
  expect(culpritsOf(() => dueSoon([], untyped(undefined)))).toEqual(["argument.wrong-type at options"]);
  expect(culpritsOf(() => dueSoon(list, { asOf: "2026-11-20", workingDays: 1 }))).toEqual([
    "calendar.outside-coverage at 1/due",
  ]);
});
