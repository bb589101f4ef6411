import { expect, it } from "vitest";
import { evaluateFeedback, feedbackReminders, nextAction } from "../../src/index.js";
import { periodOf } from "../../src/kpi/index.js";
import { culpritsOf } from "../support/refusal.js";
import { loggedEvents } from "./logged-events.js";

it("waiting where no text sets a term of resolving does not say that one runs", () => {
  const events = loggedEvents("received 2005-09-28, clarification-requested 2005-09-29");
  const { sentence } = nextAction(evaluateFeedback({ id: "A", events }, { asOf: "2005-10-03", profile: "national" }));
  expect(sentence.en).toBe("Waiting for the sender to clarify.");
});

it("an update where no text sets a term of resolving is taken, and owed by nobody", () => {
  const events = loggedEvents("received 2005-09-28, progress-updated 2005-09-29");
  const evaluation = evaluateFeedback({ id: "A", events }, { asOf: "2005-10-03", profile: "national" });
  expect(evaluation).toMatchObject({ state: "received", obligations: [], events });
});

it("on a day off after the due day nothing is 0 working days late", () => {
  const events = loggedEvents("received 2026-09-21, accepted 2026-09-22, resolved 2026-10-07");
  const { sentence } = nextAction(evaluateFeedback({ id: "A", events }, { asOf: "2026-10-10" }));
  expect(sentence.en).not.toContain("0 working days late");
});

it("reminders on the first day of a calendar need no day before it", () => {
  const cases = [{ id: "A", events: loggedEvents("received 1999-10-02") }];
  expect([...feedbackReminders(cases, { asOf: "1999-10-02", workingDays: 2 })].length).toBeGreaterThan(0);
});

it("a week that ends after the last year that can be written is refused", () => {
  expect(culpritsOf(() => periodOf("9999-W52"))).toEqual(["period.invalid at period"]);
});
