import { describe, expect, it } from "vitest";
import {
  evaluateScorecard,
  periodOf,
  type Scorecard,
  type ScorecardQuestion,
  safeEvaluateScorecard,
} from "../../src/kpi/index.js";
import { culpritsOf } from "../support/refusal.js";

type Asked = Pick<ScorecardQuestion, "period" | "cutOff">;

const figure = { indicator: "satisfaction-rate", numerator: 19, denominator: 20 } as const;
const score = (profile: string, asked: Asked): Scorecard =>
  evaluateScorecard({ profile, measurements: [figure], ...asked });

describe("the period of a scorecard", () => {
  it.each([
    [{ period: "2026" }, "2026", "2026-01-01", "2026-12-31"],
    [{ period: "2026-H2" }, "2026-H2", "2026-07-01", "2026-12-31"],
    [{ period: "2026-Q3" }, "2026-Q3", "2026-07-01", "2026-09-30"],
    [{ period: "2026-02" }, "2026-02", "2026-02-01", "2026-02-28"],
    [{ period: "2026-W38" }, "2026-W38", "2026-09-14", "2026-09-20"],
    [{ period: { from: "2026-03-05", to: "2026-03-05" } }, "2026-03-05/2026-03-05", "2026-03-05", "2026-03-05"],
    [{ period: periodOf("2026-Q3") }, "2026-Q3", "2026-07-01", "2026-09-30"],
    [{ period: "2026-Q3", cutOff: "decree-09-2019" }, "2026-Q3", "2026-06-15", "2026-09-14"],
    [{ period: "2026-01", cutOff: "decree-09-2019" }, "2026-01", "2025-12-15", "2026-01-14"],
    [{ period: "2026-W38", cutOff: "decree-09-2019" }, "2026-W38", "2026-09-14", "2026-09-20"],
  ] satisfies readonly (readonly [Asked, string, string, string])[])(
    "%j has its name and its days",
    (asked, id, from, to) => {
      expect(score("hoa-an-2026", asked).period).toEqual({ id, from, to });
    },
  );

  it("of a year that is closed on 14 December begins before the plan, which is no fault", () => {
    const { period, outcomes } = score("hoa-an-2026", { period: "2026", cutOff: "decree-09-2019" });
    expect(period).toEqual({ id: "2026", from: "2025-12-15", to: "2026-12-14" });
    expect(outcomes.met).toBe(1);
  });

  it.each([
    // The plan of Mỹ Xuyên runs from 1 October to the end of 2025.
    ["2025", undefined, true],
    ["2025-Q4", undefined, true],
    ["2025-Q3", undefined, false],
    ["2025-W40", undefined, true],
    ["2025-W39", undefined, false],
    ["2026-W01", undefined, true],
    ["2026-W02", undefined, false],
    ["2025-09", undefined, false],
    ["2025-10", "decree-09-2019", true],
    ["2025-09", "decree-09-2019", false],
    ["2026-01", "calendar", false],
  ] as const)("has a day in common with the plan: %s, %s: %s", (period, cutOff, good) => {
    const asked = cutOff === undefined ? { period } : { period, cutOff };
    if (good) expect(score("my-xuyen-2025", asked).period.id).toBe(period);
    else expect(culpritsOf(() => score("my-xuyen-2025", asked))).toEqual(["kpi.period-outside-plan at period"]);
  });

  it("may have a single day in common with the plan: its first or its last", () => {
    for (const [from, to, good] of [
      ["2025-09-01", "2025-10-01", true],
      ["2025-09-01", "2025-09-30", false],
      ["2025-12-31", "2026-01-31", true],
      ["2026-01-01", "2026-01-31", false],
    ] as const) {
      const asked = { profile: "my-xuyen-2025", period: { from, to }, measurements: [] };
      expect(safeEvaluateScorecard(asked).success).toBe(good);
    }
  });

  it("is that of every figure which names one, by the same name", () => {
    const named = (name: string, period: ScorecardQuestion["period"]): Scorecard =>
      evaluateScorecard({ profile: "hoa-an-2026", period, measurements: [{ ...figure, period: name }] });
    expect(named("2026-Q3", "2026-Q3").outcomes.met).toBe(1);
    expect(named("2026-07-01/2026-09-30", { from: "2026-07-01", to: "2026-09-30" }).outcomes.met).toBe(1);
    for (const other of ["2026-Q2", "2025-Q3", "2026-07", "2026"]) {
      expect(culpritsOf(() => named(other, "2026-Q3"))).toEqual(["kpi.period-mismatch at measurements/0/period"]);
    }
  });
});
