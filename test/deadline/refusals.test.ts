import { expect, test } from "vitest";
import { computeDeadline, type DeadlineRequest, safeComputeDeadline, ThoihanError } from "../../src/index.js";

/** What a caller in plain JavaScript may pass. */
function refusalOf(request: unknown): unknown {
  const result = safeComputeDeadline(request as DeadlineRequest);
  if (result.success) throw new Error(`answered: ${result.data.due}`);
  return result.error;
}

const rule = "feedback.resolve";

test("an unknown rule is refused with the known ones", () => {
  expect(refusalOf({ rule: "feedback.answer", from: "2026-11-20" })).toMatchObject({
    code: "rule.unknown",
    path: ["rule"],
    params: { value: '"feedback.answer"', allowed: expect.arrayContaining(["feedback.resolve"]) },
  });
});

test("a name that every object has is no rule", () => {
  for (const name of ["toString", "constructor", "__proto__", "", 15, null, undefined]) {
    expect(refusalOf({ rule: name, from: "2026-11-20" })).toMatchObject({ code: "rule.unknown" });
  }
});

test("what is not a civil date is refused as one", () => {
  for (const from of [
    "2026-02-30",
    "20/11/2026",
    "2026-2-9",
    "2026-02-09 ",
    "",
    "hôm nay",
    20261120,
    null,
    undefined,
  ]) {
    expect(refusalOf({ rule, from })).toMatchObject({ code: "date.invalid", path: ["from"] });
  }
});

test("an instant is refused where a civil date belongs", () => {
  expect(refusalOf({ rule, from: "2026-11-19T17:30:00Z" })).toMatchObject({
    code: "date.invalid",
    params: { reason: "instant" },
  });
});

test("a Date is refused: which day it is depends on the zone", () => {
  expect(refusalOf({ rule, from: new Date("2026-11-20") })).toMatchObject({ code: "date.not-civil", path: ["from"] });
});

test("a day before or after the calendar is refused", () => {
  for (const from of ["1999-10-01", "2051-01-01", "0001-01-01", "9999-12-31"]) {
    expect(refusalOf({ rule, from })).toMatchObject({ code: "calendar.outside-coverage", path: ["from"] });
  }
});

test("a term that runs past the end of the calendar is refused, not cut short", () => {
  expect(refusalOf({ rule, from: "2050-12-31" })).toMatchObject({ code: "calendar.outside-coverage" });
  expect(refusalOf({ rule, from: "2050-12-20" })).toMatchObject({ code: "calendar.outside-coverage" });
});

test("the first covered day and the last possible one are answered", () => {
  expect(computeDeadline({ rule, from: "1999-10-02" }).due).toBe("1999-10-22");
  expect(computeDeadline({ rule: "feedback.reject", from: "2050-12-28" }).due).toBe("2050-12-30");
});

test("an unknown profile is refused", () => {
  expect(refusalOf({ rule, from: "2026-11-20", profile: "can-tho-1999" })).toMatchObject({
    code: "profile.unknown",
    path: ["profile"],
  });
});

test("a profile that sets no number for the rule refuses instead of borrowing one", () => {
  const profile = { id: "empty", title: { vi: "Trống", en: "Empty" }, versions: {} };
  expect(refusalOf({ rule, from: "2026-11-20", profile })).toMatchObject({
    code: "rule.no-version-in-force",
    params: { rule, profile: "empty", date: "2026-11-20" },
  });
});

test("a calendar that defineCalendar did not make is refused", () => {
  const calendar = { id: "vietnam", version: "1", coverage: { from: "1999-10-02", to: "2050-12-31" } };
  expect(refusalOf({ rule, from: "2026-11-20", calendar })).toMatchObject({ code: "calendar.not-a-calendar" });
});

test("the throwing twin throws what the safe one returns", () => {
  expect(() => computeDeadline({ rule, from: "2026-02-30" })).toThrow(ThoihanError);
  expect(safeComputeDeadline({ rule, from: "2026-11-20" })).toEqual({
    success: true,
    data: computeDeadline({ rule, from: "2026-11-20" }),
  });
});
