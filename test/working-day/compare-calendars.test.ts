import { describe, expect, it } from "vitest";
import {
  type CalendarSpec,
  compareCalendars,
  defineCalendar,
  describeDay,
  isWorkingDay,
  vietnam,
} from "../../src/index.js";
import { daysBetween, isoOfDay } from "../oracle/civil-days.js";
import { culpritsOf, untyped } from "../support/refusal.js";

const NAME = { vi: "Ngày thử", en: "Test day" };

function extended(more: Partial<CalendarSpec>) {
  return defineCalendar({ id: "extended", version: "1", extends: vietnam, ...more } as CalendarSpec);
}

describe("compareCalendars", () => {
  it("finds nothing between a calendar and itself", () => {
    expect(compareCalendars(vietnam, vietnam)).toEqual([]);
  });

  it("finds exactly the days of a swap, in order, as each calendar describes them", () => {
    const swapped = extended({
      daysOff: [{ date: "2026-11-23", name: NAME }],
      makeUpDays: [{ date: "2026-11-28", name: NAME }],
    });
    expect(compareCalendars(vietnam, swapped)).toEqual([
      { date: "2026-11-23", before: describeDay("2026-11-23"), after: describeDay("2026-11-23", swapped) },
      { date: "2026-11-28", before: describeDay("2026-11-28"), after: describeDay("2026-11-28", swapped) },
    ]);
  });

  it("exchanges before and after with its arguments", () => {
    const stormy = extended({ daysOff: [{ date: "2026-09-10", name: NAME }] });
    const forwards = compareCalendars(vietnam, stormy);
    const backwards = compareCalendars(stormy, vietnam);
    expect(backwards).toEqual(forwards.map(({ date, before, after }) => ({ date, before: after, after: before })));
  });

  it("looks only at the days that both cover", () => {
    const january = extended({
      coverage: { from: "2026-01-01", to: "2026-01-31" },
      daysOff: [{ date: "2026-01-05", name: NAME }],
    });
    expect(compareCalendars(vietnam, january).map(({ date }) => date)).toEqual(["2026-01-05"]);
    const june = extended({ coverage: { from: "2026-06-01", to: "2026-06-30" } });
    expect(compareCalendars(january, june)).toEqual([]);
  });

  it("finds a Saturday service on every Saturday that was no working day already", () => {
    const service = extended({
      week: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
      coverage: { from: "2026-01-01", to: "2026-12-31" },
    });
    const expected = daysBetween("2026-01-01", "2026-12-31")
      .map(isoOfDay)
      .filter((date) => isWorkingDay(date) !== isWorkingDay(date, service));
    const found = compareCalendars(vietnam, service);
    expect(found.map(({ date }) => date)).toEqual(expected);
    expect(found.every(({ before, after }) => !before.working && after.working)).toBe(true);
    // Two of the 52 Saturdays are make-up days, and work in both.
    expect(found).toHaveLength(50);
  });

  it("says nothing of a day that is off in both for different reasons", () => {
    // The swapped Monday becomes a rest day by the week itself.
    const fourDays = extended({ week: ["tuesday", "wednesday", "thursday", "friday"] });
    expect(describeDay("2026-08-31", fourDays).kind).toBe("weekend");
    expect(compareCalendars(vietnam, fourDays).map(({ date }) => date)).not.toContain("2026-08-31");
  });

  it("refuses what is no calendar, on either side", () => {
    expect(culpritsOf(() => compareCalendars(untyped({}), vietnam))).toEqual(["calendar.not-a-calendar at calendar"]);
    expect(culpritsOf(() => compareCalendars(vietnam, untyped(undefined)))).toEqual([
      "calendar.not-a-calendar at calendar",
    ]);
  });
});
