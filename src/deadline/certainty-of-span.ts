import type { CalendarTable } from "../calendar/compile.js";
import type { Certainty } from "../calendar/day-kind.js";
import type { DayNumber } from "../civil/day-number.js";

/** The weakest certainty of the days after `from` up to `to`, by two subtractions. */
export function certaintyOfSpan(table: CalendarTable, from: DayNumber, to: DayNumber): Certainty {
  const start = from + 1 - table.first;
  const end = to + 1 - table.first;
  // Both ends are covered, so the indices lie inside the arrays.
  if ((table.projected[end] as number) > (table.projected[start] as number)) return "projected";
  return (table.statutory[end] as number) > (table.statutory[start] as number) ? "statutory" : "official";
}
