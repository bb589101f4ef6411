import { expect, test } from "vitest";
import { type Certainty, computeDeadline, safeComputeDeadline } from "../../src/index.js";

const rule = "feedback.resolve";

test("a deadline over announced days is official", () => {
  expect(computeDeadline({ rule, from: "2026-08-20" }).certainty).toBe("official");
});

test("a deadline over a day that only the law sets is statutory", () => {
  expect(computeDeadline({ rule: "feedback.progress", from: "2026-12-28" }).certainty).toBe("statutory");
});

test("a deadline over Tết 2028 is projected: which days are off is not decided", () => {
  expect(computeDeadline({ rule, from: "2028-01-20" }).certainty).toBe("projected");
});

test("a deadline in a quiet month of 2028 is statutory: no decision can move it", () => {
  expect(computeDeadline({ rule: "feedback.clarify", from: "2028-06-05" }).certainty).toBe("statutory");
});

test("asked for official, a deadline over projected days is refused with its day", () => {
  expect(safeComputeDeadline({ rule, from: "2028-01-20", certainty: "official" })).toMatchObject({
    success: false,
    error: {
      code: "deadline.certainty-not-reached",
      path: ["certainty"],
      params: { due: "2028-02-17", certainty: "projected", asked: "official" },
    },
  });
});

test("asked for statutory, a deadline over projected days is refused as well", () => {
  expect(safeComputeDeadline({ rule, from: "2028-01-20", certainty: "statutory" })).toMatchObject({
    error: { code: "deadline.certainty-not-reached" },
  });
});

test("asked for projected, it is answered", () => {
  const answered = computeDeadline({ rule, from: "2028-01-20", certainty: "projected" });
  expect(answered).toEqual(computeDeadline({ rule, from: "2028-01-20" }));
});

test("asked for official, a deadline over announced days is answered", () => {
  expect(computeDeadline({ rule, from: "2026-08-20", certainty: "official" }).due).toBe("2026-09-14");
});

test("asked for official, days that follow from the law alone are no obstacle", () => {
  const request = { rule: "feedback.progress", from: "2026-12-28", certainty: "official" } as const;
  expect(computeDeadline(request).due).toBe("2027-01-05");
});

test("an unknown certainty is refused with the known ones", () => {
  const certainty = "sure" as Certainty;
  expect(safeComputeDeadline({ rule, from: "2026-08-20", certainty })).toMatchObject({
    error: { code: "argument.unknown-value", path: ["certainty"] },
  });
});
