import type { Citation } from "../citation/citation.js";
import { lazyRecord } from "../document/lazy-record.js";
import type { Bilingual } from "../problem/language.js";

/** The indicators that the plans name (chỉ tiêu), in the order of the life of a procedure. */
export const INDICATOR_IDS = [
  "announcement-on-time-rate",
  "office-posting-on-time-rate",
  "national-database-on-time-rate",
  "procedure-publication-complete-rate",
  "technical-standard-procedure-review-rate",
  "internal-procedure-digital-rate",
  "location-independent-procedure-rate",
  "full-online-eligible-rate",
  "full-online-service-rate",
  "business-procedure-online-rate",
  "once-only-document-rate",
  "online-dossier-rate",
  "online-processing-rate",
  "payment-integration-rate",
  "online-payment-per-dossier-rate",
  "online-payment-per-transaction-rate",
  "online-payment-rate",
  "dossier-component-digitisation-rate",
  "result-digitisation-rate",
  "valid-result-digitisation-rate",
  "dossier-and-result-digitisation-rate",
  "electronic-result-rate",
  "dossier-data-reuse-rate",
  "data-reuse-rate",
  "data-sync-rate",
  "dossier-on-system-rate",
  "dossier-on-time-rate",
  "late-dossier-apology-rate",
  "satisfaction-rate",
  "satisfaction-rate-land-construction-investment",
  "assigned-task-completion-rate",
  "feedback-reception-on-time-rate",
  "feedback-resolution-on-time-rate",
  "feedback-publication-on-time-rate",
  "feedback-reception-compliance-rate",
  "feedback-resolution-compliance-rate",
  "feedback-publication-compliance-rate",
  "business-regulation-cut",
  "business-compliance-cost-cut",
  "internal-procedure-cut",
  "internal-compliance-cost-cut",
  "processing-time-cut",
  "compliance-cost-cut",
  "government-assigned-targets",
] as const;

/** The identifier of an indicator, such as `"dossier-on-time-rate"`. */
export type IndicatorId = (typeof INDICATOR_IDS)[number];

/**
 * How an indicator is measured. `ratio`: so many of so many, whole numbers. `score`: a ratio where the plans do not say of
 * what, such as satisfaction; a value in per cent is taken as well. `reduction`: how far something fell from a base.
 * `bundle`: several figures of another text, which have no one ratio.
 */
export type IndicatorForm =
  | { readonly form: "ratio" | "score"; readonly numerator: Bilingual; readonly denominator: Bilingual }
  | { readonly form: "reduction"; readonly baseline: Bilingual; readonly current: Bilingual }
  | { readonly form: "bundle" };

/** Something that a plan wants to be measured (chỉ tiêu). Its targets stand in the plans; none is a constant. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly name: Bilingual;
  /** What is counted, and of what. */
  readonly measured: IndicatorForm;
  /** What the per cent are of, such as "% hồ sơ". */
  readonly unit: Bilingual;
  /** Which way is better. */
  readonly better: "higher" | "lower";
  /** Texts beside the plans that name it or say how it is measured. */
  readonly sources: readonly Citation[];
  /** What was read into texts that are silent: a denominator not stated, a base not stated. */
  readonly reading?: Bilingual;
}

/** Makes an indicator whose texts are built when first asked for. */
export function defineIndicator(id: IndicatorId, make: () => Omit<Indicator, "id">): Indicator {
  return lazyRecord<Indicator, { id: IndicatorId }>(
    { id },
    ["name", "measured", "unit", "better", "sources", "reading"],
    make,
  );
}
