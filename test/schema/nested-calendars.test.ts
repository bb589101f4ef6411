import { expect, it } from "vitest";
import { type CalendarSpec, safeDefineCalendar } from "../../src/index.js";
import { calendarSchema } from "../../src/schema/index.js";

/** A document with so many others inside each other. */
function nested(depth: number): CalendarSpec {
  const head = { id: "a", version: "1" };
  return { ...head, extends: depth === 0 ? "vietnam" : nested(depth - 1) };
}

it.each([
  [0, true],
  [15, true],
  [16, true],
  [17, false],
  [1000, false],
])("%i calendars inside a calendar: the schema and defineCalendar agree", (depth, accepted) => {
  expect(safeDefineCalendar(nested(depth)).success).toBe(accepted);
  expect(calendarSchema.safeParse(nested(depth)).success).toBe(accepted);
});

it("the schema says that there are too many, and where", () => {
  const { error } = calendarSchema.safeParse(nested(17));
  expect(error?.issues.map(({ message, path }) => [message, path])).toEqual([
    ["More than 16 calendars in each other", ["extends"]],
  ]);
});
