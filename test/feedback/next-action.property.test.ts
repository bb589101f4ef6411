import fc from "fast-check";
import { expect, test } from "vitest";
import { allowedEvents, nextAction, type Obligation, type OpenObligation } from "../../src/feedback/index.js";
import { evaluate } from "./answers.js";
import { clarificationModes, validCases } from "./arbitraries.js";
import { naiveNext } from "./naive-next.js";

const WAYS = ["feedback.reject", "feedback.forward", "feedback.clarify"];

function spoken(day: string): string {
  return day.split("-").reverse().join("/");
}

/** The day that the sentence must name: of triage that is overdue as a whole, the last one. */
function namedDay(next: OpenObligation, open: readonly OpenObligation[]): string {
  if (!WAYS.includes(next.rule) || next.status !== "overdue") return next.due;
  return open
    .filter(({ rule }) => WAYS.includes(rule))
    .map(({ due }) => due)
    .reduce((a, b) => (a > b ? a : b));
}

test("the events are allowed, the obligation is the next one, the sentence is whole and names its day", () => {
  fc.assert(
    fc.property(validCases, clarificationModes, ({ log, asOf }, mode) => {
      const evaluation = evaluate(log, asOf, mode);
      const { obligation, events, sentence } = nextAction(evaluation);
      const allowed = allowedEvents(evaluation.state);
      expect(events.filter((event) => !allowed.includes(event))).toEqual([]);
      expect(obligation).toEqual(evaluation.next);
      expect(obligation?.due).toBe(naiveNext(evaluation.obligations));
      const open = evaluation.obligations.filter((each): each is OpenObligation =>
        ["upcoming", "due-today", "overdue"].includes(each.status),
      );
      for (const text of Object.values(sentence)) {
        expect(text).not.toMatch(/undefined|null|NaN|\s{2}|^\s|\s$/);
        expect(text).toMatch(/\.$/);
        if (obligation !== null) expect(text).toContain(spoken(namedDay(obligation, open)));
      }
    }),
    { numRuns: 3000 },
  );
});

test("where something is owed something can be done, and a case that ended asks for nothing", () => {
  fc.assert(
    fc.property(validCases, clarificationModes, ({ log, asOf }, mode) => {
      const evaluation = evaluate(log, asOf, mode);
      const { obligation, events } = nextAction(evaluation);
      if (obligation !== null) expect(events.length).toBeGreaterThan(0);
      const ended = ["published", "rejected", "withdrawn"].includes(evaluation.state);
      if (ended) expect({ obligation, events }).toEqual({ obligation: null, events: [] });
    }),
    { numRuns: 2000 },
  );
});

/** The updates that are owed, with their days. */
function owed(obligations: readonly Obligation[]): readonly Obligation[] {
  return obligations.filter(
    (each) => each.rule === "feedback.progress" && ("workingDaysLeft" in each || each.status === "overdue"),
  );
}

test("doing on the day what is asked fulfils it: afterwards it is no longer open, or an update is no longer owed", () => {
  fc.assert(
    fc.property(validCases, clarificationModes, ({ log, asOf }, mode) => {
      const cut = log.filter(({ on }) => on <= asOf);
      const { obligation, events } = nextAction(evaluate(cut, asOf, mode));
      fc.pre(obligation !== null && !events.includes("clarified"));
      for (const type of events) {
        const { obligations } = evaluate([...cut, { type, on: asOf }], asOf, mode);
        const left = obligations.filter((each) => "workingDaysLeft" in each || each.status === "overdue");
        // An update makes up for itself, and leaves the resolution that is late as it is.
        if (type !== "progress-updated") expect(left).not.toContainEqual(obligation);
        else expect(owed(left)).not.toEqual(owed(evaluate(cut, asOf, mode).obligations));
      }
    }),
    { numRuns: 2000 },
  );
});

test("an evaluation that went through JSON asks for the same", () => {
  fc.assert(
    fc.property(validCases, clarificationModes, ({ log, asOf }, mode) => {
      const evaluation = evaluate(log, asOf, mode);
      expect(nextAction(JSON.parse(JSON.stringify(evaluation)))).toEqual(nextAction(evaluation));
    }),
    { numRuns: 300 },
  );
});
