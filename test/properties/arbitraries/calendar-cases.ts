import fc from "fast-check";
import { type CalendarSpec, defineCalendar, ThoihanError, type WorkingCalendar } from "../../../src/index.js";
import { dayOf, isoOfDay } from "../../oracle/civil-days.js";
import { calendarSpecs } from "./calendar-specs.js";

/** A calendar together with the document that it was made from and some of its days, in order. */
export interface CalendarCase {
  readonly spec: CalendarSpec;
  readonly calendar: WorkingCalendar;
  readonly dates: readonly string[];
}

/** A random calendar and so many random days of it, earliest first. */
export function calendarWithDates(count: number, specs: fc.Arbitrary<CalendarSpec> = calendarSpecs) {
  return specs.chain((spec): fc.Arbitrary<CalendarCase> => {
    const calendar = defineCalendar(spec);
    const day = fc.integer({ min: dayOf(calendar.coverage.from), max: dayOf(calendar.coverage.to) });
    return fc
      .array(day, { minLength: count, maxLength: count })
      .map((days) => ({ spec, calendar, dates: days.sort((a, b) => a - b).map(isoOfDay) }));
  });
}

/** Numbers of working days: small ones mostly, as terms are. */
export const steps: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -30, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: -200, max: 200 }) },
);

/** What a function answers, or `undefined` where it refuses to leave the coverage; any other error passes through. */
export function within<Answer>(run: () => Answer): Answer | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof ThoihanError && error.code === "calendar.outside-coverage") return undefined;
    throw error;
  }
}

/** Draws again unless the answer lies within the coverage. */
export function needed<Answer>(run: () => Answer): Answer {
  const answer = within(run);
  fc.pre(answer !== undefined);
  return answer as Answer;
}
