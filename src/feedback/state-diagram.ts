import { requireOneOf } from "../document/require-one-of.js";
import { LANGUAGES, type Language } from "../problem/language.js";
import { FEEDBACK_EVENT_TYPES, type FeedbackEventType } from "./events.js";
import { feedbackEventLabels, feedbackStateLabels } from "./labels.js";
import { FEEDBACK_STATES, type FeedbackStateName, isFinal, TRANSITIONS } from "./transitions.js";

/**
 * The lifecycle as a Mermaid state diagram (sơ đồ trạng thái), read from the one table of transitions.
 *
 * @param language `"vi"` or `"en"`
 * @returns the text of a `stateDiagram-v2`, one arrow from state to state with all the events that lead there
 * @throws `argument.unknown-value` for another language
 * @example
 * feedbackStateDiagram("en").split("\n")[0]; // => "stateDiagram-v2"
 */
export function feedbackStateDiagram(language: Language): string {
  requireOneOf(language, LANGUAGES, ["language"]);
  const lines = ["stateDiagram-v2"];
  for (const state of FEEDBACK_STATES) {
    if (state !== "none") lines.push(`  state "${feedbackStateLabels[state][language]}" as ${nodeOf(state)}`);
  }
  for (const state of FEEDBACK_STATES) {
    for (const [target, events] of arrowsFrom(state)) {
      const labels = events.map((event) => feedbackEventLabels[event][language]);
      lines.push(`  ${nodeOf(state)} --> ${nodeOf(target)} : ${labels.join(" / ")}`);
    }
    if (isFinal(state)) lines.push(`  ${nodeOf(state)} --> [*]`);
  }
  return lines.join("\n");
}

/** Where each event leads to from a state, the events of one arrow together. */
function arrowsFrom(state: FeedbackStateName): Map<FeedbackStateName, FeedbackEventType[]> {
  const arrows = new Map<FeedbackStateName, FeedbackEventType[]>();
  for (const event of FEEDBACK_EVENT_TYPES) {
    for (const target of targetsOf(state, event)) arrows.set(target, [...(arrows.get(target) ?? []), event]);
  }
  return arrows;
}

/** An answer to a request leads back to wherever a request could have been made. */
function targetsOf(state: FeedbackStateName, event: FeedbackEventType): FeedbackStateName[] {
  const target = TRANSITIONS[state][event];
  if (target === undefined) return [];
  if (target === "same") return [state];
  if (target !== "before") return [target];
  return FEEDBACK_STATES.filter((each) => TRANSITIONS[each]["clarification-requested"] !== undefined);
}

/** Mermaid takes a hyphen for a part of an arrow. */
function nodeOf(state: FeedbackStateName): string {
  return state === "none" ? "[*]" : state.replace(/-/g, "_");
}
