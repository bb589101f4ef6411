import { expect, test } from "vitest";
import { evaluateFeedback, feedbackReminders, nextAction } from "../../src/feedback/index.js";
import { defineProfile, type Profile } from "../../src/index.js";
import { loggedEvents } from "./logged-events.js";
import { standing } from "./standing.js";

/** A plan that leaves so little time for resolving that triage and publishing meet it on one day. */
function resolveWithin(amount: number): Profile {
  return defineProfile({
    id: "xa-a",
    title: { vi: "Xã A", en: "Commune A" },
    terms: [{ rule: "feedback.resolve", amount, unit: "working-day", cites: { instrument: "01/KH-UBND" } }],
  });
}

test("of two that fall due on one day the first of the list is next: refusing and resolving by Wed 09/09", () => {
  const nextOn = (asOf: string) => standing("received 2026-09-07", { asOf, profile: resolveWithin(2) }).next;
  expect(nextOn("2026-09-07")).toBe("reject 2026-09-07→2026-09-09 upcoming, 2 left");
  // On 15/09 every way of triage is past: 09/09, 10/09, 14/09.
  expect(nextOn("2026-09-15")).toBe("reject 2026-09-07→2026-09-09 overdue, 4 late");
});

test("where resolving comes before any triage it alone is told", () => {
  const feedback = { id: "A-1", events: loggedEvents("received 2026-09-07") };
  const evaluation = evaluateFeedback(feedback, { asOf: "2026-09-07", profile: resolveWithin(1) });
  expect(nextAction(evaluation)).toMatchObject({
    obligation: { rule: "feedback.resolve", due: "2026-09-08" },
    sentence: {
      en: "Resolve the feedback: by the end of Tuesday, 08/09/2026; 1 working day left.",
      vi: "Xử lý phản ánh, kiến nghị: chậm nhất hết thứ Ba, 08/09/2026; còn 1 ngày làm việc.",
    },
  });
});

test("resolving, open again, is told although publishing was told with the same start and the same last day", () => {
  // Received and answered on Mon 21/09: published by Wed 23/09, two days after the answer. Returned on 22/09: resolved by
  // the same Wednesday, two days after receipt.
  const cases = [{ id: "A-1", events: loggedEvents("received 2026-09-21, resolved 2026-09-21, returned 2026-09-22") }];
  const toldOn = (asOf: string) =>
    [...feedbackReminders(cases, { asOf, workingDays: 2, profile: resolveWithin(2) })].map(
      ({ obligation: { rule, from, due } }) => `${rule} ${from} ${due}`,
    );
  expect(toldOn("2026-09-21")).toEqual(["feedback.publish 2026-09-21 2026-09-23"]);
  expect(toldOn("2026-09-22")).toEqual(["feedback.resolve 2026-09-21 2026-09-23"]);
});
