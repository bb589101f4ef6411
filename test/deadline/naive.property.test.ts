import fc from "fast-check";
import { expect, test } from "vitest";
import { computeDeadline } from "../../src/index.js";
import { dayOf, isoOf, walk } from "../feedback/naive-days.js";
import { FEEDBACK_RULES, workingDaysOf } from "./feedback-rules.js";

test("every deadline is where a walk from day to day over the fact file ends", () => {
  const days = fc.integer({ min: dayOf("2000-01-01"), max: dayOf("2027-11-30") });
  fc.assert(
    fc.property(fc.constantFrom(...FEEDBACK_RULES), days, (rule, day) => {
      const from = isoOf(day);
      const term = workingDaysOf(rule, from) ?? expect.fail(`no number of ${rule} on ${from}`);
      expect(computeDeadline({ rule, from }).due).toBe(isoOf(walk(day, term)));
    }),
    { numRuns: 10_000 },
  );
});
