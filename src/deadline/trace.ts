import { type CalendarTable, isoOf } from "../calendar/compile.js";
import { type DayOffKind, FIRST_OFF_CODE, kindOfCode } from "../calendar/day-kind.js";
import { appendRuns, codeAt, occasionOf } from "../calendar/day-runs.js";
import type { DayNumber } from "../civil/day-number.js";
import type { Term } from "../rule/types.js";
import type { TraceStep } from "./types.js";

/** How a term ran: from the day of the event to its end, and on to `due` where it rolled. */
export interface TermRun {
  readonly term: Term;
  readonly from: DayNumber;
  /** The end before any roll. */
  readonly plain: DayNumber;
  readonly due: DayNumber;
  readonly actBy: DayNumber;
}

/** Appends how a term was counted: every day between the event and `due` in runs, the roll, and the days to act by. */
export function traceTerm(trace: TraceStep[], table: CalendarTable, run: TermRun): void {
  const { term, from, plain, due, actBy } = run;
  // Backward terms count the days before the event, from the due day on.
  const first = term.direction === "after" ? from + 1 : due;
  const last = term.direction === "after" ? plain : from - 1;
  if (term.unit === "working-day") appendRuns(trace, table, first, last);
  else if (first <= last) {
    const days = last - first + 1;
    trace.push({ step: "counted", from: isoOf(table, first), to: isoOf(table, last), days, kind: "calendar-day" });
  }
  if (due > plain) trace.push(rolled(table, plain, due));
  const code = codeAt(table, due);
  trace.push({ step: "due", on: isoOf(table, due), kind: kindOfCode(code) });
  // On a day off the day to act by needs a word: the working day before, or for want of one the event itself.
  if (code < FIRST_OFF_CODE) return;
  const on = isoOf(table, actBy);
  trace.push({ step: "act-by", on, why: actBy < due ? "due-is-off" : "not-before-the-event" });
}

/** The roll from a day off on which a term ended to the next working day. */
function rolled(table: CalendarTable, plain: DayNumber, due: DayNumber): TraceStep {
  // A term rolls off days off only.
  const kind = kindOfCode(codeAt(table, plain)) as DayOffKind;
  const span = { ended: isoOf(table, plain), from: isoOf(table, plain + 1), to: isoOf(table, due), days: due - plain };
  const name = occasionOf(table, plain);
  return name === undefined ? { step: "rolled", ...span, kind } : { step: "rolled", ...span, kind, name };
}
