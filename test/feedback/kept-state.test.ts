import { expect, it } from "vitest";
import { allowedEvents, applyEvent, type FeedbackEvent, type FeedbackState } from "../../src/feedback/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";
import { loggedEvents } from "./logged-events.js";

/** The state that a caller keeps after each event of a log, each time from what was kept before. */
function statesOf(log: string): FeedbackState[] {
  let kept: FeedbackState | undefined;
  return loggedEvents(log).map((event) => {
    kept = applyEvent(kept, event);
    return kept;
  });
}

const CLARIFIED: FeedbackEvent = { type: "clarified", on: "2026-09-25" };

it("two events of one day follow each other", () => {
  expect(statesOf("received 2026-09-21, rejected 2026-09-21").at(-1)).toEqual({
    name: "rejected",
    lastOn: "2026-09-21",
    events: 2,
  });
});

it("an answer leads back to handling where the question was asked there, also after an update meanwhile", () => {
  const log =
    "received 2026-09-21, accepted 2026-09-22, clarification-requested 2026-09-23, progress-updated 2026-09-24";
  const states = statesOf(`${log}, clarified 2026-09-25`);
  expect(states.map(({ name, before }) => [name, before])).toEqual([
    ["received", undefined],
    ["in-progress", undefined],
    ["awaiting-clarification", "in-progress"],
    ["awaiting-clarification", "in-progress"],
    ["in-progress", undefined],
  ]);
});

it("a state that was kept without where it came from leads back to receipt", () => {
  const kept: FeedbackState = { name: "awaiting-clarification", lastOn: "2026-09-23", events: 2 };
  expect(applyEvent(kept, CLARIFIED)).toEqual({ name: "received", lastOn: "2026-09-25", events: 3 });
});

it("a state that was kept without its last day takes an event of any day", () => {
  const kept: FeedbackState = { name: "awaiting-clarification", events: 2 };
  expect(applyEvent(kept, { ...CLARIFIED, on: "1999-01-01" })).toMatchObject({
    name: "received",
    lastOn: "1999-01-01",
  });
  // What may not follow is refused for that, and not for its day.
  const refusal = refusalOf(() => applyEvent(kept, { type: "published", on: "1999-01-01" }));
  expect(refusal.code).toBe("feedback.event-not-allowed");
});

it("a kept state and its name allow the same events", () => {
  const [received] = statesOf("received 2026-09-21");
  expect(allowedEvents(untyped(received))).toEqual(allowedEvents("received"));
  expect(allowedEvents("received")).toContain("accepted");
});

it("what is no state is refused at its place", () => {
  expect(culpritsOf(() => allowedEvents(untyped(null)))).toEqual(["argument.wrong-type at state"]);
  expect(culpritsOf(() => allowedEvents(untyped({ name: "lost" })))).toEqual(["argument.unknown-value at state"]);
});
