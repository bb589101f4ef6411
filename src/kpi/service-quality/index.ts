export type { ServiceQualityAssumption } from "./assumptions.js";
export type { ServiceQualityBand } from "./bands.js";
export { evaluateServiceQuality, safeEvaluateServiceQuality } from "./evaluate-service-quality.js";
export { serviceQualityGroups } from "./groups.js";
export type { BandLimits, OnlineServiceShares, PaymentShares, ServiceQualityParameters } from "./parameters.js";
export type { ServiceQualityInput, ServiceQualityMeasurement } from "./read-input.js";
export type {
  ServiceQualityComponentResult,
  ServiceQualityGroupResult,
  ServiceQualityResult,
} from "./result.js";
export {
  SERVICE_QUALITY_COMPONENT_IDS,
  SERVICE_QUALITY_GROUP_IDS,
  type ServiceQualityComponent,
  type ServiceQualityComponentId,
  type ServiceQualityGroup,
  type ServiceQualityGroupId,
  type ServiceQualityMark,
} from "./types.js";
export { type ServiceQualityGain, safeServiceQualityWhatIf, serviceQualityWhatIf } from "./what-if.js";
