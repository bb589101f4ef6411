import { isOpen, type Obligation, type OpenObligation } from "./obligation.js";
import { isAlternative } from "./triage.js";

/** What must be done next: the open obligation that falls due first, `null` when nothing is open. */
export function nextObligation(obligations: readonly Obligation[]): OpenObligation | null {
  const open = obligations.filter(isOpen);
  if (open.length === 0) return null;
  // While one way of triage is still in time, the ways that are not are no longer what must be done.
  const triageInTime = open.some(({ rule, status }) => isAlternative(rule) && status !== "overdue");
  let next: OpenObligation | null = null;
  for (const obligation of open) {
    if (triageInTime && isAlternative(obligation.rule) && obligation.status === "overdue") continue;
    if (next === null || obligation.due < next.due) next = obligation;
  }
  return next;
}
