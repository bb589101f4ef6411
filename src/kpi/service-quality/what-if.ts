import { type SafeResult, safely } from "../../problem/safe.js";
import { compare, type Fraction, minus, writeFraction } from "../fraction.js";
import { writeDecimal } from "../write-decimal.js";
import { writePoints } from "./component-result.js";
import { serviceQualityGroups } from "./groups.js";
import { readServiceQuality, type ServiceQualityInput } from "./read-input.js";
import { type ComponentScore, pointsOf, scoreOf } from "./score.js";
import type { ServiceQualityComponentId } from "./types.js";

/** What one more unit in the numerator of a component is worth. */
export interface ServiceQualityGain {
  readonly component: ServiceQualityComponentId;
  /** The exact points gained, such as `"1/50"`; `"0"` where full points or the denominator are reached. */
  readonly gain: string;
  /** With two decimals, or with as many as show two digits of a small gain. */
  readonly gainRounded: string;
  /** The exact points of the component with one unit more. */
  readonly pointsAfter: string;
  readonly pointsAfterRounded: string;
}

/**
 * Which component of the service-quality index gains most points for one more unit (thêm một hồ sơ, một thủ tục thì lợi
 * nhất ở đâu): one more dossier in time, one more procedure published, at the same denominator.
 *
 * @param input what `evaluateServiceQuality` takes
 * @returns one entry for each component that has points, the largest gain first, equal gains in the order of the index;
 *   components that are not measured or have no data are left out
 * @throws what `evaluateServiceQuality` throws
 * @example
 * const measurements = [
 *   { component: "dossiers-on-time", numerator: 970, denominator: 1000 },
 *   { component: "feedback-on-time", numerator: 19, denominator: 20 },
 * ] as const;
 * const gains = serviceQualityWhatIf({ measurements });
 * gains.map(({ component, gain }) => `${component} ${gain}`); // => ["feedback-on-time 3/10", "dossiers-on-time 1/50"]
 */
export function serviceQualityWhatIf(input: ServiceQualityInput): ServiceQualityGain[] {
  const read = readServiceQuality(input);
  const gains: { readonly gain: Fraction; readonly written: ServiceQualityGain }[] = [];
  for (const { components } of serviceQualityGroups) {
    for (const component of components) {
      const score = scoreOf(component, read);
      if (!("points" in score)) continue;
      const after = pointsWithOneMore(score);
      const gain = minus(after, score.points);
      const written = {
        component: component.id,
        gain: writeFraction(gain),
        gainRounded: writeGain(gain),
        pointsAfter: writeFraction(after),
        pointsAfterRounded: writePoints(after, score.maximum),
      };
      gains.push({ gain, written });
    }
  }
  return gains.sort((a, b) => compare(b.gain, a.gain)).map(({ written }) => written);
}

/** `serviceQualityWhatIf` that returns a refusal instead of throwing it. */
export function safeServiceQualityWhatIf(input: ServiceQualityInput): SafeResult<ServiceQualityGain[]> {
  return safely(() => serviceQualityWhatIf(input));
}

/** Where all were counted the points are full, and one more changes nothing; so it is where there was nothing to count. */
function pointsWithOneMore(score: Extract<ComponentScore, { points: Fraction }>): Fraction {
  if (score.state === "by-parameter") return score.points;
  const { numerator, denominator } = score.counts;
  return pointsOf(score.component, score.maximum, { numerator: numerator + 1, denominator });
}

/** One dossier of ten thousand is worth little, but something: at least two digits of a gain are shown. */
function writeGain(gain: Fraction): string {
  let decimals = 2;
  while (gain.numerator > 0n && gain.numerator * 10n ** BigInt(decimals - 1) < gain.denominator) decimals += 1;
  return writeDecimal(gain, decimals);
}
