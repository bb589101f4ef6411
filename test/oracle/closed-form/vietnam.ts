import { readFileSync } from "node:fs";
import { ClosedForm, type WeekSpan } from "./closed-form.js";
import { julianDayOf, weekdayOfJulianDay } from "./julian-days.js";

/** Monday to Friday. */
const FIVE_DAYS = [true, true, true, true, true, false, false];

function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8"));
}

/** The exceptional days of 1999 to 2050: what the fact file lists, and behind its last year what is to be expected. */
function exceptionalDays(): Map<number, boolean> {
  const facts = readFixture("vn-days-2000-2027.json") as { days: { date: string; kind: string }[] };
  const anchors = readFixture("lunar-anchors-1999-2100.json") as {
    years: { year: number; tet: string; hungVuong: string }[];
  };
  const days = new Map(facts.days.map(({ date, kind }) => [julianDayOf(date), kind === "make-up-workday"]));
  for (const { year, tet, hungVuong } of anchors.years) {
    if (year < 2028 || year > 2050) continue;
    for (const day of expectedDaysOff(year, julianDayOf(tet), julianDayOf(hungVuong))) days.set(day, false);
  }
  return days;
}

/**
 * The days off to expect of a year. Each holiday on a weekend leaves one day owed, and the next weekday that is no holiday
 * pays it; 24 November owes nothing.
 */
function expectedDaysOff(year: number, tet: number, hungKings: number): number[] {
  const on = (month: string): number => julianDayOf(`${year}-${month}`);
  const independence = on("09-02");
  // Beside a Monday, Thursday or Sunday the day after makes the longer rest.
  const after = [0, 3, 6].includes(weekdayOfJulianDay(independence));
  const holidays = new Set([on("01-01"), on("04-30"), on("05-01"), independence, independence + (after ? 1 : -1)]);
  for (const day of [tet - 2, tet - 1, tet, tet + 1, tet + 2, hungKings]) holidays.add(day);
  let owed = 0;
  const off: number[] = [];
  for (let day = on("01-01"); day <= on("12-31"); day++) {
    const weekday = weekdayOfJulianDay(day) < 5;
    if (holidays.has(day)) {
      off.push(day);
      if (!weekday) owed += 1;
    } else if (day === on("11-24")) off.push(day);
    else if (weekday && owed > 0) {
      off.push(day);
      owed -= 1;
    }
  }
  return off;
}

/** The five-day week of 1999-10-02 to 2050-12-31. */
export const SPANS: readonly WeekSpan[] = [
  { from: julianDayOf("1999-10-02"), to: julianDayOf("2050-12-31"), week: FIVE_DAYS },
];

/** What each exceptional day is: true for a rest day worked, false for a day off. */
export const EXCEPTIONS: ReadonlyMap<number, boolean> = exceptionalDays();

/** The calendar of Việt Nam by arithmetic. */
export const VIETNAM: ClosedForm = new ClosedForm(SPANS, EXCEPTIONS);
