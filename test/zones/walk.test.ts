import { describe, expect, it } from "vitest";
import { addWorkingDays, countWorkingDays, isWorkingDay, ThoihanError } from "../../src/index.js";
import { isoOfDay } from "../oracle/civil-days.js";
import { randomFrom } from "../oracle/random.js";
import { addByWalk, countByWalk, FIRST, LAST, worksByFlag } from "../oracle/walk.js";
import { expectZoneInForce, ZONE } from "./zone.js";

/** Every written date of the coverage, so that the draws themselves stay cheap. */
const ISO: readonly string[] = Array.from({ length: LAST - FIRST + 1 }, (_, index) => isoOfDay(FIRST + index));

function isoAt(day: number): string {
  return ISO[day - FIRST] ?? expect.fail(`${day} is not covered`);
}

/** What `addWorkingDays` answers: a date, or the code of its refusal. */
function answer(date: string, n: number): string {
  try {
    return addWorkingDays(date, n);
  } catch (error) {
    if (error instanceof ThoihanError) return error.code;
    throw error;
  }
}

describe(`the library against a walk day by day, in ${ZONE}`, () => {
  it("runs in the zone that the project demands", expectZoneInForce);

  it("says the same of every day of the coverage", () => {
    const wrong = ISO.filter((date, index) => isWorkingDay(date) !== worksByFlag(FIRST + index));
    expect(wrong).toEqual([]);
  });

  it("adds the same in 300,000 random draws of a date and n from -3000 to 3000, and refuses what leaves the coverage", () => {
    const draw = randomFrom(20_261_120);
    const different: string[] = [];
    let inside = 0;
    let outside = 0;
    for (let round = 0; round < 300_000; round++) {
      const start = draw(FIRST, LAST);
      const n = draw(-3000, 3000);
      const walked = addByWalk(start, n);
      if (walked === undefined) outside++;
      else inside++;
      const expected = walked === undefined ? "calendar.outside-coverage" : isoAt(walked);
      const got = answer(isoAt(start), n);
      if (got !== expected) different.push(`${isoAt(start)} + ${n}: ${got}, walked ${expected}`);
    }
    expect(different).toEqual([]);
    expect(inside).toBeGreaterThanOrEqual(200_000);
    // Both ends of the coverage were truly met.
    expect(outside).toBeGreaterThan(10_000);
  });

  it("counts the same between 200,000 random pairs of dates, in either order", () => {
    const draw = randomFrom(1999);
    const different: string[] = [];
    for (let round = 0; round < 200_000; round++) {
      const from = draw(FIRST, LAST);
      const to = draw(FIRST, LAST);
      const got = countWorkingDays(isoAt(from), isoAt(to));
      // Object.is tells −0 from 0 as well.
      const walked = countByWalk(from, to);
      if (!Object.is(got, walked === 0 ? 0 : walked)) different.push(`${isoAt(from)}..${isoAt(to)}: ${got}, ${walked}`);
    }
    expect(different).toEqual([]);
  });

  it("counts the same between neighbours, where half-open ends matter", () => {
    const draw = randomFrom(75);
    const different: string[] = [];
    for (let round = 0; round < 50_000; round++) {
      const from = draw(FIRST + 15, LAST - 15);
      const to = from + draw(-15, 15);
      const walked = countByWalk(from, to);
      if (countWorkingDays(isoAt(from), isoAt(to)) !== (walked === 0 ? 0 : walked)) {
        different.push(`${isoAt(from)}..${isoAt(to)}`);
      }
    }
    expect(different).toEqual([]);
  });
});
