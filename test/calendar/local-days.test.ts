import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  type CalendarSpec,
  defineCalendar,
  describeDay,
  isWorkingDay,
  vietnam,
} from "../../src/index.js";
import { daysBetween, isoOfDay, weekdayOf } from "../oracle/civil-days.js";

const STORM = { vi: "Nghỉ bão", en: "Storm" };
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
const MADE_UP = { vi: "Làm bù ngày bão", en: "Storm made up" };

describe("an agency's own days on top of vietnam", () => {
  it("lets a storm day off push a deadline", () => {
    const stormy = defineCalendar({
      id: "my-xuyen",
      version: "2026-09-11",
      extends: "vietnam",
      daysOff: [{ date: "2026-09-10", name: STORM }],
    });
    expect(addWorkingDays("2026-09-09", 1)).toBe("2026-09-10");
    expect(addWorkingDays("2026-09-09", 1, stormy)).toBe("2026-09-11");
    expect(describeDay("2026-09-10", stormy)).toMatchObject({ working: false, kind: "local-day-off", name: STORM });
  });

  it("lets a local make-up day pull a deadline", () => {
    const makingUp = defineCalendar({
      id: "my-xuyen",
      version: "2026-09-11",
      extends: "vietnam",
      daysOff: [{ date: "2026-09-10", name: STORM, replaces: "2026-09-12" }],
      makeUpDays: [{ date: "2026-09-12", name: MADE_UP, replaces: "2026-09-10" }],
    });
    expect(addWorkingDays("2026-09-11", 1, makingUp)).toBe("2026-09-12");
    expect(addWorkingDays("2026-09-09", 2, makingUp)).toBe("2026-09-12");
    expect(describeDay("2026-09-12", makingUp)).toMatchObject({ working: true, kind: "local-workday" });
  });

  it("may say themselves that they are local", () => {
    const said = defineCalendar({
      id: "said",
      version: "1",
      extends: "vietnam",
      daysOff: [{ date: "2026-09-10", name: STORM, kind: "local-day-off" }],
      makeUpDays: [{ date: "2026-09-12", name: MADE_UP, kind: "local-workday" }],
    });
    expect(describeDay("2026-09-10", said).kind).toBe("local-day-off");
    expect(describeDay("2026-09-12", said).kind).toBe("local-workday");
  });

  it("pass on to a calendar that extends theirs, with another week too", () => {
    const making: CalendarSpec = {
      id: "making-up",
      version: "1",
      extends: "vietnam",
      makeUpDays: [{ date: "2026-09-12", name: MADE_UP }],
    };
    const fiveDays = defineCalendar({ id: "five", version: "1", extends: making });
    expect(describeDay("2026-09-12", fiveDays).kind).toBe("local-workday");
    // A Saturday that works anyway needs no making up.
    const sixDays = defineCalendar({ id: "six", version: "1", extends: making, week: [...WEEKDAYS, "saturday"] });
    expect(describeDay("2026-09-12", sixDays).kind).toBe("workday");
    // A holiday of the law stays one on a Sunday, that of Hùng Vương in 2026, where Sundays work and where they do not.
    const sevenDays = defineCalendar({ id: "seven", version: "1", extends: making, week: [...WEEKDAYS, "sunday"] });
    expect([fiveDays, sevenDays].map((calendar) => describeDay("2026-04-26", calendar).kind)).toEqual([
      "public-holiday",
      "public-holiday",
    ]);
  });

  it("can turn a make-up day of the base off, and work on a holiday of the base", () => {
    const local = defineCalendar({
      id: "local",
      version: "1",
      extends: "vietnam",
      daysOff: [{ date: "2026-08-22", name: STORM }],
      makeUpDays: [{ date: "2026-09-02", name: MADE_UP }],
    });
    expect(isWorkingDay("2026-08-22", local)).toBe(false);
    expect(isWorkingDay("2026-09-02", local)).toBe(true);
    expect(isWorkingDay("2026-08-22")).toBe(true);
  });

  it("takes the kinds of the law as well, for a decision that came after this version", () => {
    const decided = defineCalendar({
      id: "decided",
      version: "1",
      extends: vietnam,
      daysOff: [{ date: "2028-01-04", name: STORM, kind: "swapped-day-off", replaces: "2028-01-08" }],
      makeUpDays: [{ date: "2028-01-08", name: MADE_UP, kind: "make-up-workday", replaces: "2028-01-04" }],
    });
    expect(describeDay("2028-01-04", decided)).toMatchObject({ kind: "swapped-day-off", certainty: "official" });
    expect(describeDay("2028-01-08", decided)).toMatchObject({ kind: "make-up-workday", certainty: "official" });
  });
});

describe("another week", () => {
  it("makes a Saturday service from a date on, and leaves the time before as it was", () => {
    const service = defineCalendar({
      id: "one-stop-shop",
      version: "1",
      extends: "vietnam",
      weekPeriods: [
        {
          from: "2026-07-01",
          to: "2050-12-31",
          week: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
        },
      ],
    });
    expect(isWorkingDay("2026-06-27", service)).toBe(false);
    expect(isWorkingDay("2026-07-04", service)).toBe(true);
    // A Saturday that was a make-up day is now an ordinary working day.
    expect(describeDay("2026-08-22", service).kind).toBe("workday");
    expect(describeDay("2026-08-31", service).kind).toBe("swapped-day-off");
    expect(describeDay("2026-01-10", service).kind).toBe("make-up-workday");
  });

  it("lets the later of two overlapping periods win", () => {
    const twice = defineCalendar({
      id: "twice",
      version: "1",
      coverage: { from: "2026-01-01", to: "2026-12-31" },
      week: ["monday"],
      weekPeriods: [
        { from: "2026-03-01", to: "2026-09-30", week: ["tuesday"] },
        { from: "2026-06-01", to: "2026-06-30", week: ["sunday"] },
      ],
    });
    const weekdays = (from: string, to: string) =>
      new Set(
        daysBetween(from, to)
          .filter((day) => isWorkingDay(isoOfDay(day), twice))
          .map(weekdayOf),
      );
    expect([...weekdays("2026-01-01", "2026-02-28")]).toEqual([1]);
    expect([...weekdays("2026-03-01", "2026-05-31")]).toEqual([2]);
    expect([...weekdays("2026-06-01", "2026-06-30")]).toEqual([0]);
    expect([...weekdays("2026-07-01", "2026-09-30")]).toEqual([2]);
    expect([...weekdays("2026-10-01", "2026-12-31")]).toEqual([1]);
  });

  it("replaces the week of the base throughout, without contradicting what the base lists", () => {
    const sundayToThursday = defineCalendar({
      id: "other-week",
      version: "1",
      extends: "vietnam",
      week: ["sunday", "monday", "tuesday", "wednesday", "thursday"],
    });
    expect(isWorkingDay("2026-09-27", sundayToThursday)).toBe(true);
    expect(isWorkingDay("2026-09-25", sundayToThursday)).toBe(false);
    // A make-up Saturday still is one: Saturday rests in this week too.
    expect(describeDay("2026-08-22", sundayToThursday).kind).toBe("make-up-workday");
    // The make-up Sunday of 2011 works anyway.
    expect(describeDay("2011-01-30", sundayToThursday).kind).toBe("workday");
  });
});
