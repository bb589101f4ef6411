import { describe, expect, it } from "vitest";
import { addWorkingDays } from "../../src/index.js";

const STEPS = [0, 1, 2, 3, 5, 15, -1, -2] as const;

/** One week with no day off near, one row a weekday of receipt: test-cases §1. */
const ROWS: readonly (readonly [weekday: string, from: string, results: readonly string[]])[] = [
  ["Monday", "09-21", ["09-21", "09-22", "09-23", "09-24", "09-28", "10-12", "09-18", "09-17"]],
  ["Tuesday", "09-22", ["09-22", "09-23", "09-24", "09-25", "09-29", "10-13", "09-21", "09-18"]],
  ["Wednesday", "09-23", ["09-23", "09-24", "09-25", "09-28", "09-30", "10-14", "09-22", "09-21"]],
  ["Thursday", "09-24", ["09-24", "09-25", "09-28", "09-29", "10-01", "10-15", "09-23", "09-22"]],
  ["Friday", "09-25", ["09-25", "09-28", "09-29", "09-30", "10-02", "10-16", "09-24", "09-23"]],
  ["Saturday", "09-26", ["09-26", "09-28", "09-29", "09-30", "10-02", "10-16", "09-25", "09-24"]],
  ["Sunday", "09-27", ["09-27", "09-28", "09-29", "09-30", "10-02", "10-16", "09-25", "09-24"]],
];

describe("a plain week, by weekday of receipt", () => {
  it.each(ROWS)("counts from %s %s", (_weekday, from, results) => {
    expect(STEPS.map((n) => addWorkingDays(`2026-${from}`, n))).toEqual(results.map((day) => `2026-${day}`));
  });

  it("makes Sunday + 1 Monday, where other systems say Tuesday", () => {
    expect(addWorkingDays("2026-09-27", 1)).toBe("2026-09-28");
  });

  it("counts Saturday and Sunday forward as it counts Friday: the start itself is never counted", () => {
    for (let n = 1; n <= 60; n++) {
      const fromFriday = addWorkingDays("2026-09-25", n);
      expect(addWorkingDays("2026-09-26", n)).toBe(fromFriday);
      expect(addWorkingDays("2026-09-27", n)).toBe(fromFriday);
    }
  });
});
