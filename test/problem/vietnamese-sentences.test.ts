import { describe, expect, it } from "vitest";
import { addWorkingDays, addWorkingDaysToMany, defineCalendar, describeProblem } from "../../src/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

function inVietnamese(run: () => unknown): string {
  const [problem] = refusalOf(run).problems;
  return problem === undefined ? expect.fail("a refusal without a problem") : describeProblem(problem, "vi");
}

/** Words that only an English sentence has. */
const ENGLISH = /\b(a|an|the|is|of|one|date and time|object|array|list|text|function|bigint|whole)\b/;

describe("a Vietnamese sentence about what really goes wrong", () => {
  it.each([
    ["a date as an object", () => addWorkingDays(untyped({}), 1)],
    ["a date with a time", () => addWorkingDays(untyped({ year: 2026, month: 1, day: 5, hour: 8 }), 1)],
    ["a document that is a list", () => defineCalendar(untyped([]))],
    [
      "a week that is a text",
      () => defineCalendar(untyped({ id: "x", version: "1", extends: "vietnam", week: "monday" })),
    ],
    ["a name that is a number", () => defineCalendar(untyped({ id: 5, version: "1", extends: "vietnam" }))],
    ["an array of another type", () => addWorkingDaysToMany(untyped([1]), 1)],
  ])("has no English words in it: %s", (_what, run) => {
    expect(inVietnamese(run)).not.toMatch(ENGLISH);
  });

  it("says what was wrong with a date, and what to do", () => {
    expect(inVietnamese(() => addWorkingDays("2026-02-30", 5))).toBe(
      '"2026-02-30" không phải là ngày hợp lệ: ngày này không tồn tại; hãy xem lại ngày cuối của tháng.',
    );
  });
});
