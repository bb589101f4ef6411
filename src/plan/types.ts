import type { CivilDate, CivilInterval } from "../civil/civil-date.js";
import type { Bilingual } from "../problem/language.js";
import type { Timing } from "./timing.js";

/** The plans that the library knows, by id. */
export const PLAN_IDS = ["can-tho-2025", "hung-phu-2026", "hoa-an-2026", "my-xuyen-2025", "nam-do-son-2026"] as const;

/** The identifier of a plan, such as `"can-tho-2025"`. It is that of the profile with the plan's terms, too. */
export type PlanId = (typeof PLAN_IDS)[number];

/**
 * How a value is held against its target: "tối thiểu" is at-least, "trên" is more-than, "100%" is equal, "cắt giảm" is
 * reduce-by-at-least.
 */
export const TARGET_OPERATORS = ["at-least", "more-than", "equal", "at-most", "reduce-by-at-least"] as const;

/** See `TARGET_OPERATORS`. */
export type TargetOperator = (typeof TARGET_OPERATORS)[number];

/** What a row asks to reach (chỉ tiêu): a number of per cent, or one that another text must supply. */
export type PlanTarget = {
  readonly indicator: string;
  readonly operator: TargetOperator;
  readonly unit: "%";
  /** The words of the plan. */
  readonly raw: string;
  /** The plan gives a bare figure, so the operator is a reading. */
  readonly bare?: true;
  /** What the rate is taken of, or where it holds. */
  readonly scope?: Bilingual;
  /** What a reduction is measured against. */
  readonly baseline?: string;
} & (
  | { readonly value: number; readonly external?: never }
  /** Left to a resolution or another text: waits for the caller's number. */
  | { readonly value: null; readonly external: string }
);

/** What can be odd about a row. */
export type PlanAnomalyType =
  | "nonexistent-date"
  | "ambiguous-period"
  | "either-or"
  | "not-a-deadline"
  | "blank-cell"
  | "misplaced-cell"
  | "no-time-in-time-cell"
  | "start-without-end"
  | "period-not-stated"
  | "term-not-stated"
  | "anchor-wording"
  | "base-not-stated"
  | "denominator-not-stated"
  | "mixed-units"
  | "two-metrics-one-figure"
  | "internal-conflict"
  | "scope-mismatch"
  | "source-differs"
  | "typo";

/** Something odd in the source, kept visible (điểm bất thường). */
export interface PlanAnomaly {
  readonly type: PlanAnomalyType;
  /** The words of the plan; empty for a blank cell. */
  readonly raw: string;
  readonly note: Bilingual;
  /** The days that may have been meant. */
  readonly candidates?: readonly CivilDate[];
}

/** One row of a plan (dòng nhiệm vụ). */
export interface PlanTask {
  /** The plan's own number, unique in the plan: `"41.a"`, `"I.2.b-1"`. */
  readonly row: string;
  /** The heading that it stands under. */
  readonly section?: string;
  readonly place: "annex" | "body";
  /** A heading with no duty of its own. */
  readonly group: boolean;
  /** Abridged. */
  readonly title: Bilingual;
  /** Who leads (cơ quan chủ trì); empty where the cell is blank. */
  readonly lead: readonly string[];
  /** Who takes part (cơ quan phối hợp). */
  readonly coordinating: readonly string[];
  /** Every clause of the time cell, in order; never empty. */
  readonly timings: readonly [Timing, ...Timing[]];
  readonly targets: readonly PlanTarget[];
  /** Abridged (sản phẩm), `null` where none is named. */
  readonly product: string | null;
  readonly anomalies: readonly PlanAnomaly[];
}

/** A plan of a public office (kế hoạch), with every row that sets a task, a target or a date. */
export interface Plan {
  readonly id: PlanId;
  readonly title: Bilingual;
  /** Its number as printed, `null` where the text has none. */
  readonly document: string | null;
  readonly issuer: Bilingual;
  /** Missing where the text has no date. */
  readonly issued?: CivilDate;
  /** The days for which it plans. */
  readonly year: CivilInterval;
  /** What is odd about the plan as a whole. */
  readonly notes: readonly Bilingual[];
  readonly tasks: readonly PlanTask[];
}
