import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import { type DayNumber, NOT_A_DAY } from "../civil/day-number.js";
import type { Term } from "../rule/types.js";
import { refuseOutside, workingDayUntil } from "../working-day/shift.js";
import { plainEnd, rollEnd, signedAmount } from "./term-end.js";
import type { TermRun } from "./trace.js";

/** Runs a term from the covered day of its event: where it ends, where it is due, and by which working day to act. */
export function runTerm(calendar: WorkingCalendar, term: Term, from: DayNumber): TermRun {
  const table = tableOf(calendar);
  const amount = signedAmount(term);
  const plain = plainEnd(table, term, from, amount);
  const due = rollEnd(table, term, plain);
  if ((due - table.first) >>> 0 >= table.length) return refuseOutside(calendar, from, amount, ["from"]);
  const working = workingDayUntil(table, due);
  // Where no working day lies between the event and the due day, one can only act on the day of the event.
  const actBy = amount < 0 || working >= from ? working : from;
  if (actBy === NOT_A_DAY) return refuseOutside(calendar, due, undefined, ["from"]);
  return { term, from, plain, due, actBy };
}
