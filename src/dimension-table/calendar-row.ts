import { isoOf } from "../calendar/compile.js";
import type { Certainty, DayKind } from "../calendar/day-kind.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDate } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import type { Language } from "../problem/language.js";
import { describeDay } from "../working-day/describe-day.js";

/** One day of a calendar as a row of a table; the keys are the names of its columns. */
export interface CalendarRow {
  readonly date: CivilDate;
  readonly is_working: boolean;
  readonly ordinal: number;
  readonly next_working_day: CivilDate | undefined;
  readonly previous_working_day: CivilDate | undefined;
  readonly kind: DayKind;
  readonly certainty: Certainty;
  readonly name: string;
  readonly calendar: string;
  readonly calendar_version: string;
}

/**
 * The rows of the days from `first` to `last`, both covered. Ordinals and neighbours are those of the whole calendar, so
 * that tables of different spans agree.
 */
export function* calendarRows(
  calendar: WorkingCalendar,
  first: DayNumber,
  last: DayNumber,
  language: Language,
): Generator<CalendarRow> {
  const table = tableOf(calendar);
  const workingDay = (position: number): CivilDate | undefined => {
    const day = table.select[position];
    return day === undefined ? undefined : isoOf(table, day);
  };
  for (let day = first; day <= last; day++) {
    const { date, working, kind, certainty, name } = describeDay(isoOf(table, day), calendar);
    // The day is covered, so its index and the one after it lie inside the array.
    const before = table.rank[day - table.first] as number;
    const through = table.rank[day - table.first + 1] as number;
    yield {
      date,
      is_working: working,
      ordinal: through,
      next_working_day: workingDay(through),
      previous_working_day: workingDay(before - 1),
      kind,
      certainty,
      name: name[language],
      calendar: calendar.id,
      calendar_version: calendar.version,
    };
  }
}
