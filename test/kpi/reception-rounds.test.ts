import { describe, expect, it } from "vitest";
import { defineProfile, evaluateFeedback } from "../../src/index.js";
import { countFeedback, measureFeedback } from "../../src/kpi/index.js";
import { loggedEvents } from "../feedback/logged-events.js";
import { culpritsOf, untyped } from "../support/refusal.js";

describe("reception where the rounds do not have the same ways", () => {
  it("rejected late in the second round, under a plan that begins between the rounds", () => {
    const days = [
      ["feedback.reject", 2],
      ["feedback.forward", 3],
      ["feedback.clarify", 5],
    ] as const;
    const profile = defineProfile({
      id: "xa-a",
      title: { vi: "Xã A", en: "Commune A" },
      extends: "national",
      effective: { from: "2026-10-01", until: "2026-12-31" },
      terms: days.map(([rule, amount]) => ({ rule, amount, unit: "working-day", cites: { instrument: "01/KH-UBND" } })),
    });
    const log = "received 2026-09-28, clarification-requested 2026-09-29, clarified 2026-10-02, rejected 2026-10-07";
    const evaluation = evaluateFeedback({ id: "A", events: loggedEvents(log) }, { asOf: "2026-10-31", profile });
    expect(evaluation.onTime).toBe(false);
    expect(countFeedback([evaluation], "2026-10").cases.steps.reception.late).toEqual(["A"]);
  });

  it("two rounds of one day: the first was closed that day, the second rejected late in the next month", () => {
    // To reject by Wednesday 01/07/2026, to forward by Thursday.
    const log = "received 2026-06-29, clarification-requested 2026-06-29, clarified 2026-06-29, rejected 2026-07-02";
    const evaluation = evaluateFeedback({ id: "A", events: loggedEvents(log) }, { asOf: "2026-07-31" });
    const none = { onTime: 0, late: 0, overdue: 0, running: 0, suspended: 0 };
    expect(countFeedback([evaluation], "2026-07").counts.steps.reception).toEqual({ ...none, late: 1 });
  });

  it("a first round without any way: national texts before and after 03/03/2008", () => {
    const log = "received 2008-02-28, clarification-requested 2008-02-29, clarified 2008-03-04";
    const evaluation = evaluateFeedback(
      { id: "A", events: loggedEvents(log) },
      { asOf: "2008-03-31", profile: "national" },
    );
    expect(evaluation.obligations).toMatchObject([{ rule: "feedback.forward", from: "2008-03-04", status: "overdue" }]);
    expect(countFeedback([evaluation], "2008-03").cases.steps.reception.overdue).toEqual(["A"]);
  });
});

it("measureFeedback refuses options that are none with a problem of the library", () => {
  expect(culpritsOf(() => measureFeedback([], "2026-Q3", untyped(null)))).toEqual(["argument.wrong-type at options"]);
});
