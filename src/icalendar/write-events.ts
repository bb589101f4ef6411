import ical, { ICalEventTransparency } from "ical-generator";
import type { CivilDate } from "../civil/civil-date.js";
import { type DayNumber, dayNumberFromFields } from "../civil/day-number.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { formatIso } from "../civil/format-iso.js";
import type { ProblemPath } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_WRONG_TYPE, PERIOD_REVERSED } from "../problem/kinds.js";
import { reading } from "../problem/reading.js";
import { refuse } from "../problem/thoihan-error.js";

/** Something that takes one or more whole days. */
export interface AllDayEvent {
  /** Unique and stable; becomes the UID. */
  readonly id: string;
  readonly from: CivilDate;
  /** Included. */
  readonly to: CivilDate;
  readonly summary: string;
  readonly description: string;
  /** Whether a calendar program should show the time as taken. */
  readonly busy: boolean;
}

/**
 * Writes all-day events as iCalendar (RFC 5545): stable identifiers, no time zone, no clock.
 *
 * @param name what calendar programs call the file
 * @param events each with an id of its own
 * @param stamp the day that every event says it was made on
 * @returns the file
 * @throws `date.invalid`, `date.not-civil`, `period.reversed` with the position of the event, `argument.wrong-type` for a day
 *   before the year 1000 and a text of more than 100,000 characters
 * @example
 * const event = { id: "a", from: "2026-11-24", to: "2026-11-24", summary: "Nghỉ", description: "", busy: false };
 * writeEvents("Lịch", [event], "2026-11-22").includes("UID:a@thoihan"); // => true
 */
export function writeEvents(name: string, events: readonly AllDayEvent[], stamp: CivilDate): string {
  return reading(events, "events", "a list of all-day events", () => fileOf(name, events, stamp));
}

/** The year 1000: the writer leaves out the zeros of an earlier one. */
const FIRST_DAY = /* @__PURE__ */ dayNumberFromFields(1000, 1, 1);

/** The longest text of an event. The lines of a longer one take minutes to fold, and no calendar program shows it. */
const LONGEST_TEXT = 100_000;

function requireLate(day: DayNumber, path: ProblemPath): void {
  if (day >= FIRST_DAY) return;
  refuse(
    ARGUMENT_WRONG_TYPE,
    { value: displayValue(formatIso(day)), expected: "a day of the year 1000 or later" },
    path,
  );
}

function requireText(value: string, path: ProblemPath): void {
  if (typeof value === "string" && value.length <= LONGEST_TEXT) return;
  const expected = `a text of at most ${LONGEST_TEXT} characters`;
  refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(value), expected }, path);
}

function fileOf(name: string, events: readonly AllDayEvent[], stamp: CivilDate): string {
  requireText(name, ["name"]);
  const made = dayNumberOf(stamp, "stamp");
  requireLate(made, ["stamp"]);
  const file = ical({ name: escapeText(name), prodId: { company: "thoihan", product: "thoihan" } });
  // Not by forEach, which passes over holes: a list of four thousand million of them takes minutes.
  for (const [index, { id, from, to, summary, description, busy }] of events.entries()) {
    const first = dayNumberOf(from, ["events", index, "from"]);
    const last = dayNumberOf(to, ["events", index, "to"]);
    requireLate(first, ["events", index, "from"]);
    if (last < first) refuse(PERIOD_REVERSED, { from: formatIso(first), to: formatIso(last) }, ["events", index, "to"]);
    requireText(id, ["events", index, "id"]);
    requireText(summary, ["events", index, "summary"]);
    requireText(description, ["events", index, "description"]);
    file.createEvent({
      id: `${escapeText(id)}@thoihan`,
      stamp: midnight(made),
      start: midnight(first),
      // The end of an all-day event is the day after its last.
      end: midnight(last + 1),
      allDay: true,
      timezone: "UTC",
      summary,
      description,
      transparency: busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  }
  return file.toString();
}

/** The writer takes a Date; at midnight UTC, with UTC as its zone, it writes just the day. */
function midnight(day: number): Date {
  return new Date(`${formatIso(day)}T00:00:00Z`);
}

/**
 * A text value as RFC 5545 asks (section 3.3.11). The writer does this for what an event says, but neither for its id nor for
 * the name of the file, which a line break would end.
 */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}
