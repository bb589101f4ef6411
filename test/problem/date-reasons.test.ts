import { describe, expect, it } from "vitest";
import { addWorkingDays, describeProblem } from "../../src/index.js";
import { LANGUAGES } from "../../src/problem/language.js";
import { refusalOf, untyped } from "../support/refusal.js";

const REFUSED: readonly (readonly [reason: string, date: unknown])[] = [
  ["format", "2026-2-9"],
  ["no-such-day", "2026-02-30"],
  ["day-first", "20/11/2026"],
  ["instant", "2026-11-20T08:00:00Z"],
  ["type", 5],
  ["fields", { year: 2026 }],
  ["other-calendar", { year: 2569, month: 11, day: 20, calendarId: "buddhist" }],
];

describe("the reasons for refusing a date", () => {
  it.each(REFUSED)("%s has advice of its own in both languages", (reason, date) => {
    const [problem] = refusalOf(() => addWorkingDays(untyped(date), 1)).problems;
    if (problem === undefined) expect.fail("a refusal without a problem");
    expect(problem.params).toMatchObject({ reason });
    for (const language of LANGUAGES) {
      expect(describeProblem(problem, language)).toMatch(/: .{15,}\.$/);
    }
  });

  it("give seven different sentences in each language", () => {
    for (const language of LANGUAGES) {
      const advice = REFUSED.map(([, date]) => {
        const [problem] = refusalOf(() => addWorkingDays(untyped(date), 1)).problems;
        return problem === undefined ? "" : describeProblem(problem, language).split(": ").slice(1).join(": ");
      });
      expect(new Set(advice).size).toBe(REFUSED.length);
    }
  });
});
