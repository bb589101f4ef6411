export { REPORTING_CUT_OFFS, type ReportingCutOff } from "../period/cut-off.js";
export { type Period, type PeriodLike, periodOf } from "../period/period-of.js";
export { countFeedback, type FeedbackCounts, type FeedbackFigures } from "./count-feedback.js";
export { evaluateKpi, type KpiQuestion, safeEvaluateKpi } from "./evaluate-kpi.js";
export {
  evaluateScorecard,
  type ScorecardQuestion,
  safeEvaluateScorecard,
} from "./evaluate-scorecard.js";
export type { FeedbackFlowName } from "./feedback-flow.js";
export type { FeedbackStep } from "./feedback-steps.js";
export { INDICATOR_IDS, type Indicator, type IndicatorForm, type IndicatorId } from "./indicator.js";
export { indicatorById } from "./indicator-by-id.js";
export { INDICATORS as indicators } from "./indicators/index.js";
export type { KpiOutcome, KpiResult, KpiValue } from "./kpi-result.js";
export { type FeedbackMeasurement, measureFeedback, RUNNING_CASES, type RunningCases } from "./measure-feedback.js";
export { measurePublications, type PublicationMeasurement } from "./measure-publications.js";
export type { CountFigure, Figure, MeasuredCases, Measurement, ReductionFigure, ValueFigure } from "./measurement.js";
export { planTargets } from "./plan-targets.js";
export { type Rank, type RankedScorecard, rankScorecards } from "./rank-scorecards.js";
export type { NotMeasured, OutcomeCounts, Scorecard, ScorecardLine, ScorecardOutcome, Trend } from "./scorecard.js";
export type { ScorecardDocument } from "./scorecard-document.js";
export * from "./service-quality/index.js";
export type { StepOutcome } from "./step-outcome.js";
export type { SuppliedTarget } from "./supplied-targets.js";
export type { ExternalTarget, KpiTarget, StatedTarget } from "./target.js";
export type { TargetLine, TargetSet } from "./target-set.js";
