import fc from "fast-check";
import { expect, test } from "vitest";
import {
  allowedEvents,
  applyEvent,
  type FeedbackState,
  initialFeedbackState,
  safeEvaluateFeedback,
} from "../../src/feedback/index.js";
import { ThoihanError } from "../../src/index.js";
import { evaluate } from "./answers.js";
import { doubtfulLogs, LAST_AS_OF, type LoggedEvent, validLogs } from "./arbitraries.js";
import { ALLOWED } from "./model.js";
import { isoOf } from "./naive-days.js";

const AS_OF = isoOf(LAST_AS_OF);

/** Applies events until one is refused. */
function applyAll(log: readonly LoggedEvent[]): { state: FeedbackState; refused: ThoihanError | undefined } {
  let state = initialFeedbackState;
  for (const event of log) {
    try {
      state = applyEvent(state, event);
    } catch (error) {
      if (error instanceof ThoihanError) return { state, refused: error };
      throw error;
    }
  }
  return { state, refused: undefined };
}

test("events applied one by one lead to the state of the whole log", () => {
  fc.assert(
    fc.property(validLogs, (log) => {
      const past = log.filter(({ on }) => on <= AS_OF);
      for (let count = 1; count <= past.length; count++) {
        const events = past.slice(0, count);
        const { state } = applyAll(events);
        expect(state.name).toBe(evaluate(events, AS_OF, "reset").state);
        expect(state.events).toBe(count);
        expect(state.lastOn).toBe(events.at(-1)?.on);
      }
    }),
    { numRuns: 1000 },
  );
});

test("one by one and as a whole, the same event is refused for the same reason", () => {
  fc.assert(
    fc.property(doubtfulLogs, (log) => {
      fc.pre(log.length > 0 && log.every(({ on }) => on <= AS_OF));
      const result = safeEvaluateFeedback({ id: "T-1", events: log }, { asOf: AS_OF });
      const { refused } = applyAll(log);
      expect(refused?.problems).toEqual(result.success ? undefined : result.error.problems);
    }),
    { numRuns: 5000 },
  );
});

test("a refused event leaves the state as it was", () => {
  fc.assert(
    fc.property(doubtfulLogs, (log) => {
      let state = initialFeedbackState;
      for (const event of log) {
        const before = structuredClone(state);
        try {
          state = applyEvent(state, event);
        } catch {
          expect(state).toEqual(before);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test("an applied event leaves the state passed in and the event as they were", () => {
  const state = Object.freeze(applyEvent(initialFeedbackState, { type: "received", on: "2026-09-21" }));
  const event = Object.freeze({ type: "accepted", on: "2026-09-22" } as const);
  expect(applyEvent(state, event)).toEqual({ name: "in-progress", lastOn: "2026-09-22", events: 2 });
  expect(state).toEqual({ name: "received", lastOn: "2026-09-21", events: 1 });
});

test("exactly the allowed events are applied, in every state", () => {
  fc.assert(
    fc.property(validLogs, (log) => {
      const { state } = applyAll(log);
      expect(allowedEvents(state).toSorted()).toEqual(ALLOWED[state.name]?.toSorted());
      for (const type of Object.values(ALLOWED).flat()) {
        const last = state.lastOn ?? "2026-01-01";
        // The words of the table are the event types.
        const { refused } = applyAll([...log, { type, on: last } as LoggedEvent]);
        expect(refused === undefined).toBe(ALLOWED[state.name]?.includes(type));
      }
    }),
    { numRuns: 300 },
  );
});

test("a state is plain data: after a trip through JSON it goes on", () => {
  const asked = applyAll([
    { type: "received", on: "2026-09-21" },
    { type: "forwarded", on: "2026-09-22" },
    { type: "clarification-requested", on: "2026-09-23" },
  ]).state;
  // What JSON.parse returns is any; the line above says what it is.
  const revived = JSON.parse(JSON.stringify(asked)) as FeedbackState;
  expect(applyEvent(revived, { type: "clarified", on: "2026-09-24" }).name).toBe("forwarded");
});
