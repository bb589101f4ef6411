import { describe, expect, it } from "vitest";
import { evaluateFeedback, type Feedback, feedbackTimeline, nextAction } from "../../src/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

const MILLION = 1_000_000;
/** In milliseconds. What grows with the square of the events would take hours. */
const LONGEST = 60_000;
const asOf = { asOf: "2026-11-23" };

/** A case that was sent back and forth a million times on one day. */
function longCase(events: number): Feedback {
  const back = { type: "returned", on: "2026-11-04" } as const;
  const forth = { type: "resolved", on: "2026-11-04" } as const;
  const log = Array.from({ length: events - 3 }, (_, index) => (index % 2 === 0 ? forth : back));
  return {
    id: "A-1",
    events: [
      { type: "received", on: "2026-11-02" },
      { type: "forwarded", on: "2026-11-03" },
      { type: "accepted", on: "2026-11-03" },
      ...log,
    ],
  };
}

/** A case that ran for twenty-six years, with updates, answers and returns on every day of them. */
function longDelay(events: number): Feedback {
  const first = Date.UTC(2000, 0, 4);
  const days = 9800;
  const types = ["progress-updated", "resolved", "returned"] as const;
  const log = Array.from({ length: events - 2 }, (_, index) => {
    const day = new Date(first + Math.floor((index / events) * days) * 86_400_000);
    return { type: types[index % 3] ?? "returned", on: day.toISOString().slice(0, 10) };
  });
  return {
    id: "A-2",
    events: [{ type: "received", on: "2000-01-04" }, { type: "accepted", on: "2000-01-04" }, ...log],
  };
}

/** The milliseconds that something takes. */
function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

describe("a case of a million events", () => {
  const long = longCase(MILLION);

  it("is evaluated within the time of a call, and looked at in every way", () => {
    const took = timeOf(() => {
      const evaluation = evaluateFeedback(long, asOf);
      expect(evaluation.events).toHaveLength(MILLION);
      expect(feedbackTimeline(evaluation).length).toBeGreaterThan(MILLION);
      expect(nextAction(evaluation).sentence.en.length).toBeGreaterThan(0);
    });
    expect(took).toBeLessThan(LONGEST);
  });

  it("takes no more than its share: eight times the events are not sixty-four times the work", () => {
    const short = longCase(MILLION / 8);
    evaluateFeedback(short, asOf);
    const [once, eightfold] = [timeOf(() => evaluateFeedback(short, asOf)), timeOf(() => evaluateFeedback(long, asOf))];
    expect(eightfold / once).toBeLessThan(32);
  });

  it("is evaluated in a moment as well when it ran for decades, span by span", () => {
    const delayed = longDelay(MILLION);
    const took = timeOf(() => {
      const { obligations } = evaluateFeedback(delayed, asOf);
      expect(obligations.filter(({ rule }) => rule === "feedback.progress").length).toBeGreaterThan(1000);
    });
    expect(took).toBeLessThan(LONGEST);
  });

  it("is refused with all that is wrong, where every event is", () => {
    const wrong = untyped(Array.from({ length: MILLION / 4 }, () => ({ type: "eaten", on: "2026-11-02" })));
    const refusal = refusalOf(() => evaluateFeedback({ id: "A-1", events: wrong }, asOf));
    expect(refusal.problems).toHaveLength(MILLION / 4);
    expect(refusal.message.length).toBeLessThan(500);
  });
});
