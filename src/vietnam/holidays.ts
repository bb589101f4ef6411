import type { Citation } from "../citation/citation.js";
import { type DayNumber, dayNumberFromFields } from "../civil/day-number.js";
import { parseIso } from "../civil/parse-iso.js";
import { weekdayIndex } from "../civil/weekday.js";
import type { Bilingual } from "../problem/language.js";
import { CULTURE_DAY_SINCE, ERAS, type Era } from "./eras.js";
import { hungKingsOf, tetOf } from "./lunar-anchors.js";
import { BESIDE_NATIONAL_DAY, OCCASION_NAMES, type Occasion, tetDayName } from "./occasions.js";
import { CULTURE_DAY_RESOLUTION } from "./sources.js";

/** A holiday that the law gives in some year. */
export interface Holiday {
  readonly day: DayNumber;
  readonly occasion: Occasion;
  readonly name: Bilingual;
  readonly law: Citation;
  /** Whether a following working day is off when it falls on a rest day (nghỉ bù). */
  readonly compensated: boolean;
}

/** The two things that the law leaves to a yearly decision. */
export interface YearlyChoice {
  readonly tetDaysBefore: 1 | 2;
  readonly besideNationalDay: "before" | "after";
}

const DATED_ERAS = /* @__PURE__ */ ERAS.map((era) => ({ ...era, first: parseIso(era.from) }));

/** The era in force on a day. */
function eraOn(day: DayNumber): Era {
  let inForce: Era | undefined;
  for (const era of DATED_ERAS) if (era.first <= day) inForce = era;
  // The first era starts before every calendar.
  return inForce as Era;
}

/** The holidays that the law gives in a year, given what is left to choose; in order of date. */
export function holidaysOf(year: number, choice: YearlyChoice): Holiday[] {
  const holidays: Holiday[] = [];
  const add = (day: DayNumber, occasion: Occasion, name: Bilingual = OCCASION_NAMES[occasion]): void => {
    holidays.push({ day, occasion, name, law: eraOn(day).law, compensated: true });
  };

  add(dayNumberFromFields(year, 1, 1), "new-year");
  const tet = tetOf(year);
  const five = eraOn(tet).tetDays === 5;
  const before = five ? choice.tetDaysBefore : 1;
  for (let offset = -before; offset < (five ? 5 : 4) - before; offset++) add(tet + offset, "tet", tetDayName(offset));
  const hungKings = hungKingsOf(year);
  if (eraOn(hungKings).hungKings) add(hungKings, "hung-kings");
  add(dayNumberFromFields(year, 4, 30), "victory-day");
  add(dayNumberFromFields(year, 5, 1), "labour-day");
  const nationalDay = dayNumberFromFields(year, 9, 2);
  const beside = eraOn(nationalDay).besideNationalDay ? choice.besideNationalDay : undefined;
  if (beside === "before") add(nationalDay - 1, "national-day", BESIDE_NATIONAL_DAY);
  add(nationalDay, "national-day");
  if (beside === "after") add(nationalDay + 1, "national-day", BESIDE_NATIONAL_DAY);
  const cultureDay = dayNumberFromFields(year, 11, 24);
  if (cultureDay >= parseIso(CULTURE_DAY_SINCE)) {
    // Resolution 28/2026/QH16 does not amend Article 112(1), which compensation refers to: reading adopted, not compensated.
    const name = OCCASION_NAMES["culture-day"];
    holidays.push({ day: cultureDay, occasion: "culture-day", name, law: CULTURE_DAY_RESOLUTION, compensated: false });
  }
  return holidays;
}

/** True on Saturday and Sunday. */
export function isWeekend(day: DayNumber): boolean {
  return weekdayIndex(day) >= 5;
}

/**
 * The compensatory days off (nghỉ bù) of a year's holidays: for each holiday on a weekly rest day one working day that
 * follows, moving on past rest days, holidays and days already given.
 */
export function compensationsOf(
  holidays: readonly Holiday[],
): { readonly day: DayNumber; readonly holiday: Holiday }[] {
  const off = new Set(holidays.map((holiday) => holiday.day));
  const compensations: { day: DayNumber; holiday: Holiday }[] = [];
  for (const holiday of holidays) {
    if (!holiday.compensated || !isWeekend(holiday.day)) continue;
    let day = holiday.day + 1;
    while (isWeekend(day) || off.has(day)) day++;
    off.add(day);
    compensations.push({ day, holiday });
  }
  return compensations;
}
