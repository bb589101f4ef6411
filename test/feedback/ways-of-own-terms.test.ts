import { expect, it } from "vitest";
import { evaluateFeedback, feedbackTimeline, nextAction } from "../../src/feedback/index.js";
import { defineProfile } from "../../src/index.js";
import { loggedEvents } from "./logged-events.js";

const profile = defineProfile({
  id: "xa-a",
  title: { vi: "Xã A", en: "Commune A" },
  terms: [{ rule: "feedback.clarify", amount: 1, unit: "working-day", cites: { instrument: "01/KH-UBND" } }],
});
const feedback = { id: "A", events: loggedEvents("received 2026-09-07") };

it("triage is late after the longest way, although a shorter one is listed after it", () => {
  // Received on a Monday: to ask by Tuesday, to reject by Wednesday, to forward by Thursday.
  const { obligation, sentence } = nextAction(evaluateFeedback(feedback, { asOf: "2026-09-11", profile }));
  // What must be done next is all the same what fell due first.
  expect(obligation).toMatchObject({ rule: "feedback.clarify", due: "2026-09-08" });
  expect(sentence.vi).toContain("Đã quá hạn xử lý ban đầu, hạn cuối là hết thứ Năm, 10/09/2026");
});

it("in a timeline of events that cannot follow each other the state stays where it was", () => {
  const evaluation = evaluateFeedback(feedback, { asOf: "2026-09-08" });
  const events = loggedEvents("received 2026-09-07, published 2026-09-08");
  const states = feedbackTimeline({ ...evaluation, events }).flatMap((entry) =>
    entry.kind === "event" ? [entry.state] : [],
  );
  expect(states).toEqual(["received", "received"]);
});
