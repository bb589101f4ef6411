import type { DayNumber } from "./day-number.js";

/** A day of the week by name, Monday first, as documents write it. */
export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** The name of a day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** Day of the week of a day number: 0 is Monday, 6 is Sunday. */
export function weekdayIndex(dayNumber: DayNumber): number {
  // 1970-01-01 was a Thursday; the second remainder brings days before it into 0–6.
  return (((dayNumber + 3) % 7) + 7) % 7;
}
