import type { CivilDate } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import { weekdayIndex } from "../civil/weekday.js";
import type { CalendarDays } from "./calendar-days.js";
import { codeOf, FIRST_OFF_CODE } from "./day-kind.js";
import type { DayRun } from "./day-runs.js";

/**
 * A calendar compiled for constant-time answers. With `i = day − first`:
 * `rank[i]` counts the working days in [first, day), `select[r]` is the day of the r-th working day, `code[i]` holds
 * kind and certainty, and two more prefix counts give the weakest certainty of any span by two subtractions.
 */
export interface CalendarTable {
  readonly first: DayNumber;
  readonly length: number;
  readonly code: Uint8Array;
  readonly rank: Int32Array;
  readonly select: Int32Array;
  readonly statutory: Int32Array;
  readonly projected: Int32Array;
  /** Written dates, made when first asked for: a third of the cost of writing one each time. */
  readonly iso: (CivilDate | undefined)[];
  /** Runs of days by the index of their first day, made when first asked for. */
  readonly runs: (DayRun | undefined)[];
  readonly days: CalendarDays;
}

/** Builds the table of a calendar: one pass over its days. */
export function compileTable(days: CalendarDays): CalendarTable {
  const { first } = days;
  const length = days.last - first + 1;
  const code = codesByWeek(days, length);
  for (const entry of days.entries.values()) code[entry.day - first] = codeOf(entry.kind, entry.certainty);

  const rank = new Int32Array(length + 1);
  const select = new Int32Array(length);
  const statutory = new Int32Array(length + 1);
  const projected = new Int32Array(length + 1);
  let working = 0;
  for (let index = 0; index < length; index++) {
    // The index is below the length of the array.
    const dayCode = code[index] as number;
    rank[index] = working;
    if ((dayCode & 7) < FIRST_OFF_CODE) {
      select[working] = first + index;
      working++;
    }
    const certainty = dayCode >> 3;
    statutory[index + 1] = (statutory[index] as number) + (certainty === 1 ? 1 : 0);
    projected[index + 1] = (projected[index] as number) + (certainty === 2 ? 1 : 0);
  }
  rank[length] = working;
  const iso = new Array<CivilDate | undefined>(length);
  const runs = new Array<DayRun | undefined>(length);
  return { first, length, code, rank, select: select.subarray(0, working), statutory, projected, iso, runs, days };
}

/** The codes that the week and the certainty of unlisted days give, before any entry. */
function codesByWeek(days: CalendarDays, length: number): Uint8Array {
  const { first } = days;
  const code = new Uint8Array(length);
  for (const span of days.weeks) {
    const from = span.first - first;
    const end = span.last - first + 1;
    for (let index = from; index < end && index < from + 7; index++) {
      code[index] = span.works[weekdayIndex(first + index)] === true ? 0 : FIRST_OFF_CODE;
    }
    // One week is written out, and then what is written is doubled: far quicker than day by day before code is warm.
    for (let written = 7; from + written < end; written *= 2) {
      code.set(code.subarray(from, Math.min(from + written, end - written)), from + written);
    }
  }
  // Each period to the end: the next one writes over what is its own.
  for (const period of days.certainty) {
    const bits = codeOf("workday", period.certainty);
    for (let index = Math.max(period.first - first, 0); index < length; index++) {
      code[index] = ((code[index] as number) & 7) | bits;
    }
  }
  for (const remark of days.remarks.values()) {
    const index = remark.day - first;
    code[index] = ((code[index] as number) & 7) | codeOf("workday", remark.certainty);
  }
  return code;
}

/** The written form of a covered day. */
export function isoOf(table: CalendarTable, day: DayNumber): CivilDate {
  const index = day - table.first;
  const known = table.iso[index];
  if (known !== undefined) return known;
  const written = formatIso(day);
  table.iso[index] = written;
  return written;
}
