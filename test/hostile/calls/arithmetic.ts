import { expect } from "vitest";
import {
  addWorkingDays,
  addWorkingDaysToMany,
  calendarSpec,
  civilDateOf,
  compareCalendars,
  countWorkingDays,
  defineCalendar,
  describeDay,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  safeAddWorkingDays,
  safeDefineCalendar,
  vietnam,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from "../../../src/index.js";
import { signature } from "../signature.js";
import { DATE, isoOf, storm, stormSpec, weekSpec } from "../values.js";

/** The working days and the calendars. */
export const arithmetic = {
  isWorkingDay: signature(isWorkingDay, [["2026-11-20"], ["2026-08-22", storm]], (works, [date, calendar]) => {
    expect(describeDay(date, calendar).working).toBe(works);
  }),
  describeDay: signature(describeDay, [["2026-11-20"], [{ year: 2026, month: 9, day: 2 }, storm]], (day, [date]) => {
    expect(day.date).toBe(isoOf(date));
    expect(day.name.vi.length * day.name.en.length).toBeGreaterThan(0);
  }),
  addWorkingDays: signature(
    addWorkingDays,
    [
      ["2026-11-20", 15],
      ["2026-11-20", -3, storm],
    ],
    isShifted,
  ),
  safeAddWorkingDays: signature(
    safeAddWorkingDays,
    [
      ["2026-11-20", 15],
      ["2026-11-20", 0, storm],
    ],
    (result, args) => {
      if (result.success) isShifted(result.data, args);
    },
  ),
  countWorkingDays: signature(
    countWorkingDays,
    [
      ["2026-11-20", "2026-12-31"],
      ["2026-11-20", DATE, storm],
    ],
    (n, args) => {
      const [from, to, calendar] = args;
      // Counted the other way round the two ends change places.
      const [first, last] = [isWorkingDay(from, calendar), isWorkingDay(to, calendar)].map(Number);
      const forward = isoOf(from) <= isoOf(to);
      if (isoOf(from) !== isoOf(to)) {
        const back = countWorkingDays(to, from, calendar);
        expect(n + back).toBe(forward ? Number(last) - Number(first) : Number(first) - Number(last));
      } else expect(Object.is(n, 0)).toBe(true);
    },
  ),
  nextWorkingDay: signature(nextWorkingDay, [["2026-11-20"], [DATE, storm]], (day, [date, calendar]) => {
    expect(day).toBe(addWorkingDays(date, 1, calendar));
  }),
  previousWorkingDay: signature(previousWorkingDay, [["2026-11-20"], [DATE, storm]], (day, [date, calendar]) => {
    expect(day).toBe(addWorkingDays(date, -1, calendar));
  }),
  workingDayOnOrAfter: signature(workingDayOnOrAfter, [["2026-11-21"], [DATE, storm]], (day, [date, calendar]) => {
    expect(day >= isoOf(date) && isWorkingDay(day, calendar)).toBe(true);
  }),
  workingDayOnOrBefore: signature(workingDayOnOrBefore, [["2026-11-21"], [DATE, storm]], (day, [date, calendar]) => {
    expect(day <= isoOf(date) && isWorkingDay(day, calendar)).toBe(true);
  }),
  addWorkingDaysToMany: signature(
    addWorkingDaysToMany,
    [
      [Int32Array.of(20777, 20000), 2],
      [Int32Array.of(20777), -2, storm, new Int32Array(1)],
    ],
    (days, [dates, n, calendar]) => {
      expect(days).toHaveLength(dates.length);
      const first = dates[0];
      if (first === undefined || dates === days) return;
      const [from, to] = [first, days[0] ?? Number.NaN].map((day) => civilDateOf(day * 86_400_000));
      expect(to).toBe(addWorkingDays(from ?? "", n, calendar));
    },
  ),
  civilDateOf: signature(
    civilDateOf,
    [["2026-11-19T17:30:00Z"], [0], [new Date(0)], [{ epochMilliseconds: 1e12 }]],
    (date) => expect(isoOf(date)).toBe(date),
  ),
  compareCalendars: signature(
    compareCalendars,
    [
      [vietnam, storm],
      [storm, storm],
    ],
    (differences) => {
      for (const { before, after } of differences) expect(before.working).not.toBe(after.working);
    },
  ),
  calendarSpec: signature(calendarSpec, [[vietnam], [storm]], (spec, [calendar]) => {
    expect([spec.id, spec.version]).toEqual([calendar.id, calendar.version]);
  }),
  defineCalendar: signature(defineCalendar, [[stormSpec], [weekSpec]], isCalendar, { costly: true }),
  safeDefineCalendar: signature(
    safeDefineCalendar,
    [[stormSpec], [weekSpec]],
    (result) => {
      if (result.success) isCalendar(result.data);
    },
    { costly: true },
  ),
};

function isShifted(day: string, [date, n, calendar]: Parameters<typeof addWorkingDays>): void {
  if (n === 0) {
    expect(day).toBe(isoOf(date));
    return;
  }
  expect(isWorkingDay(day, calendar)).toBe(true);
  expect(countWorkingDays(date, day, calendar)).toBe(n);
}

/** Its document makes the same calendar again. */
function isCalendar(calendar: typeof vietnam): void {
  const { from, to } = calendar.coverage;
  expect(from <= to && isoOf(from) === from && isoOf(to) === to).toBe(true);
  const again = defineCalendar(calendarSpec(calendar));
  expect(again).toEqual(calendar);
  expect(isWorkingDay(from, again)).toBe(isWorkingDay(from, calendar));
}
