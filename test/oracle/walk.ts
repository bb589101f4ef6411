import { dayOf, isoOfDay, isRestDay } from "./civil-days.js";
import { FACTS } from "./fact-file.js";
import { projectedYear } from "./projected-years.js";

/** First and last day of the oracle, those of `vietnam`. */
export const FIRST: number = dayOf("1999-10-02");
export const LAST: number = dayOf("2050-12-31");

/** One flag a day from FIRST to LAST: 1 where people work. */
export const WORKING: Uint8Array = flags();

function flags(): Uint8Array {
  const working = new Uint8Array(LAST - FIRST + 1);
  for (let day = FIRST; day <= LAST; day++) working[day - FIRST] = isRestDay(day) ? 0 : 1;
  for (const { date, kind } of FACTS.values()) working[dayOf(date) - FIRST] = kind === "make-up-workday" ? 1 : 0;
  for (let year = 2028; year <= 2050; year++) {
    const { holidays, compensations } = projectedYear(year);
    for (const day of [...holidays, ...compensations.keys()]) working[day - FIRST] = 0;
  }
  return working;
}

/** Whether a covered day works. */
export function worksByFlag(day: number): boolean {
  return WORKING[day - FIRST] === 1;
}

/** The n-th working day after (before) a day, one day at a time; `undefined` where the walk leaves the oracle. */
export function addByWalk(start: number, n: number): number | undefined {
  const step = n < 0 ? -1 : 1;
  let index = start - FIRST;
  let left = Math.abs(n);
  while (left > 0) {
    index += step;
    const flag = WORKING[index];
    if (flag === undefined) return undefined;
    left -= flag;
  }
  return index + FIRST;
}

/** Working days w with a < w ≤ b; for a > b minus those with b ≤ w < a; one day at a time. */
export function countByWalk(a: number, b: number): number {
  let count = 0;
  if (a <= b) for (let day = a + 1; day <= b; day++) count += WORKING[day - FIRST] ?? Number.NaN;
  else for (let day = a - 1; day >= b; day--) count -= WORKING[day - FIRST] ?? Number.NaN;
  return count;
}

/** `addByWalk` on written dates. */
export function addIsoByWalk(date: string, n: number): string | undefined {
  const result = addByWalk(dayOf(date), n);
  return result === undefined ? undefined : isoOfDay(result);
}
