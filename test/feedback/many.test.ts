import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  CLARIFICATION_MODES,
  evaluateFeedback,
  evaluateFeedbackMany,
  type Feedback,
  safeEvaluateFeedback,
  safeEvaluateFeedbackMany,
} from "../../src/feedback/index.js";
import { countedSource, received } from "./counted-source.js";

const OPTIONS = { asOf: "2026-11-23" };
const LOG = new URL("../../examples/feedback-2026.jsonl", import.meta.url);
const cases = readFileSync(LOG, "utf8")
  .trimEnd()
  .split("\n")
  // What JSON.parse returns is any; the library checks the form.
  .map((line) => JSON.parse(line) as Feedback);

function* oneByOne(): Generator<Feedback> {
  yield* cases;
}

test("case by case the answers are those of evaluateFeedback, in every mode and under every kind of profile", () => {
  expect(cases.length).toBeGreaterThanOrEqual(44);
  for (const clarification of CLARIFICATION_MODES) {
    for (const profile of ["standard", "hung-phu-2026", "national"]) {
      const options = { ...OPTIONS, clarification, profile };
      const expected = cases.map((each) => evaluateFeedback(each, options));
      expect([...evaluateFeedbackMany(cases, options)]).toEqual(expected);
    }
  }
});

test("on an earlier day, cases that had not begun are refused and the others answered, as one by one", () => {
  for (const asOf of ["2026-03-02", "2026-08-22"]) {
    const answers = [...safeEvaluateFeedbackMany(cases, { asOf })];
    const plain = cases.map((each) => safeEvaluateFeedback(each, { asOf }));
    expect(answers.map(({ success }) => success)).toEqual(plain.map(({ success }) => success));
    expect(new Set(answers.map(({ success }) => success))).toEqual(new Set([true, false]));
    expect(answers.filter(({ success }) => success)).toEqual(plain.filter(({ success }) => success));
  }
});

test("an array, a set, a generator and the values of a map give the same", () => {
  const expected = cases.map((each) => evaluateFeedback(each, OPTIONS));
  for (const source of [cases, new Set(cases), oneByOne(), new Map(cases.entries()).values()]) {
    expect([...evaluateFeedbackMany(source, OPTIONS)]).toEqual(expected);
  }
  expect([...safeEvaluateFeedbackMany(oneByOne(), OPTIONS)]).toEqual(expected.map((data) => ({ success: true, data })));
});

test("of no cases there are no evaluations", () => {
  expect([...evaluateFeedbackMany([], OPTIONS)]).toEqual([]);
  expect([...safeEvaluateFeedbackMany(new Set<Feedback>(), OPTIONS)]).toEqual([]);
});

for (const many of [evaluateFeedbackMany, safeEvaluateFeedbackMany]) {
  test(`${many.name} pulls a case when its answer is asked for, and not before`, () => {
    const source = countedSource(received);
    const answers = many(source, OPTIONS);
    expect(source).toMatchObject({ opened: 0, pulled: 0 });
    for (let asked = 1; asked <= 3; asked++) {
      expect(answers.next().done).toBe(false);
      expect(source).toMatchObject({ opened: 1, pulled: asked, closed: 0 });
    }
  });

  test(`${many.name} works through a source without end, and closes it when the caller stops`, () => {
    const source = countedSource(received);
    let seen = 0;
    for (const _ of many(source, OPTIONS)) if (++seen === 1000) break;
    expect(source).toMatchObject({ opened: 1, pulled: 1000, closed: 1 });
  });

  test(`${many.name} never opens a source of which nothing was asked`, () => {
    const source = countedSource(received);
    expect(many(source, OPTIONS).return()).toEqual({ done: true, value: undefined });
    expect(source).toMatchObject({ opened: 0, pulled: 0, closed: 0 });
  });

  test(`${many.name} reads the options at the call: what becomes of them later changes nothing`, () => {
    const options = { asOf: "2026-11-23" };
    const answers = many([received(0)], options);
    options.asOf = "2026-12-31";
    expect([...answers]).toEqual([...many([received(0)], OPTIONS)]);
  });

  test(`${many.name} lets an error of the source itself through as it is`, () => {
    const broken = new Error("the disk is gone");
    const source = countedSource((index) => {
      if (index === 1) throw broken;
      return received(index);
    });
    const answers = many(source, OPTIONS);
    expect(answers.next().done).toBe(false);
    expect(() => answers.next()).toThrow(broken);
  });
}
