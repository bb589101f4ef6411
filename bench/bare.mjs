import { epochDay, isoDate } from "./fixture.mjs";

/**
 * The limit: the same technique with nothing around it. One calendar, strings only, no choice of argument types, no error
 * that says what was wrong. What a library adds to this is its cost.
 */

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A strict `YYYY-MM-DD` parser: digits only, and the day must exist. Throws a plain `RangeError`. */
export function parseStrict(text) {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) throw new RangeError(text);
  const y1 = text.charCodeAt(0) - 48;
  const y2 = text.charCodeAt(1) - 48;
  const y3 = text.charCodeAt(2) - 48;
  const y4 = text.charCodeAt(3) - 48;
  const m1 = text.charCodeAt(5) - 48;
  const m2 = text.charCodeAt(6) - 48;
  const d1 = text.charCodeAt(8) - 48;
  const d2 = text.charCodeAt(9) - 48;
  if (y1 >>> 0 > 9 || y2 >>> 0 > 9 || y3 >>> 0 > 9 || y4 >>> 0 > 9) throw new RangeError(text);
  if (m1 >>> 0 > 9 || m2 >>> 0 > 9 || d1 >>> 0 > 9 || d2 >>> 0 > 9) throw new RangeError(text);
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  if (year < 1 || month < 1 || month > 12 || day < 1) throw new RangeError(text);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > 28 && day > DAYS_IN_MONTH[month - 1] + (leap && month === 2 ? 1 : 0)) throw new RangeError(text);
  const before = year - 1;
  const leapDays = ((before / 4) | 0) - ((before / 100) | 0) + ((before / 400) | 0);
  return before * 365 + leapDays + DAYS_BEFORE_MONTH[month - 1] + (leap && month > 2 ? 1 : 0) + day - 719_163;
}

/** Rank and select over the days of a calendar, filled by asking the library for every day once. */
export function bareTable(thoihan) {
  const { from, to } = thoihan.vietnam.coverage;
  const first = epochDay(from);
  const length = epochDay(to) - first + 1;
  const rank = new Int32Array(length + 1);
  const select = new Int32Array(length);
  const iso = new Array(length);
  let working = 0;
  for (let index = 0; index < length; index++) {
    rank[index] = working;
    iso[index] = isoDate(first + index);
    if (thoihan.isWorkingDay(iso[index])) select[working++] = first + index;
  }
  rank[length] = working;

  const indexOf = (text) => {
    const index = parseStrict(text) - first;
    if (index >>> 0 >= length) throw new RangeError(text);
    return index;
  };
  return {
    add(text, n) {
      const index = indexOf(text);
      const position = n > 0 ? rank[index + 1] + n - 1 : rank[index] + n;
      if (position >>> 0 >= working) throw new RangeError(text);
      return n === 0 ? iso[index] : iso[select[position] - first];
    },
    is(text) {
      const index = indexOf(text);
      return rank[index] !== rank[index + 1];
    },
    count(one, other) {
      const a = indexOf(one);
      const b = indexOf(other);
      return a <= b ? rank[b + 1] - rank[a + 1] : rank[b] - rank[a];
    },
    addToMany(days, n, into) {
      const { length: size } = days;
      for (let place = 0; place < size; place++) {
        const index = days[place] - first;
        if (index >>> 0 >= length) throw new RangeError(String(days[place]));
        const position = rank[index + 1] + n - 1;
        if (position >>> 0 >= working) throw new RangeError(String(days[place]));
        into[place] = select[position];
      }
      return into;
    },
  };
}
