import type { ServiceQualityAssumption } from "./assumptions.js";
import type { ServiceQualityBand } from "./bands.js";
import type { ServiceQualityComponentId, ServiceQualityGroupId, ServiceQualityMark } from "./types.js";

/** One component of the index in figures. */
export interface ServiceQualityComponentResult {
  readonly id: ServiceQualityComponentId;
  /** Numerator over denominator in lowest terms, such as `"97/100"`; `null` without a denominator above 0. */
  readonly rate: string | null;
  /** The rate in per cent with two decimals, on the right side of 0, of 100 and of the rate that gives full points. */
  readonly percent: string | null;
  /** The exact points, such as `"97/5"`; `null` where there are none to speak of. */
  readonly points: string | null;
  /** With two decimals; full points are shown only where they are reached. */
  readonly pointsRounded: string | null;
  readonly maximum: number;
  /**
   * `scored` from its rate. `by-parameter`: the denominator is 0, and `withoutDenominator` says what that gives. `no-data`:
   * the denominator is 0, and nothing says what that gives. `not-measured`: left out by the caller.
   */
  readonly state: "scored" | "by-parameter" | "no-data" | "not-measured";
  readonly mark: ServiceQualityMark;
  /** The numerator that would give full points at this denominator, and how many more that is. */
  readonly lacking?: { readonly numerator: number; readonly more: number };
}

/** One group of the index in figures. */
export interface ServiceQualityGroupResult {
  readonly id: ServiceQualityGroupId;
  readonly points: string;
  readonly pointsRounded: string;
  readonly maximum: number;
  /** The sum of the maxima of the components that have points. */
  readonly measuredMaximum: number;
  readonly components: readonly ServiceQualityComponentResult[];
}

/** The index in figures: plain data, exact values as text. */
export interface ServiceQualityResult {
  /** The exact total, such as `"583/7"`. */
  readonly points: string;
  /** With two decimals, never carried to full points or over the limit of a band. */
  readonly pointsRounded: string;
  readonly maximum: number;
  /** The sum of the maxima of the components that have points. */
  readonly measuredMaximum: number;
  /** Between what the total can lie, given that components without points could have none or all of theirs. */
  readonly range: {
    readonly lowest: string;
    readonly lowestRounded: string;
    readonly highest: string;
    readonly highestRounded: string;
  };
  /** `null` where the range reaches over several bands. */
  readonly band: ServiceQualityBand | null;
  /** In the order of `serviceQualityGroups`. */
  readonly groups: readonly ServiceQualityGroupResult[];
  /** The unverified parameters that the figures rest on. */
  readonly assumptions: readonly ServiceQualityAssumption[];
}
