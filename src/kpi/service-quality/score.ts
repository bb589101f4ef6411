import { compare, type Fraction, fraction, times } from "../fraction.js";
import type { ServiceQualityParameters } from "./parameters.js";
import type { Counts, ReadServiceQuality } from "./read-input.js";
import type { ServiceQualityComponent } from "./types.js";

/** The per cent from which a component gives full points. */
const FULL_MARKS_FROM = 100;

/** The points of a component, if it has any, and how they came about. */
export type ComponentScore = {
  readonly component: ServiceQualityComponent;
  readonly maximum: number;
} & (
  | { readonly state: "scored"; readonly counts: Counts; readonly points: Fraction }
  /** The denominator is 0, and `withoutDenominator` says what that gives. */
  | { readonly state: "by-parameter"; readonly points: Fraction }
  | { readonly state: "no-data" | "not-measured" }
);

/** Scores one component. */
export function scoreOf(component: ServiceQualityComponent, input: ReadServiceQuality): ComponentScore {
  const head = { component, maximum: maximumOf(component, input.parameters) };
  const counts = input.counts.get(component.id);
  if (counts === undefined) return { ...head, state: "not-measured" };
  if (counts.denominator > 0) {
    return { ...head, state: "scored", counts, points: pointsOf(component, head.maximum, counts) };
  }
  if (input.parameters.withoutDenominator === "no-data" || component.withoutDenominator === "no-data") {
    return { ...head, state: "no-data" };
  }
  const points = fraction(component.withoutDenominator === "full-points" ? head.maximum : 0);
  return { ...head, state: "by-parameter", points };
}

/** Rate × maximum, and in proportion where full points are given from fewer per cent; never above the maximum. */
export function pointsOf(
  { fullMarksFrom = FULL_MARKS_FROM }: ServiceQualityComponent,
  maximum: number,
  { numerator, denominator }: Counts,
): Fraction {
  const points = times(fraction(numerator, denominator), fraction(maximum * FULL_MARKS_FROM, fullMarksFrom));
  const full = fraction(maximum);
  return compare(points, full) > 0 ? full : points;
}

/** The most points of a component: those of its record, unless the caller splits them in another way. */
function maximumOf(
  { id, metric, maximum, maximumBy }: ServiceQualityComponent,
  parameters: ServiceQualityParameters,
): number {
  const split = maximumBy && parameters[maximumBy];
  const shares: Readonly<Record<string, number>> = typeof split === "object" ? split : {};
  return shares[metric ?? id] ?? maximum;
}
