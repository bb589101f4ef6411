import { expect, it } from "vitest";
import { daysInMonth } from "../../src/civil/day-number.js";

it("a month that does not exist has no day", () => {
  expect([0, 1, 12, 13].map((month) => daysInMonth(2026, month))).toEqual([0, 31, 31, 0]);
});
