import { expect, test } from "vitest";
import { applyEvent, initialFeedbackState } from "../../src/index.js";

test("a case begins from nothing, said as the initial state or left out", () => {
  const received = { type: "received", on: "2026-11-20" } as const;
  expect(applyEvent(undefined, received)).toEqual(applyEvent(initialFeedbackState, received));
});
