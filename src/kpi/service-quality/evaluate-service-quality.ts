import { type SafeResult, safely } from "../../problem/safe.js";
import { type Fraction, fraction, plus, writeFraction } from "../fraction.js";
import { writeDecimal } from "../write-decimal.js";
import { assumptionsOf } from "./assumptions.js";
import { bandOf, limitsOf } from "./bands.js";
import { componentResult, writePoints } from "./component-result.js";
import { HIGHEST_POINTS, serviceQualityGroups } from "./groups.js";
import { readServiceQuality, type ServiceQualityInput } from "./read-input.js";
import type { ServiceQualityResult } from "./result.js";
import { type ComponentScore, scoreOf } from "./score.js";

/**
 * The national service-quality index of an agency (điểm bộ chỉ số phục vụ người dân, doanh nghiệp theo Quyết định
 * 766/QĐ-TTg), exactly, group by group. The formulas are those that public software ascribes to the operator; what nobody
 * could verify is a parameter, and stands in the result as an assumption.
 *
 * @param input what was counted, component by component, and perhaps other parameters than the default ones
 * @returns points as exact text and rounded, the range that they can lie in while components are missing, the band where
 *   that range has one, and the assumptions
 * @throws everything that is wrong at once: `document.…`, `kpi.numerator-above-denominator`, `quality.component-repeated`,
 *   `quality.split-total`, `quality.limits-not-falling`
 * @example
 * const measurements = [
 *   { component: "dossiers-on-time", numerator: 970, denominator: 1000 },
 *   { component: "dossier-satisfaction", numerator: 870, denominator: 1000 },
 * ] as const;
 * const result = evaluateServiceQuality({ measurements });
 * result.points; // => "126/5"
 * result.pointsRounded; // => "25.20"
 * result.range.highestRounded; // => "99.20"
 * result.band; // => null
 */
export function evaluateServiceQuality(input: ServiceQualityInput): ServiceQualityResult {
  const read = readServiceQuality(input);
  const { counts, parameters } = read;
  const all: ComponentScore[] = [];
  const groups = serviceQualityGroups.map(({ id, maximum, components }) => {
    const scores = components.map((component) => scoreOf(component, read));
    all.push(...scores);
    const { points, measuredMaximum } = sumOf(scores);
    return {
      id,
      points: writeFraction(points),
      pointsRounded: writePoints(points, maximum),
      maximum,
      measuredMaximum,
      components: scores.map(componentResult),
    };
  });
  const { points, measuredMaximum } = sumOf(all);
  const highest = plus(points, fraction(HIGHEST_POINTS - measuredMaximum));
  const limits = [0, HIGHEST_POINTS, ...Object.values(limitsOf(parameters))].map((limit) => fraction(limit));
  const rounded = (total: Fraction): string => writeDecimal(total, 2, limits);
  return {
    points: writeFraction(points),
    pointsRounded: rounded(points),
    maximum: HIGHEST_POINTS,
    measuredMaximum,
    range: {
      lowest: writeFraction(points),
      lowestRounded: rounded(points),
      highest: writeFraction(highest),
      highestRounded: rounded(highest),
    },
    band: bandOf(points, highest, parameters),
    groups,
    assumptions: assumptionsOf(
      parameters,
      [...counts.values()].some(({ denominator }) => denominator === 0),
    ),
  };
}

/** `evaluateServiceQuality` that returns a refusal instead of throwing it. */
export function safeEvaluateServiceQuality(input: ServiceQualityInput): SafeResult<ServiceQualityResult> {
  return safely(() => evaluateServiceQuality(input));
}

/** The points of the components that have any, and the most that these can have. */
function sumOf(scores: readonly ComponentScore[]): { points: Fraction; measuredMaximum: number } {
  let points = fraction(0);
  let measuredMaximum = 0;
  for (const score of scores) {
    if (!("points" in score)) continue;
    points = plus(points, score.points);
    measuredMaximum += score.maximum;
  }
  return { points, measuredMaximum };
}
