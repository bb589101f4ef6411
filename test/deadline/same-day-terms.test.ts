import { expect, test } from "vitest";
import { computeDeadline, type RuleId } from "../../src/index.js";
import { after, deadlineOf } from "./own-terms.js";

const RULES: readonly RuleId[] = [
  "procedure.announce-on-signing",
  "procedure.publish-portal",
  "procedure.post-at-office",
];

/** Day of the event, whether it works, why. */
const DAYS: readonly (readonly [string, boolean, string])[] = [
  ["2026-08-24", true, "a plain Monday"],
  ["2026-08-22", true, "a make-up Saturday"],
  ["2026-08-23", false, "a Sunday"],
  ["2026-02-17", false, "Tết"],
  ["2026-08-31", false, "a swapped day off"],
  ["2026-04-27", false, "a compensatory day off"],
];

for (const rule of RULES) {
  for (const [from, works, why] of DAYS) {
    test(`${rule} from ${from} is due that day, and to be done that day: ${why}`, () => {
      const { trace, ...deadline } = computeDeadline({ rule, from });
      expect(deadline).toMatchObject({ from, due: from, actBy: from });
      const word = trace.find(({ step }) => step === "act-by");
      if (works) expect(word).toBeUndefined();
      else expect(word).toEqual({ step: "act-by", on: from, why: "not-before-the-event" });
    });
  }
}

test("nothing is counted and nothing is skipped", () => {
  const { trace } = deadlineOf(after(0, "same-day"), "2026-08-23");
  expect(trace.map(({ step }) => step)).toEqual(["start", "due", "act-by"]);
});

test("the first and the last day of the calendar are due on themselves", () => {
  for (const from of ["1999-10-02", "2050-12-31"]) {
    expect(deadlineOf(after(0, "same-day"), from)).toMatchObject({ due: from, actBy: from });
  }
});
