import { type DayNumber, dayNumberFromFields, daysInMonth, NOT_A_DAY } from "./day-number.js";

const ZERO = 48;
const HYPHEN = 45;

/**
 * Reads `YYYY-MM-DD`, and nothing else: ten characters, years 0001–9999, a day that exists.
 * Answers `NOT_A_DAY` instead of throwing, since loops over bad data must stay cheap.
 */
export function parseIso(text: string): DayNumber {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NOT_A_DAY;
  const y1 = text.charCodeAt(0) - ZERO;
  const y2 = text.charCodeAt(1) - ZERO;
  const y3 = text.charCodeAt(2) - ZERO;
  const y4 = text.charCodeAt(3) - ZERO;
  const m1 = text.charCodeAt(5) - ZERO;
  const m2 = text.charCodeAt(6) - ZERO;
  const d1 = text.charCodeAt(8) - ZERO;
  const d2 = text.charCodeAt(9) - ZERO;
  // One unsigned comparison a digit: anything below "0" wraps to a large number.
  if (y1 >>> 0 > 9 || y2 >>> 0 > 9 || y3 >>> 0 > 9 || y4 >>> 0 > 9) return NOT_A_DAY;
  // A first character that is no digit makes a month or a day that does not exist.
  if (m2 >>> 0 > 9 || d2 >>> 0 > 9) return NOT_A_DAY;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  if (year < 1 || month < 1 || month > 12 || day < 1) return NOT_A_DAY;
  if (day > 28 && day > daysInMonth(year, month)) return NOT_A_DAY;
  return dayNumberFromFields(year, month, day);
}
