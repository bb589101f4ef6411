import { attempt } from "../problem/attempt.js";
import { displayValue } from "../problem/display-value.js";
import { INSTANT_INVALID, INSTANT_WITHOUT_OFFSET } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import type { CivilDate } from "./civil-date.js";
import { dayNumberFromFields, daysInMonth } from "./day-number.js";
import { formatIso } from "./format-iso.js";

const DAY_IN_MS = 86_400_000;
const VIETNAM_OFFSET_IN_MS = 7 * 3_600_000;
/** The first and the last millisecond that fall into years of four digits in Vietnam. */
const EARLIEST_MS = -62_135_622_000_000;
const LATEST_MS = 253_402_275_599_999;

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?([Zz]|[+-]\d{2}(?::?\d{2})?)?(?:\[[^\]]*\])*$/;

/**
 * The civil date of a moment in Vietnam (UTC+7 all year): the only way in for a `Date` or a time stamp.
 *
 * @param instant a `Date`, milliseconds since 1970-01-01T00:00Z, a string with offset such as
 *   `"2026-11-19T17:30:00Z"`, or a `Temporal.Instant` or `ZonedDateTime`; years 0001–9999
 * @returns the day as `YYYY-MM-DD`
 * @throws `instant.without-offset` for a string that does not say its offset; `instant.invalid` for anything else
 * @example
 * civilDateOf("2026-11-19T17:30:00Z"); // => "2026-11-20"
 */
export function civilDateOf(instant: Date | number | string | { readonly epochMilliseconds: number }): CivilDate {
  const milliseconds = millisecondsOf(instant);
  if (!(milliseconds >= EARLIEST_MS && milliseconds <= LATEST_MS)) {
    return refuse(INSTANT_INVALID, { value: displayValue(instant) }, ["instant"]);
  }
  return formatIso(Math.floor((milliseconds + VIETNAM_OFFSET_IN_MS) / DAY_IN_MS));
}

function millisecondsOf(instant: unknown): number {
  if (typeof instant === "number") return instant;
  if (typeof instant === "string") return parseInstant(instant);
  return timeOfDate(instant) ?? epochMillisecondsOf(instant);
}

/** The time of a `Date` of any realm, `undefined` for anything else: `getTime` itself is the only safe test. */
function timeOfDate(value: unknown): number | undefined {
  return attempt(() => Date.prototype.getTime.call(value), undefined);
}

/** Of a `Temporal` value; no number of anything else, and of one whose getter throws. */
function epochMillisecondsOf(value: unknown): number {
  // Anything may have been passed here; what has no properties throws.
  const milliseconds = attempt(() => (value as Record<string, unknown>)["epochMilliseconds"], undefined);
  return typeof milliseconds === "number" ? milliseconds : Number.NaN;
}

/** Reads a time stamp without `Date.parse`, which would take the host's zone for one without offset. */
function parseInstant(text: string): number {
  const match = text.length <= 100 ? INSTANT.exec(text) : null;
  if (match === null) return Number.NaN;
  // The expression has these six groups of digits; only the seconds may be missing.
  const parts = match.slice(1, 7).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  const [year, month, day, hour, minute, second] = parts;
  const possible = day >= 1 && day <= daysInMonth(year, month) && hour <= 23 && minute <= 59 && second <= 60;
  if (!possible) return Number.NaN;
  const zone = match[7];
  if (zone === undefined) return refuse(INSTANT_WITHOUT_OFFSET, { value: displayValue(text) }, ["instant"]);
  // Seconds decide no day: offsets are whole minutes, and a leap second belongs to the minute that it ends.
  const minutes = hour * 60 + minute - offsetInMinutes(zone);
  return dayNumberFromFields(year, month, day) * DAY_IN_MS + minutes * 60_000;
}

function offsetInMinutes(zone: string): number {
  const digits = zone.replace(":", "");
  // No digits are 0: there are none in `Z`, and no minutes in `+07`.
  const hours = Number(digits.slice(1, 3));
  const minutes = Number(digits.slice(3));
  if (hours > 23 || minutes > 59) return Number.NaN;
  return (digits.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
