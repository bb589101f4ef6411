import { expect, test } from "vitest";
import {
  evaluateFeedbackMany,
  type Feedback,
  safeEvaluateFeedback,
  safeEvaluateFeedbackMany,
} from "../../src/feedback/index.js";
import { ThoihanError } from "../../src/index.js";
import { countedSource, received } from "./counted-source.js";

const OPTIONS = { asOf: "2026-11-23" };

/** Cases that are refused, by the place in which they stand, between cases that are answered. */
const BAD: Readonly<Record<number, unknown>> = {
  1: { id: "A-1", events: [] },
  2: {
    id: "A-2",
    events: [
      { type: "received", on: "2026-02-30" },
      { type: "closed", on: "2026-11-20" },
    ],
    title: "",
  },
  4: "A-4",
  5: { id: "A-5", events: [{ type: "accepted", on: "2026-11-20" }] },
  6: { id: "A-6", events: [received(6).events[0], { type: "accepted", on: "2026-11-19" }] },
  7: { id: "A-7", events: [{ type: "received", on: "2026-11-24" }] },
  8: { id: "A-8", events: [{ type: "received", on: "1999-10-01" }] },
};
const LENGTH = 10;
const mixed = Array.from({ length: LENGTH }, (_, index) => (BAD[index] ?? received(index)) as Feedback);

test("the safe one refuses each bad case in its place, with its place before every path, and answers the others", () => {
  const answers = [...safeEvaluateFeedbackMany(mixed, OPTIONS)];
  expect(answers).toHaveLength(LENGTH);
  for (const [index, answer] of answers.entries()) {
    const alone = safeEvaluateFeedback(mixed[index] as Feedback, OPTIONS);
    expect(answer.success).toBe(!(index in BAD));
    if (answer.success || alone.success) expect(answer).toEqual(alone);
    else {
      const moved = alone.error.problems.map((each) => ({ ...each, path: [index, ...(each.path ?? [])] }));
      expect(answer.error.problems).toEqual(moved);
      expect(answer.error).toBeInstanceOf(ThoihanError);
      expect(answer.error).toMatchObject({ code: alone.error.code, path: moved[0]?.path });
    }
  }
});

test("the places in words: which case, which event, which key", () => {
  const refusals = [...safeEvaluateFeedbackMany(mixed, OPTIONS)].flatMap((answer) =>
    answer.success ? [] : answer.error.problems.map(({ code, path }) => `${code} ${path?.join(".")}`),
  );
  expect(refusals.toSorted()).toEqual(
    [
      "feedback.empty-log 1.events",
      "date.invalid 2.events.0.on",
      "document.unknown-value 2.events.1.type",
      "document.unknown-key 2.title",
      "document.wrong-type 4",
      "feedback.event-not-allowed 5.events.0",
      "feedback.event-before-previous 6.events.1",
      "feedback.as-of-before-first-event 7.asOf",
      "calendar.outside-coverage 8.events.0.on",
    ].toSorted(),
  );
});

test("the throwing one answers what comes before, throws with the place, closes the source and says no more", () => {
  const source = countedSource((index) => (index === 2 ? ({ id: "A-2", events: [] } as Feedback) : received(index)));
  const answers = evaluateFeedbackMany(source, OPTIONS);
  expect([answers.next().value?.id, answers.next().value?.id]).toEqual(["A-0", "A-1"]);
  expect(() => answers.next()).toThrow(expect.objectContaining({ code: "feedback.empty-log", path: [2, "events"] }));
  expect(source).toMatchObject({ opened: 1, pulled: 3, closed: 1 });
  expect(answers.next()).toEqual({ done: true, value: undefined });
  expect(source.pulled).toBe(3);
});

test("a hole in a list is a case that is missing, and refused as one", () => {
  const holed: Feedback[] = [received(0)];
  holed[2] = received(2);
  const answers = [...safeEvaluateFeedbackMany(holed, OPTIONS)];
  expect(answers.map(({ success }) => success)).toEqual([true, false, true]);
  expect(answers[1]).toMatchObject({ error: { code: "document.wrong-type", path: [1] } });
});
