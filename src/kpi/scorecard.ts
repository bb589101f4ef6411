import type { CivilInterval } from "../civil/civil-date.js";
import type { Period } from "../period/period-of.js";
import type { Bilingual } from "../problem/language.js";
import type { IndicatorId } from "./indicator.js";
import type { KpiOutcome, KpiResult } from "./kpi-result.js";
import type { MeasuredCases } from "./measurement.js";
import type { KpiTarget } from "./target.js";
import type { TargetLine } from "./target-set.js";

/** A target for which no figure was given. */
export interface NotMeasured {
  readonly outcome: "not-measured";
  readonly indicator: IndicatorId;
  readonly target: KpiTarget;
  readonly sentence: Bilingual;
}

/** What a line of a scorecard can come to. */
export type ScorecardOutcome = KpiOutcome | NotMeasured["outcome"];

/** How a line stands beside the same line of an earlier scorecard (xu hướng). */
export interface Trend {
  readonly period: string;
  readonly outcome: ScorecardOutcome;
  /** The change in percentage points, with its sign; `null` where one of the two has no value. */
  readonly points: string | null;
  readonly direction: "better" | "worse" | "same" | "unknown";
}

/** One target and what it came to. */
export interface ScorecardLine extends Omit<TargetLine, "target"> {
  readonly name: Bilingual;
  readonly result: KpiResult | NotMeasured;
  /** Where a number that the plan leaves to another text was given with its source. */
  readonly suppliedBy?: string;
  /** The cases behind the figure, where they were given. */
  readonly cases?: MeasuredCases;
  readonly trend?: Trend;
}

/** How many lines came to what. */
export type OutcomeCounts = Readonly<Record<ScorecardOutcome, number>> & { readonly total: number };

/** All targets of a plan in a period (bảng điểm chỉ tiêu). */
export interface Scorecard {
  readonly profile: string;
  readonly title: Bilingual;
  /** The days for which the targets are set. */
  readonly year: CivilInterval;
  readonly period: Period;
  readonly lines: readonly ScorecardLine[];
  readonly outcomes: OutcomeCounts;
  /** How many lines have data, and which have not. */
  readonly coverage: {
    readonly withData: number;
    readonly total: number;
    readonly without: readonly { readonly row: string; readonly indicator: IndicatorId }[];
  };
  /** By who leads, in the order of the plan; `null` for lines that name nobody. A line with several leads stands with each. */
  readonly byLead: readonly { readonly lead: string | null; readonly outcomes: OutcomeCounts }[];
  /** Indicators that were measured and that no target asks for. */
  readonly notAsked: readonly IndicatorId[];
}
