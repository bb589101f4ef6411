import { describe, expect, it } from "vitest";
import { nextWorkingDay, previousWorkingDay, workingDayOnOrAfter, workingDayOnOrBefore } from "../../src/index.js";
import { daysBetween, isoOfDay } from "../oracle/civil-days.js";
import { addIsoByWalk, worksByFlag } from "../oracle/walk.js";
import { refusalOf } from "../support/refusal.js";

describe("the working days around a date", () => {
  it.each([
    ["2026-02-13", "2026-02-23", "2026-02-12", "2026-02-13", "2026-02-13", "a Friday before Tết"],
    ["2026-02-17", "2026-02-23", "2026-02-13", "2026-02-23", "2026-02-13", "mùng 1"],
    ["2026-11-24", "2026-11-25", "2026-11-23", "2026-11-25", "2026-11-23", "a single day off"],
    ["2026-08-22", "2026-08-24", "2026-08-21", "2026-08-22", "2026-08-22", "a make-up Saturday"],
    ["2011-01-30", "2011-02-08", "2011-01-29", "2011-01-30", "2011-01-30", "a make-up Sunday"],
    ["2011-01-31", "2011-02-08", "2011-01-30", "2011-02-08", "2011-01-30", "the swapped Monday after it"],
  ])("of %s are %s after, %s before, %s on or after, %s on or before: %s", (date, next, previous, after, before) => {
    expect(nextWorkingDay(date)).toBe(next);
    expect(previousWorkingDay(date)).toBe(previous);
    expect(workingDayOnOrAfter(date)).toBe(after);
    expect(workingDayOnOrBefore(date)).toBe(before);
  });

  it("are those of a walk on every day of 2010 to 2030", () => {
    for (const day of daysBetween("2010-01-01", "2030-12-31")) {
      const date = isoOfDay(day);
      const after = addIsoByWalk(date, 1);
      const before = addIsoByWalk(date, -1);
      expect(nextWorkingDay(date)).toBe(after);
      expect(previousWorkingDay(date)).toBe(before);
      expect(workingDayOnOrAfter(date)).toBe(worksByFlag(day) ? date : after);
      expect(workingDayOnOrBefore(date)).toBe(worksByFlag(day) ? date : before);
    }
  });

  it("are refused where they lie beyond either end of the coverage", () => {
    // The first covered day is a Saturday and the last one too.
    const runs = [
      () => previousWorkingDay("1999-10-02"),
      () => workingDayOnOrBefore("1999-10-03"),
      () => nextWorkingDay("2050-12-30"),
      () => workingDayOnOrAfter("2050-12-31"),
    ];
    for (const run of runs) {
      expect(refusalOf(run)).toMatchObject({ code: "calendar.outside-coverage", path: ["date"] });
    }
  });

  it("are found up to the very ends", () => {
    expect(nextWorkingDay("1999-10-02")).toBe("1999-10-04");
    expect(previousWorkingDay("2050-12-31")).toBe("2050-12-30");
  });

  it.each([nextWorkingDay, previousWorkingDay, workingDayOnOrAfter, workingDayOnOrBefore])(
    "refuse a date that is not covered itself (%s)",
    (neighbour) => {
      for (const date of ["1999-10-01", "2051-01-01"]) {
        expect(refusalOf(() => neighbour(date))).toMatchObject({ code: "calendar.outside-coverage", path: ["date"] });
      }
    },
  );
});
