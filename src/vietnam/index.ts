import { specOfDays } from "../calendar/spec-of-days.js";
import { createCalendar, type WorkingCalendar } from "../calendar/working-calendar.js";
import { VIETNAM_COVERAGE, vietnamDays } from "./vietnam-days.js";

/** State of knowledge of the days; changes with every decision that is added. */
const VERSION = "2026-11-22";

/**
 * The working calendar of Vietnamese cán bộ, công chức, viên chức: Monday to Friday, national days off, compensation,
 * swaps and make-up days, from 1999-10-02 to 2050-12-31. Announced to the end of 2027, projected from the law after.
 *
 * @example
 * describeDay("2026-08-22", vietnam).kind; // => "make-up-workday"
 */
export const vietnam: WorkingCalendar = /* @__PURE__ */ createCalendar(
  { id: "vietnam", version: VERSION, coverage: VIETNAM_COVERAGE },
  vietnamDays,
  () => specOfDays(vietnamDays(), VERSION),
);
