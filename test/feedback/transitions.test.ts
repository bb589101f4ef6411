import { expect, test } from "vitest";
import { allowedEvents, applyEvent, type FeedbackState } from "../../src/feedback/index.js";
import { ThoihanError } from "../../src/index.js";
import { ALLOWED } from "./model.js";

for (const [state, allowed] of Object.entries(ALLOWED)) {
  test(`${state} allows exactly what the specification says`, () => {
    // The states of the specification's table are the names of the library.
    expect(allowedEvents(state as FeedbackState["name"]).toSorted()).toEqual(allowed.toSorted());
  });
}

test("an unknown state is refused with the known ones", () => {
  expect(() => allowedEvents("closed" as "published")).toThrow(
    expect.objectContaining({ code: "argument.unknown-value", path: ["state"] }),
  );
});

test("an event for a state that does not exist is refused by the library, not by the engine", () => {
  const state = { name: "closed", events: 3 } as unknown as FeedbackState;
  expect(() => applyEvent(state, { type: "accepted", on: "2026-09-21" })).toThrow(ThoihanError);
});
