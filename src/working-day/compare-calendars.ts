import { isoOf } from "../calendar/compile.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDate } from "../civil/civil-date.js";
import { type DayDescription, describeDay } from "./describe-day.js";

/** A day on which two calendars differ. */
export interface CalendarDifference {
  readonly date: CivilDate;
  readonly before: DayDescription;
  readonly after: DayDescription;
}

/**
 * Every day on which one calendar works and the other does not, such as after a new decision (khác biệt giữa hai lịch).
 *
 * @param before the one calendar
 * @param after the other
 * @returns the days that both cover and on which `isWorkingDay` differs, in order, as each calendar describes them
 * @throws `calendar.not-a-calendar`
 * @example
 * const stormy = defineCalendar({
 *   id: "stormy", version: "1", extends: vietnam,
 *   daysOff: [{ date: "2026-09-10", name: { vi: "Nghỉ bão", en: "Storm" } }],
 * });
 * compareCalendars(vietnam, stormy).map(({ date }) => date); // => ["2026-09-10"]
 */
export function compareCalendars(before: WorkingCalendar, after: WorkingCalendar): CalendarDifference[] {
  const one = tableOf(before);
  const other = tableOf(after);
  const first = Math.max(one.first, other.first);
  const end = Math.min(one.first + one.length, other.first + other.length);
  const differences: CalendarDifference[] = [];
  for (let day = first; day < end; day++) {
    if (works(one.rank, day - one.first) === works(other.rank, day - other.first)) continue;
    const date = isoOf(one, day);
    differences.push({ date, before: describeDay(date, before), after: describeDay(date, after) });
  }
  return differences;
}

function works(rank: Int32Array, index: number): boolean {
  return rank[index] !== rank[index + 1];
}
