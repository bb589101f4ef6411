import { buildCalendar } from "../calendar/build-calendar.js";
import type { CalendarSpec } from "../calendar/spec.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { vietnam } from "./index.js";

/**
 * Makes a working calendar from a plain document: a new one, or one that adds an agency's own days to another
 * (lịch riêng của cơ quan): a storm day, a local make-up day, a Saturday service, another week.
 *
 * @param spec see `CalendarSpec`; `extends: "vietnam"` stands for `vietnam`, so that the document can be plain JSON
 * @returns a frozen calendar; `calendarSpec` gives its document back
 * @throws everything that is wrong at once, each with its path: `calendar.day-both-off-and-working`,
 *   `calendar.make-up-on-working-day`, `calendar.day-already-off`, `calendar.day-listed-twice`, `calendar.empty-week`,
 *   `calendar.outside-coverage`, `calendar.coverage-…`, `calendar.unknown-base`, `document.…`, `date.…`
 * @example
 * const stormy = defineCalendar({
 *   id: "my-xuyen", version: "2026-09-11", extends: "vietnam",
 *   daysOff: [{ date: "2026-09-10", name: { vi: "Nghỉ bão", en: "Storm" } }],
 * });
 * addWorkingDays("2026-09-09", 1, stormy); // => "2026-09-11"
 */
export function defineCalendar(spec: CalendarSpec): WorkingCalendar {
  return buildCalendar(spec, new Map([["vietnam", vietnam]]));
}

/** `defineCalendar` that returns a refusal instead of throwing it. */
export function safeDefineCalendar(spec: CalendarSpec): SafeResult<WorkingCalendar> {
  return safely(() => defineCalendar(spec));
}
