import { describe, expect, it } from "vitest";
import { evaluateFeedback, type FeedbackEvaluation } from "../../src/feedback/index.js";
import { describeProblem } from "../../src/index.js";
import { countFeedback, measureFeedback } from "../../src/kpi/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";

function evaluated(id: string, asOf: string): FeedbackEvaluation {
  return evaluateFeedback({ id, events: [{ type: "received", on: "2026-07-06" }] }, { asOf });
}

const inTime = evaluated("A", "2026-09-30");

describe.each([
  ["countFeedback", countFeedback],
  ["measureFeedback", measureFeedback],
] as const)("%s refuses", (_, count) => {
  const culprits = (list: readonly FeedbackEvaluation[], period = "2026-Q3"): string[] =>
    culpritsOf(() => count(list, period));

  it.each([
    ["2026-Q3", "2026-10-01", "the day after the period"],
    ["2026-Q3", "2026-12-31", "long after it"],
    ["2026-Q4", "2026-09-30", "the day before it"],
    ["2026-W40", "2026-10-05", "the Monday after the week"],
  ])("for %s cases evaluated on %s, %s; told once for all of them", (period, asOf) => {
    const list = [evaluated("A", asOf), evaluated("B", asOf), evaluated("C", asOf)];
    expect(culprits(list, period)).toEqual(["kpi.evaluated-outside-period at 0/asOf"]);
  });

  it("nothing on the first and the last day of the period", () => {
    for (const asOf of ["2026-07-06", "2026-09-30"])
      count([evaluated("A", asOf)], { from: "2026-07-06", to: "2026-09-30" });
  });

  it("days that are not the one of the first case, each by its place", () => {
    const list = [inTime, evaluated("B", "2026-09-29"), evaluated("C", "2026-09-30"), evaluated("D", "2026-10-01")];
    expect(culprits(list)).toEqual(["evaluation.mixed-as-of at 1/asOf", "evaluation.mixed-as-of at 3/asOf"]);
  });

  it("a case that stands there twice, with the place of the first", () => {
    const list = [evaluated("B", "2026-09-30"), inTime, inTime, inTime];
    expect(culprits(list)).toEqual(["evaluation.listed-twice at 2/id", "evaluation.listed-twice at 3/id"]);
    expect(refusalOf(() => count(list, "2026-Q3")).problems.map(({ params }) => params)).toEqual([
      { id: "A", first: 1 },
      { id: "A", first: 1 },
    ]);
  });

  it("all of it at once, in sentences that name the days", () => {
    const list = [evaluated("A", "2026-10-02"), evaluated("B", "2026-10-03"), evaluated("A", "2026-10-02")];
    expect(culprits(list)).toEqual([
      "evaluation.listed-twice at 2/id",
      "evaluation.mixed-as-of at 1/asOf",
      "kpi.evaluated-outside-period at 0/asOf",
    ]);
    const sentences = refusalOf(() => count(list, "2026-Q3")).problems.flatMap((each) => [
      describeProblem(each, "vi"),
      describeProblem(each, "en"),
    ]);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|object/);
    expect(sentences.filter((sentence) => sentence.includes("2026-09-30"))).toHaveLength(2);
  });

  it.each([[undefined], [null], [7], ["A"], [{}], [inTime]])("what cannot be walked through: %j", (list) => {
    expect(culpritsOf(() => count(untyped(list), "2026-Q3"))).toEqual(["argument.wrong-type at evaluations"]);
  });

  it.each([
    ["no obligations", { obligations: undefined }],
    ["obligations that are no list", { obligations: {} }],
    ["no events", { events: undefined }],
    ["a text in place of the events", { events: "received" }],
    ["no event", { events: [] }],
    ["neither", { obligations: null, events: null }],
  ])("what is no evaluation, by its place: %s", (__, wrong) => {
    expect(culpritsOf(() => count(untyped([inTime, { ...inTime, id: "B", ...wrong }]), "2026-Q3"))).toEqual([
      "document.wrong-type at 1",
    ]);
  });

  it("an evaluation with an obligation that cannot be read", () => {
    expect(culpritsOf(() => count(untyped([{ ...inTime, obligations: [null] }]), "2026-Q3"))).toEqual([
      "argument.wrong-type at evaluations",
    ]);
  });

  it("a period that is none, before it looks at a case", () => {
    expect(culprits([inTime, inTime], "2026-Q5")).toEqual(["period.invalid at period"]);
    expect(culpritsOf(() => count([], { from: "2026-09-30", to: "2026-07-01" }))).toEqual([
      "period.reversed at period",
    ]);
  });
});

describe("measureFeedback refuses a way of counting that it does not know", () => {
  it.each([["late"], ["On-time"], [""], [true], [1]])("%j", (running) => {
    const measure = () => measureFeedback([inTime], "2026-Q3", untyped({ running }));
    expect(culpritsOf(measure)).toEqual(["argument.unknown-value at running"]);
  });
});

it("a source of evaluations is walked through once", () => {
  let opened = 0;
  const source = {
    *[Symbol.iterator]() {
      opened++;
      yield inTime;
    },
  };
  expect(countFeedback(source, "2026-Q3").counts.received).toBe(1);
  expect(opened).toBe(1);
});
