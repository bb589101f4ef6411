import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarSpec, defineCalendar, isWorkingDay } from "../../../src/index.js";
import { dayOf, daysBetween, isoOfDay, weekdayOf } from "../../oracle/civil-days.js";
import { calendarSpecs, standaloneSpecs, vietnamExtensions } from "./calendar-specs.js";

/** Generators can be wrong too: what they draw is looked at before anything is concluded from it. */
const SAMPLE = fc.sample(standaloneSpecs, { seed: 2026, numRuns: 200 });
const EXTENSIONS = fc.sample(vietnamExtensions, { seed: 2026, numRuns: 50 });

describe("generated calendars", () => {
  it("are valid, every one", () => {
    fc.assert(
      fc.property(calendarSpecs, (spec) => defineCalendar(spec).id === spec.id),
      { numRuns: 300 },
    );
  });

  it("contain make-up days on a Sunday that rests", () => {
    const sundays = SAMPLE.flatMap(({ makeUpDays = [] }) => makeUpDays).filter(
      ({ date }) => weekdayOf(dayOf(date)) === 0,
    );
    expect(sundays.length).toBeGreaterThan(50);
  });

  it("contain a day off in one year and a make-up day within two weeks in the next", () => {
    const pairs = [...SAMPLE, ...EXTENSIONS].filter(({ daysOff = [], makeUpDays = [] }) =>
      daysOff.some((off) =>
        makeUpDays.some(
          (worked) =>
            off.date.slice(0, 4) !== worked.date.slice(0, 4) && Math.abs(dayOf(off.date) - dayOf(worked.date)) <= 14,
        ),
      ),
    );
    expect(pairs.length).toBeGreaterThan(20);
  });

  it("contain runs of nine days off in a five-day week", () => {
    const runs = SAMPLE.filter(({ week }) => week.length === 5).filter((spec) => {
      const calendar = defineCalendar(spec);
      const off = daysBetween(spec.coverage.from, spec.coverage.to).map(
        (day) => !isWorkingDay(isoOfDay(day), calendar),
      );
      return off.some((_, index) => index >= 8 && off.slice(index - 8, index + 1).every(Boolean));
    });
    expect(runs.length).toBeGreaterThan(20);
  });

  it("have other weeks and week periods among them", () => {
    expect(SAMPLE.filter(({ week }) => week.length !== 5).length).toBeGreaterThan(10);
    expect(SAMPLE.filter(({ week }) => week.includes("sunday")).length).toBeGreaterThan(10);
    expect(SAMPLE.filter(({ weekPeriods = [] }) => weekPeriods.length > 0).length).toBeGreaterThan(50);
  });

  it("differ from vietnam in both directions where they extend it", () => {
    expect(EXTENSIONS.some(({ daysOff = [] }) => daysOff.length > 0)).toBe(true);
    expect(EXTENSIONS.some(({ makeUpDays = [] }) => makeUpDays.length > 0)).toBe(true);
  });

  it("are plain documents, ready for JSON", () => {
    for (const spec of [...SAMPLE, ...EXTENSIONS]) expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(SAMPLE.slice(0, 20).map((spec) => calendarSpec(defineCalendar(spec)))).toEqual(SAMPLE.slice(0, 20));
  });
});
