import { isoOfDay } from "../../oracle/civil-days.js";
import { randomFrom } from "../../oracle/random.js";
import { addByWalk, countByWalk, FIRST, LAST, worksByFlag } from "../../oracle/walk.js";
import type { Draws } from "../suite/reference.js";

const HOUR = 3_600_000;
const ADDITIONS = 4000;
const COUNTS = 3000;
const DAYS = 1000;
const INSTANTS = 1000;

/** Draws over the whole calendar with the answers of the day-by-day walk: the same in every run. */
export function drawnReference(): Draws {
  const draw = randomFrom(20_261_130);
  const day = (): number => draw(FIRST, LAST);
  return {
    additions: listOf(ADDITIONS, () => {
      const start = day();
      // Short terms are the common ones; long ones leave the calendar.
      const n = draw(0, 1) === 0 ? draw(-30, 60) : draw(-3000, 3000);
      const walked = addByWalk(start, n);
      return [isoOfDay(start), n, walked === undefined ? "calendar.outside-coverage" : isoOfDay(walked)];
    }),
    counts: listOf(COUNTS, () => {
      const [from, to] = [day(), day()];
      return [isoOfDay(from), isoOfDay(to), countByWalk(from, to)];
    }),
    days: listOf(DAYS, () => {
      const one = day();
      return [isoOfDay(one), worksByFlag(one)];
    }),
    instants: listOf(INSTANTS, () => {
      const moment = draw(Date.UTC(1999, 9, 2), Date.UTC(2050, 11, 31) - 1);
      return [moment, isoOfDay(Math.floor((moment + 7 * HOUR) / (24 * HOUR)))];
    }),
  };
}

function listOf<Item>(length: number, make: () => Item): Item[] {
  return Array.from({ length }, make);
}
