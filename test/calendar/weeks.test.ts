import { expect, it } from "vitest";
import { worksByWeek } from "../../src/calendar/calendar-days.js";
import { dayNumberFromFields } from "../../src/civil/day-number.js";

const WEEKDAYS_ONLY = [true, true, true, true, true, false, false];
const first = dayNumberFromFields(2026, 1, 1);
const last = dayNumberFromFields(2026, 12, 31);
const days = { weeks: [{ first, last, works: WEEKDAYS_ONLY }] };

it("a day works by the week that it lies in, both ends of the span included, and by none outside it", () => {
  // 1 January 2026 is a Thursday, and so is the last day of the year.
  expect(worksByWeek(days, first, 3)).toBe(true);
  expect(worksByWeek(days, last, 3)).toBe(true);
  expect(worksByWeek(days, first + 2, 5)).toBe(false);
  expect(worksByWeek(days, first - 1, 2)).toBe(false);
  expect(worksByWeek(days, last + 1, 4)).toBe(false);
});
