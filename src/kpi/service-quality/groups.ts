import { digitisation } from "./groups/digitisation.js";
import { onlinePayment } from "./groups/online-payment.js";
import { onlineService } from "./groups/online-service.js";
import { progress } from "./groups/progress.js";
import { satisfaction } from "./groups/satisfaction.js";
import { transparency } from "./groups/transparency.js";
import type { ServiceQualityGroup } from "./types.js";

/** The most points that the index gives. */
export const HIGHEST_POINTS = 100;

/**
 * The six groups of the national service-quality index (bộ chỉ số phục vụ người dân, doanh nghiệp, Quyết định 766/QĐ-TTg)
 * with their components, formulas and maxima, each with its mark. Few of them were seen in the Decision itself. Decree
 * 224/2026/NĐ-CP, in force from 2026-07-01, lets a ministry set a method of measuring: a successor may come.
 *
 * @example
 * serviceQualityGroups.map(({ maximum }) => maximum); // => [18, 20, 12, 22, 10, 18]
 * serviceQualityGroups[1].components[0].id; // => "dossiers-on-time"
 */
export const serviceQualityGroups: readonly ServiceQualityGroup[] = /* @__PURE__ */ Object.freeze([
  transparency,
  progress,
  onlineService,
  digitisation,
  onlinePayment,
  satisfaction,
]);
