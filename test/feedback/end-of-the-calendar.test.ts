import { expect, it } from "vitest";
import { foldEvents } from "../../src/feedback/fold-events.js";
import { evaluateFeedback, feedbackReminders } from "../../src/feedback/index.js";
import { viewOf } from "../../src/feedback/view.js";
import { defineProfile } from "../../src/index.js";
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

it("reminders look back only where something is near: the day before may ask for more than the calendar has", () => {
  // Resolved within a day, the case is late from 03/12 on, with updates by 09/12, 16/12, 23/12 and 30/12. The update of 28/12
  // meets the last of these, and the next falls due after 31/12. Forwarded on 29/12 it is to be resolved by Friday 30/12.
  const profile = defineProfile({
    id: "xa-a",
    title: { vi: "Xã A", en: "Commune A" },
    terms: [{ rule: "feedback.resolve", amount: 1, unit: "working-day", cites: { instrument: "01/KH-UBND" } }],
  });
  const log = "received 2050-12-01, accepted 2050-12-02, progress-updated 2050-12-28, forwarded 2050-12-29";
  const cases = [{ id: "A", events: loggedEvents(log) }];
  const remind = (workingDays: number) => [...feedbackReminders(cases, { asOf: "2050-12-29", profile, workingDays })];
  expect(remind(0)).toEqual([]);
  expect(culpritsOf(() => remind(1))).toEqual(["calendar.outside-coverage at 0/asOf"]);
});

it("a log that was emptied after its form was read is refused as an empty one", () => {
  expect(culpritsOf(() => foldEvents([], viewOf({ asOf: "2026-11-23" })))).toEqual(["feedback.empty-log at events"]);
});
