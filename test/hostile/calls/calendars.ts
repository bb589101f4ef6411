import ICAL from "ical.js";
import { expect } from "vitest";
import { fromDateHolidays } from "../../../src/from-date-holidays/index.js";
import { daysOffICalendar, deadlinesICalendar, planICalendar, writeEvents } from "../../../src/icalendar/index.js";
import { defineCalendar } from "../../../src/index.js";
import { planById, planSchedule } from "../../../src/plan/index.js";
import { signature } from "../signature.js";
import { DATE, deadline } from "../values.js";

const plan = planById("hoa-an-2026");
const schedule = planSchedule(plan, { asOf: "2026-03-01" }).slice(0, 4);
const event = { id: "1", from: "2026-11-24", to: "2026-11-25", summary: "a", description: "b", busy: true };
const songkran = {
  date: "2026-04-13 00:00:00",
  start: new Date("2026-04-13T00:00:00Z"),
  end: new Date("2026-04-14T00:00:00Z"),
  name: "Songkran",
  type: "public",
};
const thailand = { getHolidays: () => [songkran] };
const covered = { from: "2026-01-01", to: "2026-12-31", week: ["monday"], types: ["public"], id: "thailand" } as const;
const HANDED_BACK = { handedBack: 1 };

/** What goes to and comes from other programs. */
export const calendars = {
  daysOffICalendar: signature(
    daysOffICalendar,
    [
      [2026, "vi"],
      [2026, "en"],
    ],
    isFile,
  ),
  deadlinesICalendar: signature(deadlinesICalendar, [[[{ id: "A-1", deadline }], "vi"]], isFile, HANDED_BACK),
  planICalendar: signature(planICalendar, [[plan, schedule, "en"]], isFile, { handedBack: 2 }),
  writeEvents: signature(writeEvents, [["a", [event, { ...event, id: "2" }], "2026-11-20"]], isFile, { costly: true }),
  fromDateHolidays: signature(
    fromDateHolidays,
    [
      [thailand, covered],
      [thailand, { from: "2026-01-01", to: DATE }],
    ],
    (spec) => {
      // A calendar is at most 200 years long; a list of holidays can be longer.
      if (spec.coverage.from >= "1900-01-01" && spec.coverage.to < "2100-01-01") {
        expect(defineCalendar(spec).id).toBe(spec.id);
      }
    },
  ),
};

/** A reader of another maker finds its events. */
function isFile(file: string): void {
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
  for (const each of events) expect(each.getFirstPropertyValue("dtstart")?.toString()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
}
