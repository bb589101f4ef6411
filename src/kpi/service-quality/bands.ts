import type { Bilingual } from "../../problem/language.js";
import { compare, type Fraction, fraction } from "../fraction.js";
import type { BandLimits, ServiceQualityParameters } from "./parameters.js";
import type { ServiceQualityMark } from "./types.js";

/** A band of the index (xếp loại), with the mark of its range. */
export interface ServiceQualityBand {
  readonly id: "excellent" | "good" | "fair" | "average" | "weak";
  readonly title: Bilingual;
  readonly mark: ServiceQualityMark;
}

/** Best first, above `WEAK`. Two of the ranges come from the press, one from scores that were labelled, two from nowhere. */
const BANDS: readonly (ServiceQualityBand & { readonly id: keyof BandLimits })[] = [
  { id: "excellent", title: { vi: "Xuất sắc", en: "Excellent" }, mark: "secondary" },
  { id: "good", title: { vi: "Tốt", en: "Good" }, mark: "reading" },
  { id: "fair", title: { vi: "Khá", en: "Fair" }, mark: "unverified" },
  { id: "average", title: { vi: "Trung bình", en: "Average" }, mark: "unverified" },
];
const WEAK: ServiceQualityBand = { id: "weak", title: { vi: "Yếu", en: "Weak" }, mark: "secondary" };

const AS_REPORTED: BandLimits = { excellent: 90, good: 80, fair: 70, average: 50 };

/** The limits that a choice stands for. */
export function limitsOf({ bands }: Required<ServiceQualityParameters>): BandLimits {
  return bands === "as-reported" ? AS_REPORTED : bands;
}

/** The band of a total; `null` where it is only known to lie in a range that reaches over several bands. */
export function bandOf(
  lowest: Fraction,
  highest: Fraction,
  parameters: Required<ServiceQualityParameters>,
): ServiceQualityBand | null {
  const limits = limitsOf(parameters);
  const reached = (total: Fraction): ServiceQualityBand =>
    BANDS.find(({ id }) => compare(total, fraction(limits[id])) >= 0) ?? WEAK;
  const band = reached(lowest);
  if (band !== reached(highest)) return null;
  // A limit of the caller's is one that no source shows.
  const mark = parameters.bands === "as-reported" ? band.mark : "unverified";
  return { id: band.id, title: { ...band.title }, mark };
}
