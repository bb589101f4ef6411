import type { CivilDate } from "./civil-date.js";
import { type DayNumber, fieldsOfDayNumber } from "./day-number.js";

/** Writes a day number as `YYYY-MM-DD`. */
export function formatIso(dayNumber: DayNumber): CivilDate {
  const { year, month, day } = fieldsOfDayNumber(dayNumber);
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}
