import { describe, expect, it } from "vitest";
import {
  evaluateScorecard,
  type KpiTarget,
  type Measurement,
  planTargets,
  type TargetSet,
} from "../../src/kpi/index.js";
import { PLAN_IDS, planById } from "../../src/plan/index.js";

const title = { vi: "Chỉ tiêu của xã A", en: "Targets of commune A" };
const year = { from: "2026-01-01", to: "2026-12-31" };

/** Targets of one's own for one indicator, in rows 1, 2, 3 and so on. */
function setOf(...targets: readonly KpiTarget[]): TargetSet {
  return {
    id: "xa-a-2026",
    title,
    year,
    targets: targets.map((target, index) => ({ row: `${index + 1}`, indicator: "data-sync-rate", target })),
  };
}

const of = (numerator: number, denominator: number): Measurement[] => [
  { indicator: "data-sync-rate", numerator, denominator },
];

describe("targets of one's own", () => {
  it("are scored as those of a plan, with their own head", () => {
    const card = evaluateScorecard({
      profile: setOf({ operator: "at-least", value: "99.5" }),
      period: "2026-Q1",
      measurements: of(199, 200),
    });
    expect(card).toMatchObject({ profile: "xa-a-2026", title, year });
    expect(card.lines).toHaveLength(1);
    expect(card.lines[0]).toMatchObject({
      row: "1",
      name: { en: "Data synchronised correctly, completely, clean and live" },
      result: { outcome: "met", points: "0.00", target: { operator: "at-least", value: "99.5" } },
    });
    expect(card.byLead.map(({ lead }) => lead)).toEqual([null]);
  });

  it("hold every operator, and one figure answers all rows of its indicator", () => {
    const targets = (["at-least", "more-than", "equal", "at-most"] as const).map((operator) => ({
      operator,
      value: 50,
    }));
    const outcomes = [49, 50, 51].map((numerator) => {
      const question = { profile: setOf(...targets), period: "2026", measurements: of(numerator, 100) };
      return evaluateScorecard(question).lines.map(({ result }) => result.outcome);
    });
    expect(outcomes).toEqual([
      ["missed", "missed", "missed", "met"],
      ["met", "missed", "met", "met"],
      ["met", "met", "missed", "missed"],
    ]);
  });

  it("can ask for a cut of what plans count: then a fall is measured", () => {
    const profile = setOf({ operator: "reduce-by-at-least", value: 10 });
    const measurements: Measurement[] = [{ indicator: "data-sync-rate", baseline: 200, current: "180.0" }];
    const [line] = evaluateScorecard({ profile, period: "2026", measurements }).lines;
    expect(line?.result).toMatchObject({ outcome: "met", value: { exact: "1/10" }, mayStillRise: "0.0" });
  });

  it("may be none", () => {
    const card = evaluateScorecard({ profile: setOf(), period: "2026", measurements: of(1, 2) });
    expect([card.lines, card.byLead, card.outcomes.total, card.notAsked]).toEqual([[], [], 0, ["data-sync-rate"]]);
  });

  it("keep what is known of a line", () => {
    const more = {
      lead: ["Văn phòng", "Công an xã"],
      raw: "Đạt 90%",
      bare: true,
      scope: { vi: "toàn xã", en: "the whole commune" },
      baseline: "2025",
      title,
      cites: [{ instrument: "01/KH-UBND" }],
    } as const;
    const [line] = setOf({ operator: "at-least", value: 90 }).targets;
    const profile = { ...setOf(), targets: line === undefined ? [] : [{ ...line, ...more }] };
    const card = evaluateScorecard({ profile, period: "2026", measurements: [] });
    expect(card.lines[0]).toMatchObject(more);
    expect(card.byLead.map(({ lead, outcomes }) => [lead, outcomes.total])).toEqual([
      ["Văn phòng", 1],
      ["Công an xã", 1],
    ]);
  });
});

describe("the targets of a plan", () => {
  it.each(PLAN_IDS)("of %s, handed over as one's own, make the same scorecard", (plan) => {
    const period = `${planById(plan).year.from.slice(0, 4)}-Q4`;
    const measurements: Measurement[] = [
      { indicator: "online-dossier-rate", numerator: 7, denominator: 9 },
      { indicator: "compliance-cost-cut", baseline: 200, current: "98.75" },
    ];
    const named = evaluateScorecard({ profile: plan, period, measurements });
    const read: TargetSet = JSON.parse(JSON.stringify(planTargets(plan)));
    expect(evaluateScorecard({ profile: read, period, measurements })).toEqual(named);
  });

  it("say what a rate is taken of, and nothing of what the plan does not say", () => {
    const scoped = planTargets("nam-do-son-2026").targets.filter(({ scope }) => scope !== undefined);
    expect(scoped.map(({ scope }) => scope?.en)).toEqual([
      "denominator: payment transactions",
      "denominator: data, not dossiers",
    ]);
    const [line] = planTargets("can-tho-2025").targets;
    expect(Object.keys(line ?? {})).toEqual(["row", "indicator", "target", "title", "lead", "raw", "cites"]);
  });

  it("say where a figure without a comparator was read, and what a cut is held against", () => {
    const rows = (plan: string, key: "bare" | "baseline"): string[] =>
      planTargets(plan).targets.flatMap((line) => (line[key] === undefined ? [] : [line.row]));
    expect(rows("can-tho-2025", "bare")).toEqual(["8", "12", "14", "31"]);
    expect(rows("hoa-an-2026", "bare")).toEqual(["5", "9"]);
    expect(rows("nam-do-son-2026", "bare")).toEqual(["II.2-3", "II.2-3"]);
    expect(rows("nam-do-son-2026", "baseline")).toEqual(["II.2-3", "II.2-3"]);
  });
});
