import fc from "fast-check";
import { expect, test } from "vitest";
import { countFeedback, measureFeedback } from "../../src/kpi/index.js";
import { countings } from "./counted-arbitraries.js";

test("the measurements are the counts of their steps, without what runs or with it", () => {
  fc.assert(
    fc.property(countings, fc.constantFrom("left-out", "on-time", undefined), ({ evaluations, period }, running) => {
      const { cases } = countFeedback(evaluations, period);
      const found = measureFeedback(evaluations, period, running === undefined ? {} : { running });
      const expected = (["on-time", "compliance"] as const).flatMap((kind) =>
        (["reception", "resolution", "publication"] as const).map((step) => {
          const { onTime, late, overdue, running: open } = cases.steps[step];
          const inTime = running === "on-time" ? [...onTime, ...open] : onTime;
          const missed = [...late, ...overdue];
          const [numerator, denominator] = [inTime.length, inTime.length + missed.length];
          const indicator = `feedback-${step}-${kind}-rate`;
          return { indicator, period: period.id, numerator, denominator, cases: { counted: inTime, missed } };
        }),
      );
      expect(found).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
