/** What every contender is given: the same holidays and the same dates. */

const DAY_MS = 86_400_000;

/** The years whose days off and make-up days are loaded into every library that can take them. */
export const HOLIDAY_YEARS = { from: "2020-01-01", to: "2030-12-31" };

/** A power of two, so that a loop can mask its index; enough to keep V8 from folding constant input. */
const SAMPLE_SIZE = 4096;

/** Days since 1970-01-01 of an ISO date that is known to exist. */
export function epochDay(iso) {
  return Date.parse(iso) / DAY_MS;
}

/** The ISO date of a day number, by the slow way that needs no library. */
export function isoDate(day) {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Days off on weekdays and make-up days, read out of the calendar of the library, so that answers can be compared. */
export function readHolidays(thoihan) {
  const daysOff = [];
  const makeUpDays = [];
  for (let day = epochDay(HOLIDAY_YEARS.from); day <= epochDay(HOLIDAY_YEARS.to); day++) {
    const { date, working, kind } = thoihan.describeDay(isoDate(day));
    if (working && kind !== "workday") makeUpDays.push(date);
    if (!working && kind !== "weekend") daysOff.push(date);
  }
  return { daysOff, makeUpDays };
}

/** A linear congruential generator of whole numbers below a limit: enough to scatter, and the same in every run. */
export function scatter(seed = 20_261_120) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * limit);
  };
}

/** Varied dates between two days, in no order, the same in every run. */
export function sampleDays(from, to, size = SAMPLE_SIZE) {
  const first = epochDay(from);
  const span = epochDay(to) - first + 1;
  const below = scatter();
  return Int32Array.from({ length: size }, () => first + below(span));
}

/** Sampled days as ISO dates. */
export function sampleDates(from, to) {
  return Array.from(sampleDays(from, to), isoDate);
}
