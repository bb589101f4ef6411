import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "./answers.js";
import { clarificationModes, validCases } from "./arbitraries.js";

test("a past day replayed is the log cut at that day", () => {
  fc.assert(
    fc.property(validCases, clarificationModes, ({ log, asOf }, mode) => {
      const cut = log.filter(({ on }) => on <= asOf);
      expect(evaluate(log, asOf, mode)).toEqual(evaluate(cut, asOf, mode));
    }),
    { numRuns: 3000 },
  );
});

test("the same question twice gets the same answer, and leaves the log as it was", () => {
  fc.assert(
    fc.property(validCases, clarificationModes, ({ log, asOf }, mode) => {
      const before = structuredClone(log);
      const first = evaluate(log, asOf, mode);
      expect(evaluate(log, asOf, mode)).toEqual(first);
      expect(log).toEqual(before);
    }),
    { numRuns: 500 },
  );
});

test("an evaluation is plain data", () => {
  fc.assert(
    fc.property(validCases, clarificationModes, ({ log, asOf }, mode) => {
      const evaluation = evaluate(log, asOf, mode);
      expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
    }),
    { numRuns: 500 },
  );
});

test("once late, a case is late on every later day and after every later event", () => {
  fc.assert(
    fc.property(validCases, clarificationModes, ({ log, asOf }, mode) => {
      const days = [...new Set([...log.map(({ on }) => on), asOf])].filter((on) => on <= asOf).sort();
      const answers = days.map((day) => evaluate(log, day, mode).onTime);
      const firstLate = answers.indexOf(false);
      if (firstLate >= 0) expect(answers.slice(firstLate).every((answer) => answer === false)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
