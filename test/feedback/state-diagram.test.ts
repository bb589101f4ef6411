import { describe, expect, test } from "vitest";
import {
  FEEDBACK_EVENT_TYPES,
  FEEDBACK_STATES,
  type FeedbackStateName,
  feedbackEventLabels,
  feedbackStateDiagram,
  feedbackStateLabels,
} from "../../src/feedback/index.js";
import { TRANSITIONS } from "../../src/feedback/transitions.js";
import { LANGUAGES, type Language } from "../../src/problem/language.js";
import { culpritsOf, untyped } from "../support/refusal.js";
import { ALLOWED, nextState } from "./model.js";

const ASKED_FROM: readonly FeedbackStateName[] = ["received", "forwarded", "in-progress"];
const FINAL: readonly FeedbackStateName[] = ["published", "rejected", "withdrawn"];

/** The table in single steps: `"received accepted in-progress"`. */
const STEPS = FEEDBACK_STATES.flatMap((state) =>
  FEEDBACK_EVENT_TYPES.flatMap((event) => {
    const target = TRANSITIONS[state][event];
    if (target === undefined) return [];
    const targets = target === "before" ? ASKED_FROM : [target === "same" ? state : target];
    return targets.map((to) => `${state} ${event} ${to}`);
  }),
).toSorted();

const nodeOf = (state: FeedbackStateName): string => (state === "none" ? "[*]" : state.replaceAll("-", "_"));

function stateOf(node: string): string {
  return FEEDBACK_STATES.find((state) => nodeOf(state) === node) ?? `no state: ${node}`;
}

/** What a line of the diagram says: the steps of an arrow, a name, an end. */
function read(line: string, language: Language): { steps: string[]; name?: string; end?: string } {
  const [, from = "", to = "", words] = /^ {2}(\S+) --> (\S+)(?: : (.+))?$/.exec(line) ?? [];
  if (from === "") return { steps: [], name: line.trim() };
  if (words === undefined) return { steps: [], end: `${from} --> ${to}` };
  const steps = words.split(" / ").map((label) => {
    const event = FEEDBACK_EVENT_TYPES.find((type) => feedbackEventLabels[type][language] === label);
    return `${stateOf(from)} ${event ?? `no event: ${label}`} ${stateOf(to)}`;
  });
  return { steps };
}

describe.each(LANGUAGES)("the diagram in %s", (language) => {
  const [head, ...lines] = feedbackStateDiagram(language).split("\n");
  const parts = lines.map((line) => read(line, language));

  test("is a state diagram of Mermaid", () => {
    expect(head).toBe("stateDiagram-v2");
  });

  test("has every step of the table exactly once, and no other", () => {
    expect(parts.flatMap(({ steps }) => steps).toSorted()).toEqual(STEPS);
  });

  test("has one arrow from state to state", () => {
    const arrows = lines.flatMap((line) => /^ {2}\S+ --> \S+/.exec(line) ?? []);
    expect(new Set(arrows).size).toBe(arrows.length);
  });

  test("names every state but the first in its language, and ends the three final ones", () => {
    const named = FEEDBACK_STATES.filter((state) => state !== "none");
    expect(parts.flatMap(({ name }) => name ?? [])).toEqual(
      named.map((state) => `state "${feedbackStateLabels[state][language]}" as ${nodeOf(state)}`),
    );
    expect(parts.flatMap(({ end }) => end ?? [])).toEqual(FINAL.map((state) => `${state} --> [*]`));
  });

  test("writes no node in a way that Mermaid takes for an arrow", () => {
    for (const line of lines) expect(line.replace(" --> ", " ").replace(/ : .*| ".*"/, "")).not.toMatch(/[-:]/);
  });
});

test("the table that is drawn is the one of the specification", () => {
  const specified = Object.entries(ALLOWED).flatMap(([state, events]) =>
    events.flatMap((event) => {
      const before = event === "clarified" ? ASKED_FROM : ["received"];
      return before.map((each) => `${state} ${event} ${nextState(state, each, event)}`);
    }),
  );
  expect(STEPS).toEqual(specified.toSorted());
});

test.each([["xx"], [undefined], ["EN"], [null]])("another language is refused: %s", (language) => {
  expect(culpritsOf(() => feedbackStateDiagram(untyped(language)))).toEqual(["argument.unknown-value at language"]);
});
