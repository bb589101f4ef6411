import { parseIso } from "../../../src/civil/parse-iso.js";
import { weekdayIndex } from "../../../src/civil/weekday.js";
import type { Language } from "../../../src/problem/language.js";
import type { DayDescription } from "../../../src/working-day/describe-day.js";
import { CALENDAR_WORDS } from "./calendar-words.js";
import { table } from "./markdown.js";

interface Counts {
  readonly working: number;
  readonly weekdaysOff: number;
  readonly makeUp: number;
}

/** How many of some days work, are weekdays off, and are worked to make up. */
export function countDays(days: readonly DayDescription[]): Counts {
  const count = (wanted: (day: DayDescription) => boolean): number => days.filter(wanted).length;
  return {
    working: count(({ working }) => working),
    weekdaysOff: count(({ working, date }) => !working && weekdayIndex(parseIso(date)) < 5),
    makeUp: count(({ kind }) => kind === "make-up-workday"),
  };
}

/** A year in one sentence. */
export function summaryOf(year: number, days: readonly DayDescription[], language: Language): string {
  const { working, weekdaysOff, makeUp } = countDays(days);
  return CALENDAR_WORDS[language].summary(year, working, weekdaysOff, makeUp);
}

/** The table of working days by month. */
export function countsOf(days: readonly DayDescription[], language: Language): string {
  const words = CALENDAR_WORDS[language];
  const rowOf = (name: string, some: readonly DayDescription[]): string[] => {
    const { working, weekdaysOff, makeUp } = countDays(some);
    return [name, `${working}`, `${weekdaysOff}`, `${makeUp}`];
  };
  const months = Array.from({ length: 12 }, (_, index) =>
    rowOf(
      words.month(index + 1),
      days.filter(({ date }) => Number(date.slice(5, 7)) === index + 1),
    ),
  );
  const head = [words.monthHead, words.working, words.offOnWeekdays, words.makeUp];
  return table(head, [...months, rowOf(`**${words.total}**`, days)]);
}
