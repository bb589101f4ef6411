import { isoOf } from "../calendar/compile.js";
import { type Certainty, certaintyOfCode, type DayKind, FIRST_OFF_CODE, kindOfCode } from "../calendar/day-kind.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { Citation } from "../citation/citation.js";
import type { CivilDate, CivilDateLike } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { freezeDeep } from "../document/freeze-deep.js";
import type { Bilingual } from "../problem/language.js";
import { vietnam } from "../vietnam/index.js";
import { refuseOutside } from "./shift.js";

/** What a calendar knows of one day. */
export interface DayDescription {
  readonly date: CivilDate;
  readonly working: boolean;
  readonly kind: DayKind;
  readonly name: Bilingual;
  readonly certainty: Certainty;
  /** The day that this one stands in for: the holiday compensated, the other day of a swap. */
  readonly replaces?: CivilDate;
  /** What else to know, such as an open question of law. */
  readonly note?: Bilingual;
  readonly cites: readonly Citation[];
}

const WORKDAY: Bilingual = { vi: "Ngày làm việc", en: "Working day" };
const REST_DAY: Bilingual = { vi: "Ngày nghỉ hằng tuần", en: "Weekly rest day" };

/**
 * Why a day is or is not a working day, on what basis, and how certain that is.
 *
 * @param date the day asked about
 * @param calendar whose days; `vietnam` unless given
 * @returns kind, name in Vietnamese and English, certainty, the day replaced, citations
 * @throws `date.invalid`, `date.not-civil`, `calendar.not-a-calendar`, `calendar.outside-coverage`
 * @example
 * describeDay("2026-08-31").name.vi; // => "Nghỉ hoán đổi dịp Quốc khánh (2/9) (làm bù 22/08/2026)"
 */
export function describeDay(date: CivilDateLike, calendar: WorkingCalendar = vietnam): DayDescription {
  const day = dayNumberOf(date, "date");
  const table = tableOf(calendar);
  const code = table.code[day - table.first];
  if (code === undefined) return refuseOutside(calendar, day, undefined, ["date"]);
  const working = (code & 7) < FIRST_OFF_CODE;
  const head = { date: isoOf(table, day), working, kind: kindOfCode(code) };
  const certainty = certaintyOfCode(code);
  const entry = table.days.entries.get(day);
  if (entry !== undefined) {
    const { name, replaces, cites } = freezeDeep(entry);
    return { ...head, name, certainty, ...(replaces === undefined ? {} : { replaces }), cites };
  }
  const remark = freezeDeep(table.days.remarks.get(day));
  return {
    ...head,
    name: freezeDeep(working ? WORKDAY : REST_DAY),
    certainty,
    ...(remark?.note === undefined ? {} : { note: remark.note }),
    cites: [...freezeDeep(table.days.weekCites), ...(remark?.cites ?? [])],
  };
}
