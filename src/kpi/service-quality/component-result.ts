import { ceiling, compare, type Fraction, fraction, times, writeFraction } from "../fraction.js";
import { writeDecimal } from "../write-decimal.js";
import type { ServiceQualityComponentResult } from "./result.js";
import type { ComponentScore } from "./score.js";

/** Points with two decimals, as nothing and as full points only where they are that. */
export function writePoints(points: Fraction, maximum: number): string {
  return writeDecimal(points, 2, [fraction(0), fraction(maximum)]);
}

/** A score in figures. */
export function componentResult(score: ComponentScore): ServiceQualityComponentResult {
  const { component, maximum, state } = score;
  const points = "points" in score ? score.points : null;
  const written = {
    points: points === null ? null : writeFraction(points),
    pointsRounded: points === null ? null : writePoints(points, maximum),
    maximum,
    state,
    mark: component.mark,
  };
  if (score.state !== "scored") return { id: component.id, rate: null, percent: null, ...written };
  const { numerator, denominator } = score.counts;
  const { fullMarksFrom = 100 } = component;
  const rate = fraction(numerator, denominator);
  const limits = [fraction(0), fraction(fullMarksFrom), fraction(100)];
  const result = {
    id: component.id,
    rate: writeFraction(rate),
    percent: writeDecimal(times(rate, fraction(100)), 2, limits),
    ...written,
  };
  if (compare(score.points, fraction(maximum)) === 0) return result;
  // At most the denominator, so a number that is written exactly.
  const full = Number(ceiling(times(fraction(denominator), fraction(fullMarksFrom, 100))));
  return { ...result, lacking: { numerator: full, more: full - numerator } };
}
