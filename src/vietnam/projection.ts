import type { RemarkEntry } from "../calendar/calendar-days.js";
import { type DayNumber, dayNumberFromFields } from "../civil/day-number.js";
import { weekdayIndex } from "../civil/weekday.js";
import { compensationsOf, holidaysOf, isWeekend, type YearlyChoice } from "./holidays.js";
import { tetOf } from "./lunar-anchors.js";
import { CULTURE_DAY_RESOLUTION, LABOUR_CODE_2019 } from "./sources.js";

/**
 * What is expected of the yearly decision while it is not known: Tết with two days before, as the weekdays off of all
 * thirteen years 2015–2027 came out; the day beside 2 September as chosen in 2021–2027.
 */
export function expectedChoice(year: number): YearlyChoice {
  const weekday = weekdayIndex(dayNumberFromFields(year, 9, 2));
  const after = weekday === 0 || weekday === 3 || weekday === 6;
  return { tetDaysBefore: 2, besideNationalDay: after ? "after" : "before" };
}

const POSSIBLE_CHOICES: readonly YearlyChoice[] = [
  { tetDaysBefore: 1, besideNationalDay: "before" },
  { tetDaysBefore: 2, besideNationalDay: "after" },
];

/**
 * Every day of a projected year that a decision not yet made may turn, whatever it is expected to be: Tết from two days
 * before mùng 1 to three after it, 1/9 and 3/9, and each day that would compensate one of these or 2/9 under some choice.
 */
export function undecidedDays(year: number): Set<DayNumber> {
  const undecided = new Set<DayNumber>();
  const tet = tetOf(year);
  for (let day = tet - 2; day <= tet + 3; day++) undecided.add(day);
  const nationalDay = dayNumberFromFields(year, 9, 2);
  undecided.add(nationalDay - 1).add(nationalDay + 1);
  // Tết and National Day lie months apart, so two of the four combinations show every single choice.
  for (const choice of POSSIBLE_CHOICES) {
    for (const { day, holiday } of compensationsOf(holidaysOf(year, choice))) {
      if (holiday.occasion === "tet" || holiday.occasion === "national-day") undecided.add(day);
    }
  }
  return undecided;
}

/** The remark on a working day that a decision may yet turn into a day off. */
export function undecidedRemark(day: DayNumber): RemarkEntry {
  return {
    day,
    certainty: "projected",
    note: {
      vi: "Dự kiến; Thủ tướng Chính phủ quyết định hằng năm, chưa công bố.",
      en: "Expected; the Prime Minister decides each year and has not yet.",
    },
    cites: [LABOUR_CODE_2019],
  };
}

/** The Monday after a 24 November on a weekend, whose compensation the law leaves open; `undefined` in other years. */
export function openQuestionOf(year: number): RemarkEntry | undefined {
  const cultureDay = dayNumberFromFields(year, 11, 24);
  if (!isWeekend(cultureDay)) return undefined;
  return {
    day: cultureDay + 7 - weekdayIndex(cultureDay),
    certainty: "projected",
    note: {
      vi: "Ngày 24/11 trùng ngày nghỉ hằng tuần; Nghị quyết 28/2026/QH16 chưa rõ có nghỉ bù hay không, ở đây tính là ngày làm việc.",
      en: "24 November falls on a weekly rest day; whether it is compensated is open under Resolution 28/2026/QH16. Counted as a working day.",
    },
    cites: [CULTURE_DAY_RESOLUTION],
  };
}
