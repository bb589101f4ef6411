import type { DutyStatus } from "../deadline/duty-status.js";
import type { Obligation } from "../feedback/obligation.js";
import type { Period } from "../period/period-of.js";

/**
 * What a step of one case comes to in a period. `onTime`, `late`: done in it. `overdue`, `running`, `suspended`: not done when
 * it is looked at. Where several of one case fall in the period, the worst is what counts, worst first as they stand here.
 */
export const STEP_OUTCOMES = ["overdue", "late", "onTime", "running", "suspended"] as const;

/** See `STEP_OUTCOMES`. */
export type StepOutcome = (typeof STEP_OUTCOMES)[number];

/** Of several outcomes the worst, `undefined` where there is none. */
export function worstOutcome(outcomes: readonly (StepOutcome | undefined)[]): StepOutcome | undefined {
  return STEP_OUTCOMES.find((outcome) => outcomes.includes(outcome));
}

/** What an obligation comes to in a period, `undefined` where nothing of it falls there. */
export function dutyOutcome(obligation: Obligation | DutyStatus, period: Period): StepOutcome | undefined {
  if (obligation.status === "not-required") return undefined;
  switch (obligation.status) {
    case "met":
    case "met-late":
      return within(obligation.doneOn, period) ? (obligation.status === "met" ? "onTime" : "late") : undefined;
    case "overdue":
    case "suspended":
      return obligation.status;
    default:
      return "running";
  }
}

/** Whether a day lies in a period. */
export function within(day: string, { from, to }: Period): boolean {
  return day >= from && day <= to;
}
