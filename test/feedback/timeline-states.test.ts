import { expect, it } from "vitest";
import { evaluateFeedback, feedbackTimeline, nextAction, type TimelineEntry } from "../../src/feedback/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";
import { evaluate } from "./answers.js";
import { loggedEvents } from "./logged-events.js";

type EventEntry = Extract<TimelineEntry, { kind: "event" }>;

function eventsOf(line: readonly TimelineEntry[]): EventEntry[] {
  return line.filter((entry): entry is EventEntry => entry.kind === "event");
}

/** The states that the events of a log lead to on its line, seen from the end of October. */
function statesOf(log: string): string {
  return eventsOf(feedbackTimeline(evaluate(loggedEvents(log), "2026-10-30", "reset")))
    .map(({ state }) => state)
    .join(", ");
}

it("an answer leads back to where the question was asked: to handling, or to the next body", () => {
  expect(
    statesOf("received 2026-09-21, accepted 2026-09-22, clarification-requested 2026-09-23, clarified 2026-09-24"),
  ).toBe("received, in-progress, awaiting-clarification, in-progress");
  expect(
    statesOf("received 2026-09-21, forwarded 2026-09-22, clarification-requested 2026-09-23, clarified 2026-09-24"),
  ).toBe("received, forwarded, awaiting-clarification, forwarded");
});

it("an update while the sender is waited for changes nothing in where the answer leads", () => {
  expect(
    statesOf(
      "received 2026-09-21, clarification-requested 2026-09-22, progress-updated 2026-09-23, clarified 2026-09-24",
    ),
  ).toBe("received, awaiting-clarification, awaiting-clarification, received");
});

it("where an event has no note, its entry has no key for one, and an empty note is kept", () => {
  const events = [
    { type: "received", on: "2026-09-21" },
    { type: "accepted", on: "2026-09-22", note: "" },
  ] as const;
  const line = feedbackTimeline(evaluateFeedback({ id: "A-1", events }, { asOf: "2026-09-22" }));
  expect(eventsOf(line).map((entry) => "note" in entry)).toEqual([false, true]);
});

it("what is no evaluation is refused, and it is said what is needed", () => {
  for (const look of [feedbackTimeline, nextAction]) {
    expect(culpritsOf(() => look(untyped(null)))).toEqual(["argument.wrong-type at evaluation"]);
    expect(refusalOf(() => look(untyped({}))).params).toMatchObject({ expected: "what evaluateFeedback returned" });
  }
});
