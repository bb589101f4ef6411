import { formatIso } from "../civil/format-iso.js";
import { WEEKDAYS } from "../civil/weekday.js";
import { type CalendarDays, type DayEntry, worksByWeek } from "./calendar-days.js";
import { isWorkingKind } from "./day-kind.js";
import type { DayOff, MakeUpDay, StandaloneCalendarSpec } from "./spec.js";

/** Writes computed days, of one week throughout, as a plain document. */
export function specOfDays(days: CalendarDays, version: string): StandaloneCalendarSpec {
  const entries = [...days.entries.values()].sort((a, b) => a.day - b.day);
  return {
    id: days.id,
    version,
    coverage: { from: formatIso(days.first), to: formatIso(days.last) },
    week: WEEKDAYS.filter((_, weekday) => worksByWeek(days, days.first, weekday)),
    weekCites: days.weekCites,
    certainty: days.certainty.map(({ first, certainty }) => ({ from: formatIso(first), certainty })),
    daysOff: entries.map(dayOffOf).filter((entry) => entry !== undefined),
    makeUpDays: entries.map(makeUpDayOf).filter((entry) => entry !== undefined),
    remarks: [...days.remarks.values()]
      .sort((a, b) => a.day - b.day)
      .map(({ day, ...remark }) => ({ date: formatIso(day), ...remark })),
  };
}

function dayOffOf({ day, kind, ...rest }: DayEntry): DayOff | undefined {
  if (isWorkingKind(kind)) return undefined;
  return { date: formatIso(day), kind, ...rest };
}

function makeUpDayOf({ day, kind, ...rest }: DayEntry): MakeUpDay | undefined {
  if (!isWorkingKind(kind)) return undefined;
  return { date: formatIso(day), kind, ...rest };
}
