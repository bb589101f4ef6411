import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateFeedback, type FeedbackEvent } from "../../src/feedback/index.js";
import { evaluate } from "./answers.js";
import { clarificationModes, validCases } from "./arbitraries.js";

/** The events that an evaluation rests on. */
function countedBy(events: readonly FeedbackEvent[], asOf: string): unknown {
  return evaluateFeedback({ id: "T-1", events }, { asOf }).events;
}

test("they are told on civil dates, whatever an event was dated with", () => {
  const events: FeedbackEvent[] = [
    { type: "received", on: "2026-11-18" },
    { type: "accepted", on: { year: 2026, month: 11, day: 19 } },
    { type: "progress-updated", on: new Date("2026-11-19T17:00:00Z") },
    { type: "clarification-requested", on: "2026-11-20T18:00:00Z" },
    { type: "clarified", on: "2026-11-23T00:30:00+07:00" },
  ];
  expect(countedBy(events, "2026-11-23")).toEqual([
    { type: "received", on: "2026-11-18" },
    { type: "accepted", on: "2026-11-19" },
    // Midnight in Vietnam, when it is five in the afternoon in London.
    { type: "progress-updated", on: "2026-11-20" },
    { type: "clarification-requested", on: "2026-11-21" },
    { type: "clarified", on: "2026-11-23" },
  ]);
});

test("one second decides: 16:59:59Z is the same day in Vietnam, 17:00:00Z the next", () => {
  const on = (instant: string) => countedBy([{ type: "received", on: instant }], "2026-11-23");
  expect(on("2026-11-20T16:59:59Z")).toEqual([{ type: "received", on: "2026-11-20" }]);
  expect(on("2026-11-20T17:00:00Z")).toEqual([{ type: "received", on: "2026-11-21" }]);
});

test("an event of asOf counts, one of the day after does not, and the day is that of Vietnam", () => {
  const events: FeedbackEvent[] = [
    { type: "received", on: "2026-11-18" },
    { type: "accepted", on: "2026-11-20T16:59:59Z" },
    { type: "resolved", on: "2026-11-20T18:00:00Z" },
  ];
  const [first, second, third] = [
    { type: "received", on: "2026-11-18" },
    { type: "accepted", on: "2026-11-20" },
    { type: "resolved", on: "2026-11-21" },
  ];
  expect(countedBy(events, "2026-11-19")).toEqual([first]);
  expect(countedBy(events, "2026-11-20")).toEqual([first, second]);
  expect(countedBy(events, "2026-11-21")).toEqual([first, second, third]);
});

test("what lies after asOf is left out in the middle of a log too, and even where it could not have followed", () => {
  const events: FeedbackEvent[] = [
    { type: "received", on: "2026-09-21" },
    { type: "published", on: "2026-10-05" },
    { type: "withdrawn", on: "2026-09-24" },
  ];
  expect(countedBy(events, "2026-09-30")).toEqual([
    { type: "received", on: "2026-09-21" },
    { type: "withdrawn", on: "2026-09-24" },
  ]);
});

test("notes are kept as they are written, an empty one too, and where there is none there is no key", () => {
  const events: FeedbackEvent[] = [
    { type: "received", on: "2026-11-18", note: "Phản ánh về lệ phí\n(qua điện thoại)" },
    { type: "accepted", on: "2026-11-19", note: "" },
    { type: "progress-updated", on: "2026-11-20T18:00:00Z", note: "Đã xin ý kiến" },
    { type: "resolved", on: "2026-11-23" },
  ];
  const { events: counted } = evaluateFeedback({ id: "T-1", events }, { asOf: "2026-11-23" });
  expect(counted).toEqual(events.map((each, index) => (index === 2 ? { ...each, on: "2026-11-21" } : each)));
  expect(counted.map((each) => "note" in each)).toEqual([true, true, true, false]);
});

test("they are the log up to asOf, and evaluated again they give the same answer", () => {
  fc.assert(
    fc.property(validCases, clarificationModes, ({ log, asOf }, mode) => {
      const evaluation = evaluate(log, asOf, mode);
      expect(evaluation.events).toEqual(log.filter(({ on }) => on <= asOf));
      const again = evaluateFeedback({ id: "T-1", events: evaluation.events }, { asOf, clarification: mode });
      expect(again).toEqual(evaluation);
    }),
    { numRuns: 1000 },
  );
});

test("they are the caller's to keep: changing the log afterwards does not change them", () => {
  const event = { type: "received" as const, on: "2026-11-18", note: "a" };
  const { events } = evaluateFeedback({ id: "T-1", events: [event] }, { asOf: "2026-11-23" });
  event.on = "2026-11-01";
  event.note = "b";
  expect(events).toEqual([{ type: "received", on: "2026-11-18", note: "a" }]);
});
