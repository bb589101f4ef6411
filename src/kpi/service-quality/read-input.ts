import { fields, list, placed, word } from "../../document/read.js";
import type { Problem } from "../../problem/codes.js";
import { KPI_NUMERATOR_ABOVE_DENOMINATOR, QUALITY_COMPONENT_REPEATED } from "../../problem/kinds.js";
import { problem, refuseAll } from "../../problem/thoihan-error.js";
import { count } from "../decimal.js";
import { DEFAULT_PARAMETERS, type ServiceQualityParameters } from "./parameters.js";
import { readParameters } from "./read-parameters.js";
import { SERVICE_QUALITY_COMPONENT_IDS, type ServiceQualityComponentId } from "./types.js";

/** What was counted for one component. */
export interface ServiceQualityMeasurement {
  readonly component: ServiceQualityComponentId;
  /** A whole number, at most the denominator. */
  readonly numerator: number;
  /** A whole number; 0 where there was nothing to count. */
  readonly denominator: number;
}

/** What the index is computed from. */
export interface ServiceQualityInput {
  /** In any order, each component at most once; what is left out is not measured. */
  readonly measurements: readonly ServiceQualityMeasurement[];
  /** See `ServiceQualityParameters`; the defaults unless given. */
  readonly parameters?: ServiceQualityParameters;
}

/** So many of so many. */
export type Counts = Pick<ServiceQualityMeasurement, "numerator" | "denominator">;

/** The input after its form was found to be right, with every parameter set. */
export interface ReadServiceQuality {
  readonly counts: ReadonlyMap<ServiceQualityComponentId, Counts>;
  readonly parameters: Required<ServiceQualityParameters>;
}

const readDocument = /* @__PURE__ */ fields(
  {
    measurements: /* @__PURE__ */ list(
      /* @__PURE__ */ placed(
        /* @__PURE__ */ fields(
          { component: /* @__PURE__ */ word(SERVICE_QUALITY_COMPONENT_IDS), numerator: count, denominator: count },
          {},
        ),
      ),
    ),
  },
  { parameters: readParameters },
);

/** Reads the input and refuses all that is wrong with it at once. */
export function readServiceQuality(value: unknown): ReadServiceQuality {
  const problems: Problem[] = [];
  const read: ReturnType<typeof readDocument> = readDocument(value, [], problems) ?? {};
  const counts = new Map<ServiceQualityComponentId, Counts>();
  for (const { value: measurement, path } of read.measurements ?? []) {
    const { component, numerator = 0, denominator = numerator } = measurement;
    if (numerator > denominator) {
      const params = { numerator: `${numerator}`, denominator: `${denominator}` };
      problems.push(problem(KPI_NUMERATOR_ABOVE_DENOMINATOR, params, [...path, "numerator"]));
    }
    if (component === undefined) continue;
    if (counts.has(component)) {
      problems.push(problem(QUALITY_COMPONENT_REPEATED, { component }, [...path, "component"]));
    }
    counts.set(component, { numerator, denominator });
  }
  refuseAll(problems);
  return { counts, parameters: { ...DEFAULT_PARAMETERS, ...read.parameters } };
}
