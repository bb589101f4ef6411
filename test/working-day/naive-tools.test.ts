import { addBusinessDays, format, parseISO } from "date-fns";
import { describe, expect, it } from "vitest";
import { addWorkingDays } from "../../src/index.js";

/** Where naive tools diverge in 2026, from test-cases §10: start, n, ours, date-fns. */
const ROWS: readonly (readonly [from: string, n: number, ours: string, dateFns: string, why: string])[] = [
  ["2026-08-21", 2, "2026-08-24", "2026-08-25", "reject: the make-up Saturday counts"],
  ["2026-08-21", 5, "2026-08-27", "2026-08-28", "clarify: the make-up Saturday counts"],
  ["2026-08-20", 15, "2026-09-14", "2026-09-10", "resolve: a Saturday more, three days less"],
  ["2026-08-28", 2, "2026-09-04", "2026-09-01", "31/8, 1/9 and 2/9 are off"],
  ["2026-04-24", 3, "2026-05-04", "2026-04-29", "forward: 27/4, 30/4 and 1/5 are off"],
  ["2026-11-20", 2, "2026-11-25", "2026-11-24", "reject: 24/11 is off"],
  ["2026-11-20", 15, "2026-12-14", "2026-12-11", "resolve: 24/11 is off"],
  ["2026-01-09", 3, "2026-01-13", "2026-01-14", "the make-up Saturday counts"],
  ["2026-02-13", 5, "2026-02-27", "2026-02-20", "Tết"],
  ["2026-01-01", 2, "2026-01-06", "2026-01-05", "02/01 swapped off"],
  ["2026-12-30", 2, "2027-01-04", "2027-01-01", "1 January is off"],
];

describe("where naive tools are wrong in 2026", () => {
  it.each(ROWS)("%s + %i is %s, and not %s: %s", (from, n, ours, dateFns) => {
    expect(addWorkingDays(from, n)).toBe(ours);
    expect(format(addBusinessDays(parseISO(from), n), "yyyy-MM-dd")).toBe(dateFns);
  });

  it("shows them wrong in both directions: a day late misses a term, a day early raises a false alarm", () => {
    const directions = new Set(ROWS.map(([, , ours, dateFns]) => (dateFns > ours ? "late" : "early")));
    expect([...directions].sort()).toEqual(["early", "late"]);
  });

  it.each([
    ["2025-01-24", "2025-02-03", "2025-01-30"],
    ["2026-02-13", "2026-02-23", "2026-02-19"],
    ["2022-01-28", "2022-02-07", "2022-02-03"],
  ])("the working day after %s is %s: tools with a step limit land inside Tết, on %s", (from, next, inside) => {
    expect(addWorkingDays(from, 1)).toBe(next);
    expect(addWorkingDays(inside, 1)).toBe(next);
  });
});
