import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/civil/day-number-of.js";
import { type CalendarRow, calendarRows } from "../../src/dimension-table/calendar-row.js";
import { COLUMNS } from "../../src/dimension-table/columns.js";
import {
  addWorkingDays,
  countWorkingDays,
  defineCalendar,
  describeDay,
  nextWorkingDay,
  previousWorkingDay,
  vietnam,
} from "../../src/index.js";

function rowsOf(from: string, to: string, calendar = vietnam): CalendarRow[] {
  return [...calendarRows(calendar, dayNumberOf(from, "from"), dayNumberOf(to, "to"), "en")];
}

const ALL = rowsOf(vietnam.coverage.from, vietnam.coverage.to);

describe("the rows of a calendar", () => {
  it("are one a day, in order, without a gap", () => {
    expect(ALL).toHaveLength(18_719);
    expect(ALL[0]?.date).toBe("1999-10-02");
    expect(ALL.at(-1)?.date).toBe("2050-12-31");
    expect(new Set(ALL.map(({ date }) => date)).size).toBe(ALL.length);
  });

  it("say of each day what describeDay says, and whose calendar it is", () => {
    const { id, version } = vietnam;
    const described = ALL.map(({ date }) => {
      const { working, kind, certainty, name } = describeDay(date);
      return { date, is_working: working, kind, certainty, name: name.en, calendar: id, calendar_version: version };
    });
    expect(ALL).toMatchObject(described);
  });

  it("count the working days from the first day through each", () => {
    // 2 October 1999 was a Saturday and Monday the 4th the first working day.
    expect(ALL.slice(0, 10).map(({ ordinal }) => ordinal)).toEqual([0, 0, 1, 2, 3, 4, 5, 5, 5, 6]);
    expect(ALL.map(({ ordinal }) => ordinal)).toEqual(ALL.map(({ date }) => countWorkingDays("1999-10-02", date)));
  });

  it("name the working days beside each day as the library does, and none where the calendar has none", () => {
    const [first] = ALL;
    expect([first?.previous_working_day, ALL.at(-2)?.next_working_day]).toEqual([undefined, undefined]);
    const inner = ALL.slice(3, -2);
    expect(inner.map((row) => row.next_working_day)).toEqual(inner.map(({ date }) => nextWorkingDay(date)));
    expect(inner.map((row) => row.previous_working_day)).toEqual(inner.map(({ date }) => previousWorkingDay(date)));
  });

  it("of a few years are those of all years: ordinals and neighbours do not depend on the span", () => {
    const year = rowsOf("2026-01-01", "2026-12-31");
    expect(year).toHaveLength(365);
    expect(year).toEqual(ALL.filter(({ date }) => date.startsWith("2026-")));
    expect(year.at(-1)?.next_working_day).toBe(addWorkingDays("2026-12-31", 1));
  });

  it("follow an agency's own days", () => {
    const ward = defineCalendar({
      ...{ id: "ward-a", version: "7", extends: "vietnam" },
      daysOff: [{ date: "2026-09-10", name: { vi: "Nghỉ bão", en: "Storm" } }],
      makeUpDays: [{ date: "2026-09-12", name: { vi: "Làm bù", en: "Made up" } }],
    });
    const [ninth, tenth, eleventh, twelfth] = rowsOf("2026-09-09", "2026-09-12", ward);
    expect(ninth?.next_working_day).toBe("2026-09-11");
    expect(tenth).toMatchObject({ is_working: false, kind: "local-day-off", name: "Storm", calendar_version: "7" });
    expect(twelfth).toMatchObject({ is_working: true, kind: "local-workday", calendar: "ward-a" });
    expect([ninth, tenth, eleventh, twelfth].map((row) => (row?.ordinal ?? 0) - (ninth?.ordinal ?? 0))).toEqual([
      ...[0, 0, 1, 2],
    ]);
  });

  it("have exactly the columns that are described, in that order", () => {
    expect(Object.keys(ALL[0] ?? {})).toEqual(COLUMNS.map(({ name }) => name));
    for (const { name, required } of COLUMNS) {
      if (required) expect(ALL.every((row) => row[name] !== undefined)).toBe(true);
    }
  });
});
