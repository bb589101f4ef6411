import { displayValue } from "../problem/display-value.js";
import { DATE_INVALID, DATE_NOT_CIVIL } from "../problem/kinds.js";
import { refuse, ThoihanError } from "../problem/thoihan-error.js";
import type { CivilDateLike } from "./civil-date.js";
import { type DayNumber, dayNumberFromFields, daysInMonth, NOT_A_DAY } from "./day-number.js";
import { parseIso } from "./parse-iso.js";

/**
 * Reads whatever a caller passes as a date into a day number, or refuses it.
 * `path` names the argument or the place in a document, for the error.
 */
export function dayNumberOf(date: CivilDateLike, path: string | readonly (string | number)[]): DayNumber {
  if (typeof date === "string") {
    const parsed = parseIso(date);
    if (parsed !== NOT_A_DAY) return parsed;
  }
  return readOther(date, typeof path === "string" ? [path] : path);
}

function readOther(date: unknown, path: readonly (string | number)[]): DayNumber {
  if (typeof date === "string") {
    return refuse(DATE_INVALID, { value: displayValue(date), reason: reasonOfString(date) }, path);
  }
  if (typeof date !== "object") {
    return refuse(DATE_INVALID, { value: displayValue(date), reason: "type" }, path);
  }
  try {
    return readObject(date, path);
  } catch (error) {
    if (error instanceof ThoihanError) throw error;
    // A getter or a proxy that throws: whatever it is, it says no date.
    return refuse(DATE_INVALID, { value: displayValue(date), reason: "type" }, path);
  }
}

/** `null` is among them, and throws when it is read. */
function readObject(date: object | null, path: readonly (string | number)[]): DayNumber {
  // By tag and not by instanceof: a Date of another realm (an iframe, a vm context) is a Date all the same.
  if (Object.prototype.toString.call(date) === "[object Date]") {
    return refuse(DATE_NOT_CIVIL, { value: "a Date" }, path);
  }
  // Read through a partial record, since anything may have been passed here.
  const fields = date as Record<string, unknown>;
  // A Temporal.ZonedDateTime or PlainDateTime also has year, month and day, but says a moment and not a day.
  if (fields["timeZoneId"] !== undefined || fields["hour"] !== undefined) {
    return refuse(DATE_NOT_CIVIL, { value: "a date with a time" }, path);
  }
  const calendarId = fields["calendarId"];
  if (calendarId !== undefined && calendarId !== "iso8601") {
    return refuse(DATE_INVALID, { value: displayValue(calendarId), reason: "other-calendar" }, path);
  }
  const { year, month, day } = fields;
  if (!isWhole(year) || !isWhole(month) || !isWhole(day)) {
    return refuse(DATE_INVALID, { value: displayValue(date), reason: "fields" }, path);
  }
  const exists = year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
  if (!exists) {
    return refuse(DATE_INVALID, { value: `${year}-${month}-${day}`, reason: "no-such-day" }, path);
  }
  return dayNumberFromFields(year, month, day);
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

function reasonOfString(text: string): "format" | "no-such-day" | "day-first" | "instant" {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return "no-such-day";
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text)) return "day-first";
  if (text.length <= 40 && /^\d{4}-\d{2}-\d{2}[Tt ]\d/.test(text)) return "instant";
  return "format";
}
