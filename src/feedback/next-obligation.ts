import { isOpen, type Obligation, type OpenObligation } from "./obligation.js";
import { isAlternative } from "./terms.js";

/** What must be done next: the open obligation that falls due first, `null` when nothing is open. */
export function nextObligation(obligations: readonly Obligation[]): OpenObligation | null {
  let next: OpenObligation | null = null;
  // While one way of triage is still in time, the ways that are not are no longer what must be done.
  let nextInTime: OpenObligation | null = null;
  let triageInTime = false;
  for (const obligation of obligations) {
    if (!isOpen(obligation)) continue;
    if (next === null || obligation.due < next.due) next = obligation;
    if (isAlternative(obligation.rule)) {
      if (obligation.status === "overdue") continue;
      triageInTime = true;
    }
    if (nextInTime === null || obligation.due < nextInTime.due) nextInTime = obligation;
  }
  return triageInTime ? nextInTime : next;
}
