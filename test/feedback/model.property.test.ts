import fc from "fast-check";
import { expect, test } from "vitest";
import { answerOf, sorted } from "./answers.js";
import { clarificationModes, doubtfulCases, validCases } from "./arbitraries.js";
import { modelEvaluate } from "./model.js";

test("every valid log gets the answer of the day-by-day model, in every clarification mode", () => {
  fc.assert(
    fc.property(validCases, clarificationModes, ({ log, asOf }, mode) => {
      expect(sorted(answerOf(log, asOf, mode))).toEqual(sorted(modelEvaluate(log, asOf, mode)));
    }),
    { numRuns: 20_000 },
  );
});

test("a log with mistakes is answered or refused as the model does, with the same code and position", () => {
  fc.assert(
    fc.property(doubtfulCases, clarificationModes, ({ log, asOf }, mode) => {
      expect(sorted(answerOf(log, asOf, mode))).toEqual(sorted(modelEvaluate(log, asOf, mode)));
    }),
    { numRuns: 10_000 },
  );
});
