import { anything, fields, readOrRefuse, text } from "../document/read.js";
import type { ReportingCutOff } from "../period/cut-off.js";
import type { Measurement } from "./measurement.js";
import type { SuppliedTarget } from "./supplied-targets.js";

/** The figures of a body in a period, as a file holds them. */
export interface ScorecardDocument {
  /** Who was measured. */
  readonly body?: string;
  readonly profile?: string;
  readonly period?: string;
  readonly cutOff?: ReportingCutOff;
  readonly measurements: readonly Measurement[];
  readonly targets?: readonly SuppliedTarget[];
}

const document = /* @__PURE__ */ fields(
  { measurements: anything },
  { body: text, profile: text, period: text, cutOff: text, targets: anything },
);

/** Reads the head of a document; what it holds is read when it is scored. A list alone is its measurements. */
export function readScorecardDocument(given: unknown): Partial<ScorecardDocument> {
  const read = readOrRefuse(document, Array.isArray(given) ? { measurements: given } : given);
  // What the parts hold is checked by the function that scores them.
  return read as Partial<ScorecardDocument>;
}
