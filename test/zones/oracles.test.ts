import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  ThoihanError,
} from "../../src/index.js";
import { isoOfDay } from "../oracle/civil-days.js";
import { isoOfJulianDay } from "../oracle/closed-form/julian-days.js";
import { VIETNAM } from "../oracle/closed-form/vietnam.js";
import { randomFrom } from "../oracle/random.js";
import { addByWalk, countByWalk, FIRST, LAST, worksByFlag } from "../oracle/walk.js";
import { expectZoneInForce, ZONE } from "./zone.js";

/** Every written date of the coverage, so that the draws themselves stay cheap. */
const ISO: readonly string[] = Array.from({ length: LAST - FIRST + 1 }, (_, index) => isoOfDay(FIRST + index));

function isoAt(day: number): string {
  return ISO[day - FIRST] ?? expect.fail(`${day} is not covered`);
}

/** The same days as Julian day numbers, each written by the closed form's own arithmetic. */
const JULIAN: ReadonlyMap<string, number> = new Map(
  ISO.map((_, index) => [isoOfJulianDay(VIETNAM.first + index), VIETNAM.first + index]),
);

function julianAt(iso: string): number {
  return JULIAN.get(iso) ?? expect.fail(`${iso} is not covered`);
}

const OUTSIDE = "calendar.outside-coverage";

/** The day that an oracle adds up to, written: the walk's or the closed form's. */
function walked(day: number | undefined): string {
  return day === undefined ? OUTSIDE : isoAt(day);
}
function computed(julianDay: number | undefined): string {
  return julianDay === undefined ? OUTSIDE : isoOfJulianDay(julianDay);
}

/** What the library answers: a date, or the code of its refusal. */
function answer(ask: () => string): string {
  try {
    return ask();
  } catch (error) {
    if (error instanceof ThoihanError) return error.code;
    throw error;
  }
}

describe(`the library, a walk day by day and a closed form, in ${ZONE}`, () => {
  it("runs in the zone that the project demands", expectZoneInForce);

  it("say the same of every day of the coverage, its next and its previous working day", () => {
    expect([VIETNAM.first, VIETNAM.last].map(isoOfJulianDay)).toEqual([isoAt(FIRST), isoAt(LAST)]);
    const different: string[] = [];
    ISO.forEach((date, index) => {
      const day = FIRST + index;
      const julianDay = julianAt(date);
      const ours = [
        isWorkingDay(date),
        answer(() => nextWorkingDay(date)),
        answer(() => previousWorkingDay(date)),
      ].join();
      const byWalk = [worksByFlag(day), walked(addByWalk(day, 1)), walked(addByWalk(day, -1))].join();
      const byForm = [
        VIETNAM.works(julianDay),
        computed(VIETNAM.add(julianDay, 1)),
        computed(VIETNAM.add(julianDay, -1)),
      ].join();
      if (ours !== byWalk || ours !== byForm) different.push(`${date}: ${ours}; walk ${byWalk}; form ${byForm}`);
    });
    expect(different).toEqual([]);
  });

  it("add the same in 300,000 random draws of a date and n from -3000 to 3000, and refuse what leaves the coverage", () => {
    const draw = randomFrom(20_261_120);
    const different: string[] = [];
    let inside = 0;
    let outside = 0;
    for (let round = 0; round < 300_000; round++) {
      const start = draw(FIRST, LAST);
      const date = isoAt(start);
      const n = draw(-3000, 3000);
      const byWalk = walked(addByWalk(start, n));
      if (byWalk === OUTSIDE) outside++;
      else inside++;
      const byForm = computed(VIETNAM.add(julianAt(date), n));
      const ours = answer(() => addWorkingDays(date, n));
      if (ours !== byWalk || ours !== byForm) {
        different.push(`${date} + ${n}: ${ours}; walk ${byWalk}; form ${byForm}`);
      }
    }
    expect(different).toEqual([]);
    expect(inside).toBeGreaterThanOrEqual(200_000);
    // Both ends of the coverage were truly met.
    expect(outside).toBeGreaterThan(10_000);
  });

  it.each([
    ["200,000 random pairs of dates, in either order", 200_000, 1999, 20_000],
    ["50,000 pairs two weeks apart at most, where half-open ends matter", 50_000, 75, 15],
  ])("count the same between %s", (_name, rounds, seed, reach) => {
    const draw = randomFrom(seed);
    const different: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const from = draw(FIRST, LAST);
      const to = draw(Math.max(FIRST, from - reach), Math.min(LAST, from + reach));
      const ours = countWorkingDays(isoAt(from), isoAt(to));
      const byWalk = countByWalk(from, to);
      const byForm = VIETNAM.count(julianAt(isoAt(from)), julianAt(isoAt(to)));
      // Object.is tells −0 from 0 as well.
      if (!Object.is(ours, byWalk === 0 ? 0 : byWalk) || ours !== byForm) {
        different.push(`${isoAt(from)}..${isoAt(to)}: ${ours}; walk ${byWalk}; form ${byForm}`);
      }
    }
    expect(different).toEqual([]);
  });
});
