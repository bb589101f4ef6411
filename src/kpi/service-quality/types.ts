import type { Citation } from "../../citation/citation.js";
import { lazyRecord } from "../../document/lazy-record.js";
import type { Bilingual } from "../../problem/language.js";

/** The groups of the index, in the order in which software shows them. */
export const SERVICE_QUALITY_GROUP_IDS = [
  "transparency",
  "progress",
  "online-service",
  "digitisation",
  "online-payment",
  "satisfaction",
] as const;

/** See `SERVICE_QUALITY_GROUP_IDS`. */
export type ServiceQualityGroupId = (typeof SERVICE_QUALITY_GROUP_IDS)[number];

/** The components of the index that have a maximum, group by group. */
export const SERVICE_QUALITY_COMPONENT_IDS = [
  "announced-on-time",
  "published-on-time",
  "content-complete",
  "dossiers-synchronised",
  "dossiers-on-time",
  "procedures-online",
  "services-in-use",
  "dossiers-online",
  "electronic-results",
  "dossiers-digitised",
  "certified-electronic-copies",
  "data-reused",
  "personal-store-connected",
  "dossiers-with-population-data",
  "procedures-with-population-data",
  "payment-integrated",
  "dossiers-paid-online",
  "online-payment-other",
  "feedback-on-time",
  "feedback-satisfaction",
  "dossier-satisfaction",
] as const;

/** See `SERVICE_QUALITY_COMPONENT_IDS`. */
export type ServiceQualityComponentId = (typeof SERVICE_QUALITY_COMPONENT_IDS)[number];

/**
 * How sure we are of a number of the index: the text was seen; another party describes it; it is a reading of ours; or
 * nothing that could be opened shows it.
 */
export type ServiceQualityMark = "text-seen" | "secondary" | "reading" | "unverified";

/** One measured part of a group: so many of so many give so many points (chỉ số thành phần). */
export interface ServiceQualityComponent {
  readonly id: ServiceQualityComponentId;
  /** The number under which the operator describes it, such as `"1.1"`. */
  readonly metric?: string;
  readonly title: Bilingual;
  /** The most points that it gives; where `maximumBy` is set, under the default of that parameter. */
  readonly maximum: number;
  /** The parameter that decides the maximum, where no text does. */
  readonly maximumBy?: "onlineServiceSplit" | "paymentSplit";
  readonly numerator: Bilingual;
  readonly denominator: Bilingual;
  /** Full points from so many per cent on, and below in proportion to it; from 100 where missing. */
  readonly fullMarksFrom?: number;
  /** What a denominator of 0 gives under `withoutDenominator: "operator"`. */
  readonly withoutDenominator: "full-points" | "no-points" | "no-data";
  readonly cites: readonly [Citation, ...Citation[]];
  /** The weakest of the marks of its formula and its maximum. */
  readonly mark: ServiceQualityMark;
  /** What was read into the sources, and why. It verifies nothing. */
  readonly reading?: Bilingual;
}

/** One group of components (nhóm chỉ số). */
export interface ServiceQualityGroup {
  readonly id: ServiceQualityGroupId;
  readonly title: Bilingual;
  /** The sum of the maxima of its components. */
  readonly maximum: number;
  readonly components: readonly ServiceQualityComponent[];
  readonly cites: readonly [Citation, ...Citation[]];
  /** The mark of the maximum. */
  readonly mark: ServiceQualityMark;
  readonly reading?: Bilingual;
}

/** Makes a group whose texts are built when first asked for. */
export function defineGroup(
  id: ServiceQualityGroupId,
  maximum: number,
  make: () => Omit<ServiceQualityGroup, "id" | "maximum">,
): ServiceQualityGroup {
  return lazyRecord<ServiceQualityGroup, { id: ServiceQualityGroupId; maximum: number }>(
    { id, maximum },
    ["title", "components", "cites", "mark", "reading"],
    make,
  );
}
