export { countDossiers, DOSSIER_FIGURES, type DossierCounts, type DossierFigure } from "./count-dossiers.js";
export {
  type Dossier,
  type DossierApology,
  type DossierDay,
  type DossierSupplement,
  MAXIMUM_TERM_UNITS,
  type MaximumTerm,
} from "./dossier.js";
export { type DossierMeasurement, dossierMeasurements } from "./dossier-measurements.js";
export type { DueFrom } from "./due-day.js";
export { evaluateDossier, safeEvaluateDossier } from "./evaluate-dossier.js";
export { evaluateDossierMany, safeEvaluateDossierMany } from "./evaluate-dossier-many.js";
export {
  type ApologyStanding,
  DOSSIER_STANDINGS,
  type DossierEvaluation,
  type DossierOutcome,
  type DossierReason,
  type DossierStanding,
} from "./evaluation.js";
export { DOSSIER_STATUSES, type DossierStatus, dossierStatusLabels } from "./statuses.js";
export {
  type DossierOptions,
  MORE_SUPPLEMENTS,
  type MoreSupplements,
  SUPPLEMENT_TIMES,
  type SupplementTime,
} from "./view.js";
