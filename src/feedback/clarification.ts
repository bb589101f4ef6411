import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_UNKNOWN_VALUE } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";

/**
 * What a request for clarification does to the clocks, which no text seen settles: start again from the answer (the
 * national scoring practice), leave the waiting days out, or run on.
 */
export const CLARIFICATION_MODES = ["reset", "suspend", "ignore"] as const;

/** See `CLARIFICATION_MODES`. */
export type ClarificationMode = (typeof CLARIFICATION_MODES)[number];

/** The mode asked for, `reset` unless given. */
export function clarificationModeOf(mode: ClarificationMode | undefined): ClarificationMode {
  if (mode === undefined) return "reset";
  if (CLARIFICATION_MODES.includes(mode)) return mode;
  const params = { value: displayValue(mode), allowed: CLARIFICATION_MODES };
  return refuse(ARGUMENT_UNKNOWN_VALUE, params, ["clarification"]);
}
