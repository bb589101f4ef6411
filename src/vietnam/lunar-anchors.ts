import { type DayNumber, dayNumberFromFields } from "../civil/day-number.js";

/**
 * Two days a year of the Vietnamese lunisolar calendar (âm lịch Việt Nam, UTC+7), as month × 100 + day: facts of
 * astronomy, not of law. They differ from the Chinese calendar where a new moon falls between 23:00 and 24:00 in Hà Nội,
 * as in 2007 and 2030.
 */
const FIRST_YEAR = 2000;

/** Last year of the table. */
export const LAST_LUNAR_YEAR = 2050;

/** Day 1 of month 1: Tết Nguyên đán (mùng 1). */
const TET: readonly number[] = [
  205,
  124,
  212,
  201,
  122,
  209,
  129,
  217,
  207,
  126, // 2000
  214,
  203,
  123,
  210,
  131,
  219,
  208,
  128,
  216,
  205, // 2010
  125,
  212,
  201,
  122,
  210,
  129,
  217,
  206,
  126,
  213, // 2020
  202,
  123,
  211,
  131,
  219,
  208,
  128,
  215,
  204,
  124, // 2030
  212,
  201,
  122,
  210,
  130,
  217,
  206,
  126,
  214,
  202, // 2040
  123, // 2050
];

/** Day 10 of month 3: Giỗ Tổ Hùng Vương. */
const HUNG_KINGS: readonly number[] = [
  414,
  403,
  422,
  411,
  428,
  418,
  407,
  426,
  415,
  404, // 2000
  423,
  412,
  331,
  419,
  409,
  428,
  416,
  406,
  425,
  414, // 2010
  402,
  421,
  410,
  429,
  418,
  407,
  426,
  416,
  404,
  423, // 2020
  412,
  401,
  419,
  409,
  428,
  417,
  406,
  424,
  413,
  403, // 2030
  420,
  410,
  429,
  419,
  407,
  426,
  415,
  404,
  422,
  411, // 2040
  401, // 2050
];

/** Tết Nguyên đán (mùng 1) of a year from 2000 to 2050. */
export function tetOf(year: number): DayNumber {
  return dayIn(year, TET);
}

/** Giỗ Tổ Hùng Vương of a year from 2000 to 2050. */
export function hungKingsOf(year: number): DayNumber {
  return dayIn(year, HUNG_KINGS);
}

function dayIn(year: number, table: readonly number[]): DayNumber {
  // Called for years of the table only.
  const monthAndDay = table[year - FIRST_YEAR] as number;
  return dayNumberFromFields(year, (monthAndDay / 100) | 0, monthAndDay % 100);
}
