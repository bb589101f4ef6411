import facts from "../fixtures/vn-days-2000-2027.json" with { type: "json" };

/** The calendar as a person with the fact file and a finger would use it: one flag a day, and steps of one day. */

const DAY_IN_MS = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1) / DAY_IN_MS;
const LAST = Date.UTC(2027, 11, 31) / DAY_IN_MS;

/** Days since 1970-01-01. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_IN_MS;
}

export function isoOf(day: number): string {
  return new Date(day * DAY_IN_MS).toISOString().slice(0, 10);
}

const flags: boolean[] = [];
for (let day = FIRST; day <= LAST; day++) {
  const weekday = new Date(day * DAY_IN_MS).getUTCDay();
  flags.push(weekday !== 0 && weekday !== 6);
}
for (const { date, kind } of facts.days) flags[dayOf(date) - FIRST] = kind === "make-up-workday";

export function works(day: number): boolean {
  const flag = flags[day - FIRST];
  if (flag === undefined) throw new RangeError(`${isoOf(day)} is not in the fact file`);
  return flag;
}

/** The day on which the n-th day that counts is reached, the first day itself not counted. */
export function walk(from: number, n: number, counts: (day: number) => boolean = works): number {
  let day = from;
  for (let left = n; left > 0; ) {
    day++;
    if (counts(day)) left--;
  }
  return day;
}

/** Working days after the first day, up to and including the second. */
export function workingDaysAfter(from: number, to: number): number {
  let days = 0;
  for (let day = from + 1; day <= to; day++) if (works(day)) days++;
  return days;
}
