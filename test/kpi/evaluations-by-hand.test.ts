import { describe, expect, it } from "vitest";
import { defineProfile, describeProblem, evaluateFeedback } from "../../src/index.js";
import { countFeedback, evaluateScorecard } from "../../src/kpi/index.js";
import { loggedEvents } from "../feedback/logged-events.js";
import { culpritsOf, refusalOf } from "../support/refusal.js";

it("an evaluation that lost its events is refused: the case was never received", () => {
  const evaluation = evaluateFeedback({ id: "A", events: loggedEvents("received 2026-09-07") }, { asOf: "2026-09-08" });
  expect(countFeedback([evaluation], "2026-09").counts).toMatchObject({ received: 1, carriedOut: 1 });
  expect(culpritsOf(() => countFeedback([{ ...evaluation, events: [] }], "2026-09"))).toEqual([
    "document.wrong-type at 0",
  ]);
});

it("an evaluation of a later day that was dated back counts for what had happened by the end of the period", () => {
  const log = "received 2026-09-28, rejected 2026-10-01";
  const evaluation = evaluateFeedback({ id: "A", events: loggedEvents(log) }, { asOf: "2026-10-31" });
  const { counts } = countFeedback([{ ...evaluation, asOf: "2026-09-30" }], "2026-09");
  expect(counts).toMatchObject({ received: 1, rejected: 0 });
  expect(counts.steps.reception).toEqual({ onTime: 0, late: 0, overdue: 0, running: 0, suspended: 0 });
});

describe("reception where the way that is listed last has the shortest term", () => {
  const profile = defineProfile({
    id: "xa-a",
    title: { vi: "Xã A", en: "Commune A" },
    terms: [{ rule: "feedback.clarify", amount: 1, unit: "working-day", cites: { instrument: "01/KH-UBND" } }],
  });

  // Received on Monday 07/09/2026: to ask by Tuesday, to reject by Wednesday, to forward by Thursday.
  it.each([
    ["received 2026-09-07", "2026-09-10", { running: 1 }],
    ["received 2026-09-07", "2026-09-11", { overdue: 1 }],
    ["received 2026-09-07, accepted 2026-09-10", "2026-09-11", { onTime: 1 }],
    ["received 2026-09-07, accepted 2026-09-11", "2026-09-11", { late: 1 }],
    ["received 2026-09-07, resolved 2026-09-10", "2026-09-11", { onTime: 1 }],
    ["received 2026-09-07, resolved 2026-09-11", "2026-09-11", { late: 1 }],
  ])("%s, as of %s: in time while the longest is", (log, asOf, expected) => {
    const evaluation = evaluateFeedback({ id: "A", events: loggedEvents(log) }, { asOf, profile });
    const none = { onTime: 0, late: 0, overdue: 0, running: 0, suspended: 0 };
    expect(countFeedback([evaluation], "2026-09").counts.steps.reception).toEqual({ ...none, ...expected });
  });
});

it("a figure for a row of an indicator that no row asks for is told so in both languages", () => {
  const title = { vi: "Xã A", en: "Commune A" };
  const year = { from: "2026-01-01", to: "2026-12-31" };
  const measurements = [{ indicator: "data-sync-rate", row: "7", numerator: 1, denominator: 2 }] as const;
  const { problems } = refusalOf(() =>
    evaluateScorecard({ profile: { id: "xa-a", title, year, targets: [] }, period: "2026", measurements }),
  );
  expect(problems.map(({ code }) => code)).toEqual(["kpi.row-without-target"]);
  expect(problems.map((each) => describeProblem(each, "vi"))).toEqual([
    "Dòng 7 không đặt chỉ tiêu data-sync-rate: không dòng nào đặt.",
  ]);
  expect(problems.map((each) => describeProblem(each, "en")).join()).toContain("data-sync-rate");
});
