import { describe, expect, it } from "vitest";
import {
  type CalendarSpec,
  calendarSpec,
  compareCalendars,
  defineCalendar,
  describeDay,
  vietnam,
} from "../../src/index.js";
import { daysBetween, isoOfDay } from "../oracle/civil-days.js";
import { culpritsOf, untyped } from "../support/refusal.js";

const NAME = { vi: "Ngày thử", en: "Test day" };

function throughJson(spec: CalendarSpec): CalendarSpec {
  return JSON.parse(JSON.stringify(spec)) as CalendarSpec;
}

const FULL: CalendarSpec = {
  id: "full",
  version: "3",
  coverage: { from: "2026-01-01", to: "2026-12-31" },
  week: ["monday", "tuesday", "wednesday", "thursday", "friday"],
  weekPeriods: [{ from: "2026-07-01", to: "2026-07-31", week: ["monday", "saturday"] }],
  weekCites: [{ instrument: "01/QĐ", mark: "text-seen", inForce: { from: "2026-01-01", until: "2026-12-31" } }],
  certainty: [
    { from: "2026-01-01", certainty: "official" },
    { from: "2026-10-01", certainty: "projected" },
  ],
  daysOff: [
    {
      date: "2026-05-01",
      name: NAME,
      occasion: NAME,
      kind: "public-holiday",
      certainty: "statutory",
      cites: [{ instrument: "45/2019/QH14", title: NAME, provision: NAME, url: "https://example.vn/45" }],
    },
    { date: "2026-05-04", name: NAME, kind: "swapped-day-off", replaces: "2026-05-10" },
  ],
  makeUpDays: [{ date: "2026-05-10", name: NAME, kind: "make-up-workday", replaces: "2026-05-04" }],
  remarks: [{ date: "2026-06-01", certainty: "projected", note: NAME, cites: [{ instrument: "x" }] }],
};

describe("the document of a calendar", () => {
  it("comes back as it went in", () => {
    expect(calendarSpec(defineCalendar(FULL))).toEqual(FULL);
    expect(calendarSpec(defineCalendar(throughJson(FULL)))).toEqual(FULL);
  });

  it("makes the same calendar again, after a way through JSON, day by day", () => {
    const calendar = defineCalendar(FULL);
    const again = defineCalendar(throughJson(calendarSpec(calendar)));
    expect(again.coverage).toEqual(calendar.coverage);
    for (const day of daysBetween("2026-01-01", "2026-12-31").map(isoOfDay)) {
      expect(describeDay(day, again)).toEqual(describeDay(day, calendar));
    }
  });

  it("holds for vietnam the whole list of its days, and makes it again", () => {
    const again = defineCalendar(throughJson(calendarSpec(vietnam)));
    expect(again).toEqual(vietnam);
    expect(compareCalendars(vietnam, again)).toEqual([]);
    for (const day of daysBetween("1999-10-02", "2050-12-31").map(isoOfDay)) {
      expect(describeDay(day, again)).toEqual(describeDay(day));
    }
  });

  it("lists the days and remarks of vietnam in order of date", () => {
    const { daysOff = [], makeUpDays = [], remarks = [] } = calendarSpec(vietnam);
    for (const listed of [daysOff, makeUpDays, remarks]) {
      const dates = listed.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      expect(dates.length).toBeGreaterThan(10);
    }
  });

  it("no longer refers to a calendar value: the base is written out", () => {
    const extended = defineCalendar({
      id: "own",
      version: "1",
      extends: vietnam,
      daysOff: [{ date: "2026-09-10", name: NAME }],
    });
    const again = defineCalendar(throughJson(calendarSpec(extended)));
    expect(compareCalendars(extended, again)).toEqual([]);
    expect(describeDay("2029-11-26", again)).toEqual(describeDay("2029-11-26"));
  });

  it("is not touched by what the caller does to his own object afterwards", () => {
    const spec = throughJson(FULL) as unknown as {
      id: string;
      daysOff: { date: string; name: { vi: string } }[];
      week: string[];
    };
    const calendar = defineCalendar(untyped(spec));
    spec.id = "changed";
    spec.week.push("sunday");
    for (const dayOff of spec.daysOff) dayOff.name.vi = "changed";
    spec.daysOff.pop();
    expect(calendar.id).toBe("full");
    expect(describeDay("2026-05-01", calendar).name).toEqual(NAME);
    expect(describeDay("2026-05-04", calendar).kind).toBe("swapped-day-off");
    expect(describeDay("2026-01-04", calendar).kind).toBe("weekend");
    expect(calendarSpec(calendar)).toEqual(FULL);
  });

  it("can be asked of a calendar only", () => {
    expect(culpritsOf(() => calendarSpec(untyped({})))).toEqual(["calendar.not-a-calendar at calendar"]);
    expect(culpritsOf(() => calendarSpec(untyped(null)))).toEqual(["calendar.not-a-calendar at calendar"]);
  });

  it("belongs to a value that is frozen and named", () => {
    const calendar = defineCalendar(FULL);
    expect(Object.isFrozen(calendar)).toBe(true);
    expect(JSON.parse(JSON.stringify(calendar))).toEqual({ id: "full", version: "3", coverage: FULL.coverage });
  });
});
