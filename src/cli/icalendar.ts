import ical, { ICalEventTransparency } from "ical-generator";
import { nameCitation } from "../citation/write-citation.js";
import { formatIso } from "../civil/format-iso.js";
import { parseIso } from "../civil/parse-iso.js";
import type { Language } from "../problem/language.js";
import type { DayDescription } from "../working-day/describe-day.js";
import { isListed } from "./year-days.js";

/** The days off and make-up days of a year as iCalendar (RFC 5545): all-day events with identifiers that never change. */
export function writeICalendar(
  days: readonly DayDescription[],
  calendar: { readonly id: string; readonly version: string },
  language: Language,
): string {
  const name = language === "vi" ? "Lịch nghỉ và làm bù" : "Days off and make-up days";
  const file = ical({ name, prodId: { company: "thoihan", product: calendar.id, language: language.toUpperCase() } });
  for (const day of days.filter(isListed)) {
    file.createEvent({
      id: `${calendar.id}-${day.date}@thoihan`,
      // The state of the calendar and not of a clock: the same version gives the same file.
      stamp: utc(isDate(calendar.version) ? calendar.version : day.date),
      start: utc(day.date),
      end: utc(formatIso(parseIso(day.date) + 1)),
      allDay: true,
      timezone: "UTC",
      summary: day.name[language],
      description: day.cites.map((citation) => nameCitation(citation, language)).join("; "),
      transparency: day.working ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  }
  return file.toString();
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
