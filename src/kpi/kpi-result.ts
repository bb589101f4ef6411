import type { Bilingual } from "../problem/language.js";
import type { IndicatorId } from "./indicator.js";
import type { KpiTarget } from "./target.js";

/** What the measurement comes to. */
export interface KpiValue {
  /** The share as a fraction in lowest terms: `"97/100"`; `"1"` is all. */
  readonly exact: string;
  /** The same in per cent, rounded so that it never crosses the target, 0 or 100: `"97.00"`. */
  readonly percent: string;
}

interface KpiHead {
  readonly indicator: IndicatorId;
  readonly target: KpiTarget;
  /** The outcome in words, with the count. */
  readonly sentence: Bilingual;
}

interface MeasuredHead extends KpiHead {
  readonly value: KpiValue;
  /** How far above the target in percentage points, below it with a minus: `"-0.30"`. */
  readonly points: string;
}

/**
 * Whether a target is met, by how much, and on what count (kết quả đánh giá chỉ tiêu).
 *
 * `no-data`: there was nothing to measure, which is neither. `target-missing`: the plan leaves the number to another text,
 * and the caller gave none.
 */
export type KpiResult =
  | (MeasuredHead & {
      readonly outcome: "met";
      /** How many cases to come may fail before the target is lost; `null` where it is no count, or any number may. */
      readonly mayStillFail: number | null;
      /** Of a reduction: by how much the current figure may still rise. */
      readonly mayStillRise?: string;
    })
  | (MeasuredHead & {
      readonly outcome: "missed";
      /** How many more cases on the right side would have met it; `null` where it is no count, or no number would do. */
      readonly lacking: number | null;
      /** Of a reduction: by how much the current figure would have to fall. */
      readonly mustFall?: string;
    })
  | (KpiHead & { readonly outcome: "no-data" })
  | (KpiHead & { readonly outcome: "target-missing"; readonly value: KpiValue | null });

/** See `KpiResult`. */
export type KpiOutcome = KpiResult["outcome"];
