import { expect, it } from "vitest";
import { tableOf } from "../../src/calendar/working-calendar.js";
import { NOT_A_DAY } from "../../src/civil/day-number.js";
import { parseIso } from "../../src/civil/parse-iso.js";
import { defineCalendar } from "../../src/index.js";
import { workingDayFrom, workingDayUntil } from "../../src/working-day/shift.js";

/** Monday 07/09/2026 to Friday 11/09/2026, of which Tuesday to Thursday work. */
const table = tableOf(
  defineCalendar({
    id: "three-days",
    version: "1",
    coverage: { from: "2026-09-07", to: "2026-09-11" },
    week: ["tuesday", "wednesday", "thursday"],
  }),
);

it.each([
  ["2026-09-05", undefined, undefined],
  ["2026-09-07", "2026-09-08", undefined],
  ["2026-09-09", "2026-09-09", "2026-09-09"],
  ["2026-09-11", undefined, "2026-09-10"],
  ["2026-09-13", undefined, undefined],
])("from %s the next working day is %s, the last one %s", (date, next, last) => {
  const day = parseIso(date);
  expect(workingDayFrom(table, day)).toBe(next === undefined ? NOT_A_DAY : parseIso(next));
  expect(workingDayUntil(table, day)).toBe(last === undefined ? NOT_A_DAY : parseIso(last));
});
