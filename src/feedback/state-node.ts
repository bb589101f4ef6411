import type { EventKind } from "./event-kind.js";
import { FEEDBACK_EVENT_TYPES } from "./events.js";
import { FEEDBACK_STATES, type FeedbackStateName, isFinal, TRANSITIONS } from "./transitions.js";

/** A state with what its events lead to, each at the place of its kind. */
export interface StateNode {
  readonly name: FeedbackStateName;
  readonly isFinal: boolean;
  /** `"before"` leads back to where a request for clarification was made; `undefined` where the event is not allowed. */
  readonly next: (StateNode | "before" | undefined)[];
}

/**
 * The transition table as a graph: a case walks five of its edges, and looking the names of state and event up each time took
 * a twelfth of its evaluation.
 */
export const STATE_NODES: Readonly<Record<FeedbackStateName, StateNode>> = /* @__PURE__ */ nodesByName();

function nodesByName(): Readonly<Record<FeedbackStateName, StateNode>> {
  const entries = FEEDBACK_STATES.map((name): [FeedbackStateName, StateNode] => [
    name,
    { name, isFinal: isFinal(name), next: [] },
  ]);
  // One entry for each state of the list.
  const nodes = Object.fromEntries(entries) as Record<FeedbackStateName, StateNode>;
  for (const node of Object.values(nodes)) {
    for (const type of FEEDBACK_EVENT_TYPES) {
      const target = TRANSITIONS[node.name][type];
      if (target === "before") node.next.push(target);
      else node.next.push(target === "same" ? node : target && nodes[target]);
    }
  }
  return nodes;
}

/** The state after an event, `undefined` where the event is not allowed. `before` is where a clarification leads back to. */
export function nodeAfter(state: StateNode, before: StateNode, { place }: EventKind): StateNode | undefined {
  const target = state.next[place];
  return target === "before" ? before : target;
}
