import type { CalendarTable } from "../calendar/compile.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import { type DayNumber, dayNumberFromFields, daysInMonth, fieldsOfDayNumber } from "../civil/day-number.js";
import type { Term } from "../rule/types.js";
import { refuseOutside, requireCovered, shiftWorkingDays, workingDayFrom } from "../working-day/shift.js";

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
  const amount = signedAmount(term) * multiple;
  const end = rollEnd(table, term, plainEnd(table, term, from, amount));
  if ((end - table.first) >>> 0 < table.length) return end;
  return refuseOutside(calendar, from, amount, ["from"]);
}

/** The amount of a term, negative before the event. */
export function signedAmount(term: Term): number {
  return term.direction === "before" ? -term.amount : term.amount;
}

/** Where a term is due that ends on a day: that day, or the working day to which it rolls. */
export function rollEnd(table: CalendarTable, term: Term, plain: DayNumber): DayNumber {
  if (term.direction === "before" || term.unit === "working-day" || term.unit === "same-day") return plain;
  return workingDayFrom(table, plain);
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

/** The corresponding day of another month, or its last day where it has none (Civil Code 2015, Article 148(3)). */
function addMonths(from: DayNumber, months: number): DayNumber {
  const { year, month, day } = fieldsOfDayNumber(from);
  const index = year * 12 + month - 1 + months;
  const inYear = Math.floor(index / 12);
  const inMonth = index - inYear * 12 + 1;
  return dayNumberFromFields(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
}
