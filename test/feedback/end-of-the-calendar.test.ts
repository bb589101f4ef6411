import { expect, it } from "vitest";
import { foldEvents } from "../../src/feedback/fold-events.js";
import { evaluateFeedback } from "../../src/feedback/index.js";
import { viewOf } from "../../src/feedback/view.js";
import { culpritsOf } from "../support/refusal.js";
import { loggedEvents } from "./logged-events.js";

/**
 * Received on Thursday 01/12/2050: resolving falls due on 22/12, the first update on 29/12, and the second after the last
 * day of the calendar, 31/12.
 */
const feedback = { id: "A", events: loggedEvents("received 2050-12-01, accepted 2050-12-02") };

it("a case is answered while its updates fall due within the calendar", () => {
  const { obligations } = evaluateFeedback(feedback, { asOf: "2050-12-29" });
  expect(obligations.map(({ rule, due, status }) => [rule, due, status]).slice(-2)).toEqual([
    ["feedback.resolve", "2050-12-22", "overdue"],
    ["feedback.progress", "2050-12-29", "due-today"],
  ]);
});

it("from the day on which the next one would fall due after it, it is refused with the day to look from", () => {
  expect(culpritsOf(() => evaluateFeedback(feedback, { asOf: "2050-12-30" }))).toEqual([
    "calendar.outside-coverage at asOf",
  ]);
});

it("a log that was emptied after its form was read is refused as an empty one", () => {
  expect(culpritsOf(() => foldEvents([], viewOf({ asOf: "2026-11-23" })))).toEqual(["feedback.empty-log at events"]);
});
