import fc from "fast-check";
import type { ExtendingCalendarSpec, StandaloneCalendarSpec, Weekday, WeekPeriod } from "../../../src/index.js";
import { dayOf, isoOfDay, weekdayOf } from "../../oracle/civil-days.js";
import { FIRST, LAST, worksByFlag } from "../../oracle/walk.js";

const NAME = { vi: "Ngày thử", en: "Test day" };
/** In the order of Date: Sunday first. */
const NAMES: readonly Weekday[] = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const FIVE_DAYS: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday"];

/** Working days of the week: mostly Monday to Friday, else any of the 127 that work at all. */
const weeks: fc.Arbitrary<readonly Weekday[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(FIVE_DAYS) },
  { weight: 1, arbitrary: fc.subarray([...NAMES], { minLength: 1 }) },
);

function worksByWeek(spec: Pick<StandaloneCalendarSpec, "week" | "weekPeriods">, day: number): boolean {
  const iso = isoOfDay(day);
  const period = spec.weekPeriods?.findLast(({ from, to }) => from <= iso && iso <= to);
  return (period?.week ?? spec.week).some((name) => name === NAMES[weekdayOf(day)]);
}

/** Days to flip: single ones, whole weeks from a Saturday on, and pairs on both sides of a New Year. */
function flips(first: number, last: number): fc.Arbitrary<number[]> {
  const day = fc.integer({ min: first, max: last });
  const single = day.map((one) => [one]);
  const nineDays = day.map((one) => {
    const saturday = one - ((weekdayOf(one) + 1) % 7);
    return [2, 3, 4, 5, 6].map((offset) => saturday + offset);
  });
  const sunday = day.map((one) => [one - weekdayOf(one)]);
  const acrossNewYear = fc
    .tuple(day, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 9 }))
    .map(([one, before, after]) => {
      const newYear = dayOf(`${isoOfDay(one).slice(0, 4)}-01-01`);
      return [newYear - before, newYear + after];
    });
  return fc
    .array(fc.oneof(single, single, nineDays, sunday, acrossNewYear), { maxLength: 12 })
    .map((groups) => [...new Set(groups.flat())].filter((one) => one >= first && one <= last));
}

/** Flips days: one that works becomes a day off, one that rests a make-up day, so that nothing contradicts. */
function flipped(days: readonly number[], works: (day: number) => boolean) {
  const entry = (day: number) => ({ date: isoOfDay(day), name: NAME });
  return {
    daysOff: days.filter((day) => works(day)).map(entry),
    makeUpDays: days.filter((day) => !works(day)).map(entry),
  };
}

/** A valid calendar that stands alone: two to seven years with any week, week periods, days off and make-up days. */
export const standaloneSpecs: fc.Arbitrary<StandaloneCalendarSpec> = fc
  .tuple(fc.integer({ min: FIRST, max: LAST - 3000 }), fc.integer({ min: 700, max: 2600 }), weeks)
  .chain(([first, length, week]) => {
    const last = first + length;
    const period: fc.Arbitrary<WeekPeriod> = fc
      .tuple(fc.integer({ min: first, max: last - 1 }), fc.integer({ min: 0, max: 400 }), weeks)
      .map(([from, days, other]) => ({ from: isoOfDay(from), to: isoOfDay(Math.min(from + days, last)), week: other }));
    return fc.tuple(fc.array(period, { maxLength: 2 }), flips(first, last)).map(([weekPeriods, days]) => {
      const ground = { coverage: { from: isoOfDay(first), to: isoOfDay(last) }, week, weekPeriods };
      return { id: "random", version: "1", ...ground, ...flipped(days, (day) => worksByWeek(ground, day)) };
    });
  });

/** A valid calendar on top of vietnam, with days of an agency's own. */
export const vietnamExtensions: fc.Arbitrary<ExtendingCalendarSpec> = flips(FIRST, LAST).map((days) => ({
  id: "agency",
  version: "1",
  extends: "vietnam",
  ...flipped(days, worksByFlag),
}));

/** One of either kind. */
export const calendarSpecs: fc.Arbitrary<StandaloneCalendarSpec | ExtendingCalendarSpec> = fc.oneof(
  { weight: 3, arbitrary: standaloneSpecs },
  { weight: 1, arbitrary: vietnamExtensions },
);
