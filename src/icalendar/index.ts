import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import { nameCitation } from "../citation/write-citation.js";
import { dayNumberFromFields } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import type { Deadline } from "../deadline/types.js";
import { requireOneOf } from "../document/require-one-of.js";
import { explainDeadline } from "../explain/explain-deadline.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_NOT_AN_INTEGER } from "../problem/kinds.js";
import type { Language } from "../problem/language.js";
import { reading } from "../problem/reading.js";
import { refuse } from "../problem/thoihan-error.js";
import { vietnam } from "../vietnam/index.js";
import { describeDay } from "../working-day/describe-day.js";
import { requireCovered } from "../working-day/shift.js";
import { type AllDayEvent, writeEvents } from "./write-events.js";

export { planICalendar } from "./plan.js";
export { type AllDayEvent, writeEvents } from "./write-events.js";

/**
 * The days off and make-up days of a year as iCalendar (lịch nghỉ dạng .ics).
 *
 * @param year a year that the calendar covers in whole
 * @param language of names and notes
 * @param calendar `vietnam` unless given
 * @returns an iCalendar file (RFC 5545) of all-day events, the same for the same calendar version
 * @throws `argument.not-an-integer`, `calendar.not-a-calendar`, `calendar.outside-coverage`
 * @example
 * daysOffICalendar(2026, "vi").includes("DTSTART;VALUE=DATE:20260831"); // => true
 */
export function daysOffICalendar(year: number, language: Language, calendar: WorkingCalendar = vietnam): string {
  requireOneOf(language, ["vi", "en"], ["language"]);
  if (!Number.isInteger(year)) refuse(ARGUMENT_NOT_AN_INTEGER, { value: displayValue(year) }, ["year"]);
  const table = tableOf(calendar);
  const first = dayNumberFromFields(year, 1, 1);
  const last = dayNumberFromFields(year, 12, 31);
  requireCovered(calendar, table, first, ["year"]);
  requireCovered(calendar, table, last, ["year"]);
  const events: AllDayEvent[] = [];
  for (let day = first; day <= last; day++) {
    const { date, kind, name, cites, working } = describeDay(formatIso(day), calendar);
    if (kind === "workday" || kind === "weekend") continue;
    events.push({
      id: `${calendar.id}-${date}`,
      from: date,
      to: date,
      summary: name[language],
      description: cites.map((citation) => nameCitation(citation, language)).join("; "),
      busy: working,
    });
  }
  const name = language === "vi" ? "Lịch nghỉ và làm bù" : "Days off and make-up days";
  return writeEvents(name, events, stampOf(calendar.version));
}

/** A deadline with a name of the caller's own, such as the number of a case. */
export interface NamedDeadline {
  /** Stable: a deadline that moves keeps it, so that calendar programs move the entry and add none. */
  readonly id: string;
  readonly deadline: Deadline;
}

/**
 * Deadlines as iCalendar (thời hạn dạng .ics), each with its explanation.
 *
 * @param deadlines what `computeDeadline` returned, with an id for each
 * @param language of names and explanations
 * @returns an iCalendar file (RFC 5545) of all-day events on the due days
 * @throws `date.invalid` for a deadline that is none
 * @example
 * const deadline = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });
 * deadlinesICalendar([{ id: "A-1", deadline }], "en").includes("DTSTART;VALUE=DATE:20261125"); // => true
 */
export function deadlinesICalendar(deadlines: readonly NamedDeadline[], language: Language): string {
  requireOneOf(language, ["vi", "en"], ["language"]);
  return reading(deadlines, "deadlines", "a list of { id, deadline }", () => fileOf(deadlines, language));
}

function fileOf(deadlines: readonly NamedDeadline[], language: Language): string {
  const events = deadlines.map(({ id, deadline }): AllDayEvent => {
    const start = deadline.trace.find((step) => step.step === "start");
    const title = start?.step === "start" ? start.title[language] : deadline.rule;
    return {
      id: `${id}-${deadline.rule}-${deadline.from}`,
      from: deadline.due,
      to: deadline.due,
      summary: `${id}: ${title}`,
      description: explainDeadline(deadline, language),
      busy: false,
    };
  });
  const name = language === "vi" ? "Thời hạn" : "Deadlines";
  return writeEvents(name, events, stampOf(deadlines[0]?.deadline.calendar.version));
}

/** The day on which a calendar was known, where its version is one; a file must not depend on a clock. */
function stampOf(version: string | undefined): string {
  return version !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(version) ? version : "2000-01-01";
}
