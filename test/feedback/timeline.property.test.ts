import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEvent, type FeedbackState, feedbackTimeline, type TimelineEntry } from "../../src/feedback/index.js";
import { evaluate } from "./answers.js";
import { clarificationModes, type LoggedEvent, validCases } from "./arbitraries.js";

const KINDS: readonly string[] = ["event", "as-of", "due"];

function ofKind<Kind extends TimelineEntry["kind"]>(
  line: readonly TimelineEntry[],
  kind: Kind,
): Extract<TimelineEntry, { kind: Kind }>[] {
  return line.filter((entry): entry is Extract<TimelineEntry, { kind: Kind }> => entry.kind === kind);
}

/** The state after each event, one by one. */
function statesAfter(events: readonly LoggedEvent[]): string[] {
  let state: FeedbackState | undefined;
  return events.map((event) => {
    state = applyEvent(state, event);
    return state.name;
  });
}

test("the entries are sorted by day, and on one day by kind", () => {
  fc.assert(
    fc.property(validCases, clarificationModes, ({ log, asOf }, mode) => {
      const keys = feedbackTimeline(evaluate(log, asOf, mode)).map(({ on, kind }) => `${on} ${KINDS.indexOf(kind)}`);
      expect(keys).toEqual(keys.toSorted());
    }),
    { numRuns: 2000 },
  );
});

test("every event once, in the order of the log, with the state that applyEvent comes to; one look", () => {
  fc.assert(
    fc.property(validCases, clarificationModes, ({ log, asOf }, mode) => {
      const evaluation = evaluate(log, asOf, mode);
      const line = feedbackTimeline(evaluation);
      const happened = log.filter(({ on }) => on <= asOf);
      const events = ofKind(line, "event");
      expect(events.map(({ event, on }) => ({ type: event, on }))).toEqual(happened);
      expect(events.map(({ state }) => state)).toEqual(statesAfter(happened));
      expect(events.at(-1)?.state).toBe(evaluation.state);
      expect(ofKind(line, "as-of").map(({ on }) => on)).toEqual([asOf]);
    }),
    { numRuns: 2000 },
  );
});

test("every obligation that has a day and is or was required once, on that day, and no other", () => {
  fc.assert(
    fc.property(validCases, clarificationModes, ({ log, asOf }, mode) => {
      const evaluation = evaluate(log, asOf, mode);
      const required = evaluation.obligations.filter(({ due, status }) => due && status !== "not-required");
      const points = ofKind(feedbackTimeline(evaluation), "due");
      for (const { on, obligation } of points) expect(on).toBe(obligation.due);
      const told = points.map(({ obligation }) => obligation);
      expect(told).toHaveLength(required.length);
      // The very objects, so that equal ones are counted apart.
      expect(new Set(told)).toEqual(new Set(required));
    }),
    { numRuns: 2000 },
  );
});

test("after a trip of the evaluation through JSON the line is the same, and it is plain data itself", () => {
  fc.assert(
    fc.property(validCases, clarificationModes, ({ log, asOf }, mode) => {
      const evaluation = evaluate(log, asOf, mode);
      const line = feedbackTimeline(evaluation);
      expect(feedbackTimeline(JSON.parse(JSON.stringify(evaluation)))).toEqual(line);
      expect(JSON.parse(JSON.stringify(line))).toEqual(line);
    }),
    { numRuns: 500 },
  );
});
