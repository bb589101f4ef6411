import type { CalendarTable } from "../calendar/compile.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import { type DayNumber, dayNumberFromFields, daysInMonth, fieldsOfDayNumber, NOT_A_DAY } from "../civil/day-number.js";
import type { Term } from "../rule/types.js";
import { refuseOutside, requireCovered, shiftWorkingDays } from "../working-day/shift.js";

/**
 * The day on which a term ends (ngày hết hạn), `multiple` times over.
 *
 * The day counted from is not counted (Civil Code 2015, Article 147). Working days end on a working day by themselves;
 * calendar days, weeks and months run to the end of the next working day when they end on a day off (Article 148(5)).
 * A term before an event is not moved, since no text moves it.
 */
export function termEnd(calendar: WorkingCalendar, term: Term, from: DayNumber, multiple = 1): DayNumber {
  const table = tableOf(calendar);
  requireCovered(calendar, table, from, ["from"]);
  const sign = term.direction === "before" ? -1 : 1;
  const amount = term.amount * multiple * sign;
  const plain = plainEnd(table, term, from, amount);
  const end = sign > 0 && term.unit !== "same-day" ? rollForward(table, plain) : plain;
  if ((end - table.first) >>> 0 < table.length) return end;
  return refuseOutside(calendar, from, amount, ["from"]);
}

/** The day on which a term ends before any roll. */
export function plainEnd(table: CalendarTable, term: Term, from: DayNumber, amount: number): DayNumber {
  switch (term.unit) {
    case "working-day":
      return shiftWorkingDays(table, from, amount);
    case "calendar-day":
      return from + amount;
    case "week":
      return from + amount * 7;
    case "month":
      return addMonths(from, amount);
    case "same-day":
      return from;
  }
}

/** The day itself when it works, otherwise the next working day; `NOT_A_DAY` beyond the calendar. */
function rollForward(table: CalendarTable, day: DayNumber): DayNumber {
  const rank = table.rank[day - table.first];
  return rank === undefined ? NOT_A_DAY : (table.select[rank] ?? NOT_A_DAY);
}

/** The corresponding day of another month, or its last day where it has none (Civil Code 2015, Article 148(3)). */
function addMonths(from: DayNumber, months: number): DayNumber {
  const { year, month, day } = fieldsOfDayNumber(from);
  const index = year * 12 + month - 1 + months;
  const inYear = Math.floor(index / 12);
  const inMonth = index - inYear * 12 + 1;
  return dayNumberFromFields(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
}
