import { expect } from "vitest";
import {
  evaluateServiceQuality,
  type ServiceQualityComponentId,
  type ServiceQualityComponentResult,
  type ServiceQualityMeasurement,
  type ServiceQualityParameters,
  type ServiceQualityResult,
} from "../../../src/kpi/service-quality/index.js";

/**
 * The index a second time, typed from its description: id, maximum, per cent that give full points, what 0 of 0 gives.
 * Tests compute from this table, and never from the records.
 */
export const TABLE = [
  ["announced-on-time", 6, 100, null],
  ["published-on-time", 4, 100, null],
  ["content-complete", 2, 100, null],
  ["dossiers-synchronised", 6, 100, 0],
  ["dossiers-on-time", 20, 100, null],
  ["procedures-online", 4, 80, null],
  ["services-in-use", 4, 100, null],
  ["dossiers-online", 4, 50, null],
  ["electronic-results", 6, 100, null],
  ["dossiers-digitised", 4, 80, null],
  ["certified-electronic-copies", 2, 100, null],
  ["data-reused", 2, 80, null],
  ["personal-store-connected", 4, 100, null],
  ["dossiers-with-population-data", 2, 100, null],
  ["procedures-with-population-data", 2, 100, null],
  ["payment-integrated", 2, 80, null],
  ["dossiers-paid-online", 6, 100, null],
  ["online-payment-other", 2, 100, null],
  ["feedback-on-time", 6, 100, 6],
  ["feedback-satisfaction", 6, 100, 6],
  ["dossier-satisfaction", 6, 90, 0],
] as const satisfies readonly (readonly [ServiceQualityComponentId, number, number, number | null])[];

/** The index of a few components, each as `[component, numerator, denominator]`. */
export function evaluate(
  counts: readonly (readonly [ServiceQualityComponentId, number, number])[],
  parameters: ServiceQualityParameters = {},
): ServiceQualityResult {
  return evaluateServiceQuality({ measurements: measurementsOf(counts), parameters });
}

/** The same in the form in which the library takes it. */
export function measurementsOf(
  counts: readonly (readonly [ServiceQualityComponentId, number, number])[],
): ServiceQualityMeasurement[] {
  return counts.map(([component, numerator, denominator]) => ({ component, numerator, denominator }));
}

/** One component of a result. */
export function componentOf(
  result: ServiceQualityResult,
  id: ServiceQualityComponentId,
): ServiceQualityComponentResult {
  const found = result.groups.flatMap(({ components }) => components).find((each) => each.id === id);
  return found ?? expect.fail(`no component ${id}`);
}

/** One component, measured alone. */
export function scored(
  id: ServiceQualityComponentId,
  numerator: number,
  denominator: number,
  parameters: ServiceQualityParameters = {},
): ServiceQualityComponentResult {
  return componentOf(evaluate([[id, numerator, denominator]], parameters), id);
}

/** Every component with the same counts. */
export function everything(numerator: number, denominator: number): [ServiceQualityComponentId, number, number][] {
  return TABLE.map(([id]) => [id, numerator, denominator]);
}
