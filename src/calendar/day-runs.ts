import type { CivilDate } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { freezeDeep } from "../document/freeze-deep.js";
import type { Bilingual } from "../problem/language.js";
import { type CalendarTable, isoOf } from "./compile.js";
import { type DayOffKind, FIRST_OFF_CODE, kindOfCode, type WorkingDayKind } from "./day-kind.js";

/** Days in a row of one kind and one occasion: they count as working days, or they are skipped. */
export type DayRun =
  | {
      readonly step: "counted";
      readonly from: CivilDate;
      readonly to: CivilDate;
      readonly days: number;
      readonly kind: WorkingDayKind;
      readonly name?: Bilingual;
    }
  | {
      readonly step: "skipped";
      readonly from: CivilDate;
      readonly to: CivilDate;
      readonly days: number;
      readonly kind: DayOffKind;
      readonly name?: Bilingual;
    };

/** Appends the runs of the days from `first` to `last`, both covered. */
export function appendRuns(
  runs: { push(run: DayRun): unknown },
  table: CalendarTable,
  first: DayNumber,
  last: DayNumber,
): void {
  let start = first;
  while (start <= last) {
    const whole = wholeRun(table, start);
    const run = start + whole.days - 1 <= last ? whole : cutRun(table, start, last);
    runs.push(run);
    start += run.days;
  }
}

/**
 * The run from a day to its natural end. It is the same for every deadline that crosses it, so it is made once for a
 * table, and frozen.
 */
function wholeRun(table: CalendarTable, start: DayNumber): DayRun {
  const index = start - table.first;
  const known = table.runs[index];
  if (known !== undefined) return known;
  const run = freezeDeep(cutRun(table, start, table.first + table.length - 1));
  table.runs[index] = run;
  return run;
}

/** The run from a day on, at most to `last`. */
function cutRun(table: CalendarTable, start: DayNumber, last: DayNumber): DayRun {
  const code = codeAt(table, start);
  // Ordinary working days and weekends have no name: looking for one takes a fifth of a deadline.
  const name = code === 0 || code === FIRST_OFF_CODE ? undefined : occasionOf(table, start);
  let end = start;
  while (end < last && codeAt(table, end + 1) === code) {
    if (name !== undefined && occasionOf(table, end + 1)?.vi !== name.vi) break;
    end++;
  }
  const from = isoOf(table, start);
  const to = isoOf(table, end);
  const days = end - start + 1;
  // The comparison of codes is what separates the two groups of kinds.
  if (code < FIRST_OFF_CODE) {
    const kind = kindOfCode(code) as WorkingDayKind;
    const step = "counted";
    return name === undefined ? { step, from, to, days, kind } : { step, from, to, days, kind, name };
  }
  const kind = kindOfCode(code) as DayOffKind;
  const step = "skipped";
  return name === undefined ? { step, from, to, days, kind } : { step, from, to, days, kind, name };
}

/** The kind of a covered day, as its code. */
export function codeAt(table: CalendarTable, day: DayNumber): number {
  // The day is covered, so the index lies inside the array.
  return (table.code[day - table.first] as number) & 7;
}

/** What a listed day is called in a run: its occasion, so that the days of Tết are told together. */
export function occasionOf(table: CalendarTable, day: DayNumber): Bilingual | undefined {
  const entry = table.days.entries.get(day);
  return freezeDeep(entry?.occasion ?? entry?.name);
}
