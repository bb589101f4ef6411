import { describe, expect, it } from "vitest";
import {
  evaluateKpi,
  evaluateScorecard,
  planTargets,
  rankScorecards,
  safeEvaluateKpi,
  safeEvaluateScorecard,
} from "../../src/kpi/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";

const question = { profile: "can-tho-2025", period: "2025-Q3", measurements: [] } as const;

describe("a question for a scorecard", () => {
  it.each([
    [{ profile: "can-tho" }, "plan.unknown at plan"],
    [{ profile: undefined }, "document.wrong-type at profile"],
    [{ profile: 2025 }, "document.wrong-type at profile"],
    [{ period: "2025-Q5" }, "period.invalid at period"],
    [{ period: "quý 3" }, "period.invalid at period"],
    [{ period: undefined }, "period.invalid at period"],
    [{ period: { from: "2025-09-30", to: "2025-07-01" } }, "period.reversed at period"],
    [{ period: "2024-Q4" }, "kpi.period-outside-plan at period"],
    [{ period: "2026-Q1" }, "kpi.period-outside-plan at period"],
    [{ period: { from: "2026-01-01", to: "2026-01-01" } }, "kpi.period-outside-plan at period"],
    [{ cutOff: "friday" }, "argument.unknown-value at cutOff"],
    [{ measurements: undefined }, "document.wrong-type at measurements"],
  ])("is refused with %j", (wrong, culprit) => {
    expect(culpritsOf(() => evaluateScorecard(untyped({ ...question, ...wrong })))).toEqual([culprit]);
  });

  it("is an object", () => {
    for (const none of [null, undefined, "can-tho-2025"]) {
      expect(culpritsOf(() => evaluateScorecard(untyped(none)))).toEqual(["argument.wrong-type at question"]);
    }
  });

  it("is told of a period outside the plan together with bad figures", () => {
    const wrong = { ...question, period: "2026-Q1", measurements: untyped([{ indicator: "x" }]) };
    expect(culpritsOf(() => evaluateScorecard(wrong))).toEqual([
      "kpi.period-outside-plan at period",
      "kpi.unknown-indicator at measurements/0/indicator",
    ]);
  });

  it("names the days of the plan, and what may be used instead", () => {
    const outside = refusalOf(() => evaluateScorecard({ ...question, period: "2026-Q1" }));
    expect(outside.problems[0]?.params).toEqual({ period: "2026-Q1", from: "2025-01-01", to: "2025-12-31" });
    const row = refusalOf(() =>
      evaluateScorecard({
        ...question,
        measurements: [{ indicator: "dossier-on-time-rate", row: "8", numerator: 1, denominator: 2 }],
      }),
    );
    expect(row.problems[0]?.params).toEqual({ row: "8", indicator: "dossier-on-time-rate", allowed: ["13"] });
  });

  it("is answered without throwing where that is asked for", () => {
    expect(safeEvaluateScorecard({ ...question, profile: "x" })).toMatchObject({
      success: false,
      error: { code: "plan.unknown" },
    });
    expect(safeEvaluateScorecard(question)).toEqual({ success: true, data: evaluateScorecard(question) });
  });
});

describe("a question for one target", () => {
  const target = { operator: "more-than", value: 97 } as const;
  const one = { indicator: "dossier-on-time-rate", target, measurement: { numerator: 97, denominator: 100 } };

  it.each([
    [{ indicator: "x" }, ["kpi.unknown-indicator at indicator"]],
    [{ indicator: undefined, target: 5, measurement: 5 }, ["kpi.unknown-indicator at indicator"]],
    [{ target: undefined }, ["document.wrong-type at target"]],
    [{ target: { ...target, value: "97,5" } }, ["document.wrong-type at target/value"]],
    [{ target: { ...target, value: 100.5 } }, ["document.wrong-type at target/value"]],
    [{ target: { operator: "at-least" } }, ["document.missing-key at target"]],
    [{ measurement: undefined }, ["document.wrong-type at measurement"]],
    [{ measurement: { value: 97 } }, ["kpi.wrong-measurement at measurement"]],
    [{ measurement: { baseline: 5, current: 3 } }, ["kpi.wrong-measurement at measurement"]],
    [{ measurement: { ...one.measurement, indicator: "data-sync-rate" } }, ["kpi.wrong-measurement at measurement"]],
    [
      { measurement: { numerator: 101, denominator: 100 } },
      ["kpi.numerator-above-denominator at measurement/numerator"],
    ],
    [
      { target: { operator: "over", value: -1 }, measurement: { numerator: -1, denominator: 2, of: 3 } },
      [
        "document.unknown-key at measurement/of",
        "document.unknown-value at target/operator",
        "document.wrong-type at measurement/numerator",
        "document.wrong-type at target/value",
      ],
    ],
  ])("is refused with %j", (wrong, culprits) => {
    expect(culpritsOf(() => evaluateKpi(untyped({ ...one, ...wrong })))).toEqual(culprits);
    expect(safeEvaluateKpi(untyped({ ...one, ...wrong })).success).toBe(false);
  });

  it("is an object", () => {
    for (const none of [null, undefined, "dossier-on-time-rate"]) {
      expect(culpritsOf(() => evaluateKpi(untyped(none)))).toEqual(["argument.wrong-type at question"]);
    }
  });

  it("holds a cut against a fall only, whatever the indicator", () => {
    const cut = { operator: "reduce-by-at-least", value: 20 } as const;
    expect(culpritsOf(() => evaluateKpi({ ...one, target: cut }))).toEqual(["kpi.wrong-measurement at measurement"]);
    const fall = { baseline: 100, current: 80 };
    expect(evaluateKpi({ ...one, target: cut, measurement: fall }).outcome).toBe("met");
  });
});

describe("what takes a list or a name", () => {
  it("refuses another thing", () => {
    expect(culpritsOf(() => rankScorecards(untyped(null)))).toEqual(["argument.wrong-type at scorecards"]);
    expect(culpritsOf(() => rankScorecards(untyped("abc")))).toEqual(["argument.wrong-type at scorecards"]);
    expect(culpritsOf(() => planTargets("can-tho"))).toEqual(["plan.unknown at plan"]);
  });
});
