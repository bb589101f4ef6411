import { type CalendarTable, isoOf } from "../calendar/compile.js";
import { type DayOffKind, FIRST_OFF_CODE, kindOfCode, type WorkingDayKind } from "../calendar/day-kind.js";
import type { DayNumber } from "../civil/day-number.js";
import type { Bilingual } from "../problem/language.js";
import type { Term } from "../rule/types.js";
import type { TraceStep } from "./types.js";

/** Appends the runs of a forward term: every day after `from` up to `due`, counted, skipped or rolled over. */
export function traceForward(
  trace: TraceStep[],
  table: CalendarTable,
  term: Term,
  from: DayNumber,
  due: DayNumber,
): void {
  const counted = term.unit === "working-day" ? due : Math.min(from + term.amount, due);
  if (term.unit === "working-day") {
    traceRuns(trace, table, from + 1, due, "skipped");
  } else {
    const days = counted - from;
    trace.push({
      step: "counted",
      from: isoOf(table, from + 1),
      to: isoOf(table, counted),
      days,
      kind: "calendar-day",
    });
    // The term ended on a day off: it runs on, and the working day at its end is told by the last step.
    if (due > counted) traceRuns(trace, table, counted, due - 1, "rolled");
  }
  trace.push({ step: "due", on: isoOf(table, due), kind: kindOfCode(codeAt(table, due)) });
}

/** Days of one kind and one occasion in a row make one step. */
function traceRuns(
  trace: TraceStep[],
  table: CalendarTable,
  first: DayNumber,
  last: DayNumber,
  off: "skipped" | "rolled",
): void {
  let start = first;
  while (start <= last) {
    const code = codeAt(table, start) & 7;
    const name = nameAt(table, start, code);
    let end = start;
    while (end < last && (codeAt(table, end + 1) & 7) === code && nameAt(table, end + 1, code)?.vi === name?.vi) end++;
    const run = { from: isoOf(table, start), to: isoOf(table, end), days: end - start + 1 };
    // The comparison of codes is what separates the two groups of kinds.
    if (code < FIRST_OFF_CODE) {
      const kind = kindOfCode(code) as WorkingDayKind;
      trace.push(name === undefined ? { step: "counted", ...run, kind } : { step: "counted", ...run, kind, name });
    } else {
      const kind = kindOfCode(code) as DayOffKind;
      trace.push(name === undefined ? { step: off, ...run, kind } : { step: off, ...run, kind, name });
    }
    start = end + 1;
  }
}

function codeAt(table: CalendarTable, day: DayNumber): number {
  // Traces stay between two covered days.
  return table.code[day - table.first] as number;
}

/** What a listed day is called in a run; ordinary working days and weekends need no name. */
function nameAt(table: CalendarTable, day: DayNumber, code: number): Bilingual | undefined {
  if (code === 0 || code === FIRST_OFF_CODE) return undefined;
  const entry = table.days.entries.get(day);
  return entry?.occasion ?? entry?.name;
}
