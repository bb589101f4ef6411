import fc from "fast-check";
import { expect, test } from "vitest";
import { FEEDBACK_EVENT_TYPES, type FeedbackEventType } from "../../src/feedback/index.js";
import { clarificationModes } from "./arbitraries.js";
import { ComesTooLate, DaysPass, Happens, IsNotAllowed } from "./case-commands.js";
import { CaseInLibrary, type CaseOnPaper } from "./case-on-paper.js";
import { ALLOWED } from "./model.js";
import { dayOf } from "./naive-days.js";

const starts = fc.integer({ min: dayOf("2026-01-01"), max: dayOf("2026-12-31") });
const gaps = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 4, max: 25 }) },
);

/** What ends a case is drawn seldom, so that cases live long enough. */
const OFTEN = 3;
const SELDOM: readonly FeedbackEventType[] = ["rejected", "withdrawn", "published"];

function often<Command>(command: fc.Arbitrary<Command>): fc.Arbitrary<Command>[] {
  return new Array<fc.Arbitrary<Command>>(OFTEN).fill(command);
}

function happenings(type: FeedbackEventType): fc.Arbitrary<Happens>[] {
  const happening = gaps.map((days) => new Happens(type, days));
  return SELDOM.includes(type) ? [happening] : often(happening);
}

const anyType = fc.constantFrom(...FEEDBACK_EVENT_TYPES);
const commands = fc.commands(
  [
    ...FEEDBACK_EVENT_TYPES.flatMap(happenings),
    ...often(fc.tuple(anyType, gaps).map(([type, days]) => new IsNotAllowed(type, days))),
    fc.tuple(anyType, fc.integer({ min: 1, max: 30 })).map(([type, days]) => new ComesTooLate(type, days)),
    ...often(fc.integer({ min: 0, max: 30 }).map((days) => new DaysPass(days))),
  ],
  { maxCommands: 80, size: "max" },
);

test("event by event, refusal by refusal and day by day, a case stands where the naive model says", () => {
  const tried = new Set<string>();
  fc.assert(
    fc.property(starts, clarificationModes, commands, (start, mode, drawn) => {
      const setup = (): { model: CaseOnPaper; real: CaseInLibrary } => ({
        model: { mode, log: [], state: "none", before: "received", today: start, lastDay: start, tried },
        real: new CaseInLibrary(),
      });
      fc.modelRun(setup, drawn);
    }),
    { numRuns: 1000 },
  );
  // The runs together saw everything that can happen, and both refusals in every state in which they can come.
  const states = Object.keys(ALLOWED);
  const happened = Object.entries(ALLOWED).flatMap(([state, types]) => types.map((type) => `${type} in ${state}`));
  const notAllowed = states.map((state) => `feedback.event-not-allowed in ${state}`);
  const tooLate = states
    .filter((state) => state !== "none")
    .map((state) => `feedback.event-before-previous in ${state}`);
  expect([...happened, ...notAllowed, ...tooLate].filter((each) => !tried.has(each))).toEqual([]);
});
