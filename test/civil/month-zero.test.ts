import { expect, it } from "vitest";
import { dayNumberFromFields } from "../../src/civil/day-number.js";

it("month 0 is the December before, which the report that starts there needs", () => {
  expect(dayNumberFromFields(2026, 0, 15)).toBe(dayNumberFromFields(2025, 12, 15));
  expect(dayNumberFromFields(2000, 0, 31)).toBe(dayNumberFromFields(2000, 1, 1) - 1);
});
