/**
 * Days as Julian day numbers, by the integer formulas of Fliegel and Van Flandern (1968): neither src nor the walk counts
 * this way, and there is no Date in it.
 */
const { trunc } = Math;

/** The Julian day number of a day written `YYYY-MM-DD`. */
export function julianDayOf(iso: string): number {
  const [year, month, day] = iso.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) throw new Error(`not a date: ${iso}`);
  const turn = trunc((month - 14) / 12);
  return (
    day -
    32075 +
    trunc((1461 * (year + 4800 + turn)) / 4) +
    trunc((367 * (month - 2 - turn * 12)) / 12) -
    trunc((3 * trunc((year + 4900 + turn) / 100)) / 4)
  );
}

/** A Julian day number written `YYYY-MM-DD`. */
export function isoOfJulianDay(julianDay: number): string {
  let rest = julianDay + 68569;
  const era = trunc((4 * rest) / 146097);
  rest -= trunc((146097 * era + 3) / 4);
  const yearOfEra = trunc((4000 * (rest + 1)) / 1461001);
  rest = rest - trunc((1461 * yearOfEra) / 4) + 31;
  const marchMonth = trunc((80 * rest) / 2447);
  const day = rest - trunc((2447 * marchMonth) / 80);
  const late = trunc(marchMonth / 11);
  const month = marchMonth + 2 - 12 * late;
  const year = 100 * (era - 49) + yearOfEra + late;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Day of the week, 0 for Monday: Julian day 0 was one. */
export function weekdayOfJulianDay(julianDay: number): number {
  return julianDay % 7;
}
