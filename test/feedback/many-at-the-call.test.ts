import { expect, test } from "vitest";
import {
  evaluateFeedbackMany,
  type Feedback,
  type FeedbackOptions,
  safeEvaluateFeedbackMany,
} from "../../src/feedback/index.js";
import { countedSource, received } from "./counted-source.js";

const OPTIONS = { asOf: "2026-11-23" };

/** Options that are refused, with the code. */
const BAD_OPTIONS: readonly (readonly [string, unknown, string, readonly string[]])[] = [
  ["no options", undefined, "argument.wrong-type", ["options"]],
  ["a day that does not exist", { asOf: "2026-02-30" }, "date.invalid", ["asOf"]],
  ["a day outside the calendar", { asOf: "2051-01-01" }, "calendar.outside-coverage", ["asOf"]],
  ["an unknown profile", { ...OPTIONS, profile: "xa-a" }, "profile.unknown", ["profile"]],
  ["an unknown mode", { ...OPTIONS, clarification: "pause" }, "argument.unknown-value", ["clarification"]],
];

/** What is no list of cases. A text can be walked through, but its letters are no cases. */
const NOT_ITERABLE: readonly unknown[] = [
  undefined,
  null,
  7,
  true,
  "HP-2026-001",
  {},
  { length: 0 },
  received(0),
  { [Symbol.iterator]: 1 },
  Promise.resolve([]),
  (async function* () {})(),
];

for (const many of [evaluateFeedbackMany, safeEvaluateFeedbackMany]) {
  for (const [what, options, code, path] of BAD_OPTIONS) {
    test(`${many.name} refuses ${what} at the call, before a source is touched`, () => {
      const source = countedSource(received);
      // What a caller in plain JavaScript may pass.
      expect(() => many(source, options as FeedbackOptions)).toThrow(expect.objectContaining({ code, path }));
      expect(source).toMatchObject({ opened: 0, pulled: 0 });
    });
  }

  test(`${many.name} refuses at the call what cannot be walked through`, () => {
    for (const cases of NOT_ITERABLE) {
      // What a caller in plain JavaScript may pass.
      expect(() => many(cases as Iterable<Feedback>, OPTIONS)).toThrow(
        expect.objectContaining({ code: "argument.wrong-type", path: ["cases"] }),
      );
    }
  });
}
