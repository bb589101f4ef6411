import type { CalendarTable } from "../calendar/compile.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import { type DayNumber, NOT_A_DAY } from "../civil/day-number.js";
import type { Term } from "../rule/types.js";
import { refuseOutside, requireCovered, shiftWorkingDays } from "../working-day/shift.js";

/**
 * The day on which a term ends (ngày hết hạn), `multiple` times over.
 *
 * The day counted from is not counted (Civil Code 2015, Article 147). Working days end on a working day by themselves;
 * calendar days run to the end of the next working day when they end on a day off (Article 148(5)).
 */
export function termEnd(calendar: WorkingCalendar, term: Term, from: DayNumber, multiple = 1): DayNumber {
  const table = tableOf(calendar);
  requireCovered(calendar, table, from, ["from"]);
  const amount = term.amount * multiple;
  const end = term.unit === "working-day" ? shiftWorkingDays(table, from, amount) : rollForward(table, from + amount);
  return end === NOT_A_DAY ? refuseOutside(calendar, from, amount, ["from"]) : end;
}

/** The day itself when it works, otherwise the next working day; `NOT_A_DAY` beyond the calendar. */
function rollForward(table: CalendarTable, day: DayNumber): DayNumber {
  const rank = table.rank[day - table.first];
  return rank === undefined ? NOT_A_DAY : (table.select[rank] ?? NOT_A_DAY);
}
