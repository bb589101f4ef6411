import { expect, test } from "vitest";
import { computeDeadline, type Deadline, deadlineStatus, explainDeadline } from "../../src/index.js";
import { FEEDBACK_RULES } from "./feedback-rules.js";

const deadlines = FEEDBACK_RULES.flatMap((rule) =>
  ["2026-02-13", "2026-08-20", "2026-11-20"].map((from) => computeDeadline({ rule, from })),
);

/** A deadline that went through a log, a worker, or a spread, and what it still must do. */
function expectSame(copy: Deadline, original: Deadline): void {
  expect(copy).toEqual(original);
  expect(explainDeadline(copy, "vi")).toBe(explainDeadline(original, "vi"));
  expect(deadlineStatus(copy, { asOf: "2026-11-23" })).toEqual(deadlineStatus(original, { asOf: "2026-11-23" }));
}

test("a deadline survives JSON", () => {
  // What JSON.parse returns is any; the next line compares it.
  for (const each of deadlines) expectSame(JSON.parse(JSON.stringify(each)) as Deadline, each);
});

test("a deadline survives structuredClone", () => {
  for (const each of deadlines) expectSame(structuredClone(each), each);
});

test("a deadline survives a spread", () => {
  for (const each of deadlines) expectSame({ ...each }, each);
});

test("the same request gets the same deadline", () => {
  const request = Object.freeze({ rule: "feedback.resolve", from: "2026-11-20" } as const);
  expect(computeDeadline(request)).toEqual(computeDeadline(request));
});
