import { compare, type Fraction, floor, fraction, plus, times } from "./fraction.js";

/**
 * A number with so many decimals, rounded half up, except that rounding never carries it to or over one of the limits: what
 * is below 100 is not written 100.00, and what is above a target of 97 is not written 97.00. Where no number of so many
 * decimals lies on the right side of all limits, more decimals are written.
 */
export function writeDecimal(value: Fraction, decimals: number, limits: readonly Fraction[] = []): string {
  const scale = 10n ** BigInt(decimals);
  const scaled = times(value, fraction(scale));
  const below = floor(scaled);
  const nearest = floor(plus(scaled, fraction(1n, 2n)));
  const other = nearest === below ? below + 1n : below;
  for (const units of [nearest, other]) {
    const written = fraction(units, scale);
    if (limits.every((limit) => compare(written, limit) === compare(value, limit))) return writeUnits(units, decimals);
  }
  return writeDecimal(value, decimals + 1, limits);
}

function writeUnits(units: bigint, decimals: number): string {
  if (decimals === 0) return `${units}`;
  const digits = `${units}`.replace("-", "").padStart(decimals + 1, "0");
  const sign = units < 0n ? "-" : "";
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
