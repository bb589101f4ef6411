import { expect, test } from "vitest";
import { evaluateFeedback, type Feedback, safeEvaluateFeedback } from "../../src/feedback/index.js";
import { ThoihanError } from "../../src/index.js";

const OPTIONS = { asOf: "2026-11-23" };

/** What is wrong with a document of unknown form. */
function problemsOf(document: unknown): unknown[] {
  // What a caller in plain JavaScript may pass.
  const result = safeEvaluateFeedback(document as Feedback, OPTIONS);
  return result.success ? [] : result.error.problems.map(({ code, path }) => [code, path]);
}

const received = { type: "received", on: "2026-09-21" };

test("a document that is no object is refused", () => {
  expect(problemsOf(null)).toEqual([["document.wrong-type", []]]);
  expect(problemsOf([received])).toEqual([["document.wrong-type", []]]);
  expect(problemsOf("HP-2026-001")).toEqual([["document.wrong-type", []]]);
});

test("missing and unknown keys are told at every level, all at once", () => {
  const document = { events: [{ type: "received", when: "2026-09-21" }], source: "web" };
  const found = problemsOf(document);
  expect(found).toHaveLength(4);
  expect(found).toContainEqual(["document.unknown-key", ["source"]]);
  expect(found).toContainEqual(["document.missing-key", []]);
  expect(found).toContainEqual(["document.unknown-key", ["events", 0, "when"]]);
  expect(found).toContainEqual(["document.missing-key", ["events", 0]]);
});

test("every bad day is told with its position", () => {
  const bad = ["2026-02-30", "20/11/2026", "2026-9-21", "2026-09-21 ", "", 20260921, null];
  const document = { id: "T-1", events: bad.map((on) => ({ type: "received", on })) };
  expect(problemsOf(document)).toEqual(bad.map((_, index) => ["date.invalid", ["events", index, "on"]]));
});

test("an instant without an offset is refused: its day would depend on the machine", () => {
  const document = { id: "T-1", events: [{ type: "received", on: "2026-09-21T08:00" }] };
  expect(problemsOf(document)).toEqual([["instant.without-offset", ["events", 0, "on"]]]);
});

test("an invalid Date is refused as an instant", () => {
  const document = { id: "T-1", events: [{ type: "received", on: new Date(Number.NaN) }] };
  expect(problemsOf(document)).toEqual([["instant.invalid", ["events", 0, "on"]]]);
});

test("a Date is read in Vietnam time, since an event may be an instant", () => {
  const events = [{ type: "received" as const, on: new Date("2026-09-20T17:00:00Z") }];
  expect(evaluateFeedback({ id: "T-1", events }, OPTIONS).obligations[0]?.from).toBe("2026-09-21");
});

test("a civil date in parts is read as it stands", () => {
  const events = [{ type: "received" as const, on: { year: 2026, month: 9, day: 21 } }];
  expect(evaluateFeedback({ id: "T-1", events }, OPTIONS).obligations[0]?.from).toBe("2026-09-21");
});

test("an unknown type of event is refused with the known ones", () => {
  const document = { id: "T-1", events: [{ type: "closed", on: "2026-09-21" }] };
  expect(problemsOf(document)).toEqual([["document.unknown-value", ["events", 0, "type"]]]);
});

test("an empty log is told together with what else is wrong", () => {
  expect(problemsOf({ id: "T-1", events: [], channel: "pigeon" })).toEqual([
    ["feedback.empty-log", ["events"]],
    ["document.unknown-value", ["channel"]],
  ]);
});

test("what throws when it is read is told where it stands", () => {
  const accepted = {
    type: "accepted",
    get on(): string {
      throw new Error("gone");
    },
  };
  const document = { id: "T-1", events: [received, accepted] };
  expect(problemsOf(document)).toEqual([["document.wrong-type", ["events", 1]]]);
});

test("a Date as asOf is refused: from which day one looks is a civil date", () => {
  // What a caller in plain JavaScript may pass.
  const asOf = new Date("2026-11-23") as unknown as string;
  expect(() => evaluateFeedback({ id: "T-1", events: [] }, { asOf })).toThrow(
    expect.objectContaining({ code: "date.not-civil", path: ["asOf"] }),
  );
});

test("an unknown way of clarifying and an unknown profile are refused", () => {
  const feedback = { id: "T-1", events: [{ type: "received", on: "2026-09-21" }] } as const;
  const clarification = "pause" as "reset";
  expect(() => evaluateFeedback(feedback, { ...OPTIONS, clarification })).toThrow(
    expect.objectContaining({ code: "argument.unknown-value", path: ["clarification"] }),
  );
  expect(() => evaluateFeedback(feedback, { ...OPTIONS, profile: "can-tho-1999" })).toThrow(
    expect.objectContaining({ code: "profile.unknown" }),
  );
});

test("the throwing twin throws what the safe one returns", () => {
  const feedback = { id: "T-1", events: [] };
  const result = safeEvaluateFeedback(feedback, OPTIONS);
  expect(() => evaluateFeedback(feedback, OPTIONS)).toThrow(ThoihanError);
  expect(result).toMatchObject({ success: false, error: { code: "feedback.empty-log" } });
});
