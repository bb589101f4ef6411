import { requireOneOf } from "../document/require-one-of.js";

/**
 * What a request for clarification does to the clocks, which no text seen settles: start again from the answer (the
 * national scoring practice), leave the waiting days out, or run on.
 */
export const CLARIFICATION_MODES = ["reset", "suspend", "ignore"] as const;

/** See `CLARIFICATION_MODES`. */
export type ClarificationMode = (typeof CLARIFICATION_MODES)[number];

/** The mode asked for, `reset` unless given. */
export function clarificationModeOf(mode: ClarificationMode | undefined): ClarificationMode {
  return mode === undefined ? "reset" : requireOneOf(mode, CLARIFICATION_MODES, ["clarification"]);
}
