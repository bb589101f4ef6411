import type { ModelObligation } from "./model.js";

const WAYS_OF_TRIAGE = ["feedback.reject", "feedback.forward", "feedback.clarify"];
const OPEN = ["upcoming", "due-today", "overdue"];

/**
 * The due day of what must be done next, from the words of the conventions: the open obligation that falls due first;
 * while one way of triage is still in time, the ways that no longer are do not count.
 */
export function naiveNext(obligations: readonly ModelObligation[]): string | undefined {
  const open = obligations.filter(({ status }) => OPEN.includes(status));
  const ways = open.filter(({ rule }) => WAYS_OF_TRIAGE.includes(rule));
  const missed = ways.filter(({ status }) => status === "overdue");
  const counting = missed.length < ways.length ? open.filter((each) => !missed.includes(each)) : open;
  return counting.map(({ due }) => due ?? "").toSorted()[0];
}
