import { expect, it } from "vitest";
import { civilDateOf } from "../../src/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

const FIRST = Date.UTC(2001, 0, 1) - 2000 * 365.2425 * 86_400_000 - 7 * 3_600_000;
const LAST = Date.UTC(10_000, 0, 1) - 7 * 3_600_000 - 1;

it("answers from the first millisecond of the year 1 in Vietnam to the last of the year 9999", () => {
  expect(civilDateOf(FIRST)).toBe("0001-01-01");
  expect(civilDateOf(LAST)).toBe("9999-12-31");
  expect(refusalOf(() => civilDateOf(FIRST - 1)).code).toBe("instant.invalid");
  expect(refusalOf(() => civilDateOf(LAST + 1)).code).toBe("instant.invalid");
});

it("the day begins at 17:00 UTC, to the millisecond", () => {
  expect(civilDateOf(Date.UTC(2026, 10, 19, 17) - 1)).toBe("2026-11-19");
  expect(civilDateOf(Date.UTC(2026, 10, 19, 17))).toBe("2026-11-20");
});

it.each([
  ["2026-11-19T17:00:01Z", "2026-11-20"],
  ["2026-11-19T16:59:59Z", "2026-11-19"],
  ["2026-11-19T11:30:00-05:30", "2026-11-20"],
  ["2026-11-19T11:29:00-05:30", "2026-11-19"],
  // Nepal is 1 hour and 15 minutes behind Vietnam.
  ["2026-11-19T22:45:00+05:45", "2026-11-20"],
  ["2026-11-19T22:44:00+05:45", "2026-11-19"],
  ["2026-11-20T16:59:00+23:59", "2026-11-20"],
  ["2026-11-20T16:58:00+23:59", "2026-11-19"],
  ["2026-11-19T16:59:00-00:59", "2026-11-20"],
])("%s is %s", (instant, date) => {
  expect(civilDateOf(instant)).toBe(date);
});

it.each([
  "2026-00-10T08:00:00Z",
  "2026-11-00T08:00:00Z",
  "2026-11-31T08:00:00Z",
  "2026-11-20T24:00:00Z",
  "on 2026-11-20T08:00:00Z",
])("%s is no moment", (text) => {
  const error = refusalOf(() => civilDateOf(text));
  expect(error).toMatchObject({ code: "instant.invalid", params: { value: JSON.stringify(text) } });
});

it("shows the text that says no offset", () => {
  const error = refusalOf(() => civilDateOf("2026-11-20T08:00"));
  expect(error).toMatchObject({ code: "instant.without-offset", params: { value: '"2026-11-20T08:00"' } });
});

it("reads texts of up to 100 characters", () => {
  const text = (length: number): string => `2026-11-20T08:00+07:00[${"x".repeat(length - 24)}]`;
  expect(civilDateOf(text(100))).toBe("2026-11-20");
  expect(refusalOf(() => civilDateOf(text(101))).code).toBe("instant.invalid");
});

it("does not take milliseconds that are text", () => {
  expect(refusalOf(() => civilDateOf(untyped({ epochMilliseconds: "0" }))).code).toBe("instant.invalid");
});

it("an object that cannot be read is no moment", () => {
  const unreadable = {
    get epochMilliseconds(): number {
      throw new Error("no");
    },
  };
  expect(refusalOf(() => civilDateOf(unreadable)).code).toBe("instant.invalid");
});
