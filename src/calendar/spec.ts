import type { Citation } from "../citation/citation.js";
import type { CivilDate, CivilInterval } from "../civil/civil-date.js";
import type { Weekday } from "../civil/weekday.js";
import type { Bilingual } from "../problem/language.js";
import type { Certainty, DayOffKind } from "./day-kind.js";
import type { WorkingCalendar } from "./working-calendar.js";

/** What every listed day carries. */
interface ListedDay {
  readonly date: CivilDate;
  /** What the day is called; on its own day, such as "Tết Nguyên đán (mùng 2)". */
  readonly name: Bilingual;
  /** The occasion that it belongs to, such as "Tết Nguyên đán", where that is shorter; days of one occasion are told together. */
  readonly occasion?: Bilingual;
  /** `official` unless said otherwise. */
  readonly certainty?: Certainty;
  /** The day that it stands in for: the holiday compensated, the other day of a swap. */
  readonly replaces?: CivilDate;
  readonly cites?: readonly Citation[];
}

/** A day off (ngày nghỉ). `local-day-off` unless said otherwise. */
export interface DayOff extends ListedDay {
  readonly kind?: Exclude<DayOffKind, "weekend">;
}

/** A working day on a rest day (ngày làm bù). `local-workday` unless said otherwise. */
export interface MakeUpDay extends ListedDay {
  readonly kind?: "make-up-workday" | "local-workday";
}

/** Something to know about a day that the lists do not change, such as a working day that may yet become a day off. */
export interface DayRemark {
  readonly date: CivilDate;
  readonly certainty: Certainty;
  readonly note?: Bilingual;
  readonly cites?: readonly Citation[];
}

/** Another week for a span of days, such as a Saturday service from a date on. */
export interface WeekPeriod extends CivilInterval {
  readonly week: readonly Weekday[];
}

/** How certain the days are that nothing lists, from a date until the next entry. */
export interface CertaintyPeriod {
  readonly from: CivilDate;
  readonly certainty: Certainty;
}

/** What a calendar says beside its name and its base. */
interface CalendarContent {
  /** A short stable name, such as `"can-tho"`. */
  readonly id: string;
  /** Changes whenever the days change; part of every deadline. */
  readonly version: string;
  readonly weekPeriods?: readonly WeekPeriod[];
  readonly daysOff?: readonly DayOff[];
  readonly makeUpDays?: readonly MakeUpDay[];
  readonly remarks?: readonly DayRemark[];
  /** Certainty of unlisted days; all `official` where it is missing and nothing is extended. */
  readonly certainty?: readonly CertaintyPeriod[];
  /** The text that sets the week. */
  readonly weekCites?: readonly Citation[];
}

/** A calendar that stands alone. */
export interface StandaloneCalendarSpec extends CalendarContent {
  readonly extends?: never;
  /** The days that the calendar answers for; everything outside is refused. 200 years at most. */
  readonly coverage: CivilInterval;
  /** The days of the week that work. */
  readonly week: readonly Weekday[];
}

/** A calendar that adds to another: its days off and make-up days come on top. */
export interface ExtendingCalendarSpec extends CalendarContent {
  /** `"vietnam"`, a calendar value, or the spec of one. */
  readonly extends: "vietnam" | WorkingCalendar | CalendarSpec;
  /** Within that of the base, and equal to it where missing. */
  readonly coverage?: CivilInterval;
  /** Replaces the week of the base. */
  readonly week?: readonly Weekday[];
}

/** A calendar as a plain document (bản mô tả lịch), ready for JSON. */
export type CalendarSpec = StandaloneCalendarSpec | ExtendingCalendarSpec;
