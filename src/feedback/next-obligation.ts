import type { RuleId } from "../rule/types.js";
import type { Obligation } from "./obligation.js";

const ALTERNATIVES: readonly RuleId[] = ["feedback.reject", "feedback.forward", "feedback.clarify"];

/** What must be done next: the open obligation that falls due first, `null` when nothing is open. */
export function nextObligation(obligations: readonly Obligation[]): Obligation | null {
  const open = obligations.filter((obligation) => isOpen(obligation));
  // While one way of triage is still in time, the ways that are not are no longer what must be done.
  const triageInTime = open.some((obligation) => isAlternative(obligation) && obligation.status !== "overdue");
  let next: Obligation | null = null;
  for (const obligation of open) {
    if (triageInTime && isAlternative(obligation) && obligation.status === "overdue") continue;
    if (next === null || (obligation.due ?? "") < (next.due ?? "")) next = obligation;
  }
  return next;
}

function isOpen({ status }: Obligation): boolean {
  return status === "upcoming" || status === "due-today" || status === "overdue";
}

function isAlternative({ rule }: Obligation): boolean {
  return ALTERNATIVES.includes(rule);
}
