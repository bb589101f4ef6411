import type { Citation } from "../citation/citation.js";
import type { CivilDate } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import type { Bilingual } from "../problem/language.js";
import type { Certainty, DayKind } from "./day-kind.js";

/** A listed day in the form that tables are compiled from. */
export interface DayEntry {
  readonly day: DayNumber;
  readonly kind: Exclude<DayKind, "workday" | "weekend">;
  readonly certainty: Certainty;
  readonly name: Bilingual;
  readonly occasion?: Bilingual;
  readonly replaces?: CivilDate;
  readonly cites: readonly Citation[];
}

/** A remark on a day that no entry lists. */
export interface RemarkEntry {
  readonly day: DayNumber;
  readonly certainty: Certainty;
  readonly note?: Bilingual;
  readonly cites: readonly Citation[];
}

/** Which days of the week work in a span: seven flags, Monday first. */
export interface WeekSpan {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly works: readonly boolean[];
}

/** All that a calendar consists of, in day numbers. Later week spans win over earlier ones. */
export interface CalendarDays {
  readonly id: string;
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly weeks: readonly WeekSpan[];
  readonly weekCites: readonly Citation[];
  readonly entries: ReadonlyMap<DayNumber, DayEntry>;
  readonly remarks: ReadonlyMap<DayNumber, RemarkEntry>;
  /** Certainty of unlisted days, from `first` on until the next one; in order. */
  readonly certainty: readonly { readonly first: DayNumber; readonly certainty: Certainty }[];
}

/** True where the week alone, without any entry, makes the day a working day. */
export function worksByWeek(days: Pick<CalendarDays, "weeks">, day: DayNumber, weekday: number): boolean {
  let works = false;
  for (const span of days.weeks) if (day >= span.first && day <= span.last) works = span.works[weekday] === true;
  return works;
}
