import { describe, expect, it } from "vitest";
import { evaluateScorecard, type OutcomeCounts, planTargets } from "../../src/kpi/index.js";
import { PLAN_IDS, planById } from "../../src/plan/index.js";

/** The counts that are not 0, for reading. */
function counted({ total, ...outcomes }: OutcomeCounts): Record<string, number> {
  expect(Object.values(outcomes).reduce((sum, each) => sum + each, 0)).toBe(total);
  return Object.fromEntries(Object.entries(outcomes).filter(([, count]) => count > 0));
}

/** Each plan, a period of it, its targets, and what they come to without a figure. */
const SCORECARDS = [
  ["can-tho-2025", "2025-Q3", 24, { "target-missing": 1, "not-measured": 23 }],
  ["hung-phu-2026", "2026-Q3", 13, { "target-missing": 8, "not-measured": 5 }],
  ["hoa-an-2026", "2026-Q3", 9, { "not-measured": 9 }],
  ["my-xuyen-2025", "2025-Q4", 0, {}],
  ["nam-do-son-2026", "2026-Q3", 21, { "not-measured": 21 }],
] as const;

describe.each(SCORECARDS)("the scorecard of %s without a figure", (profile, period, total, outcomes) => {
  const card = evaluateScorecard({ profile, period, measurements: [] });
  const plan = planById(profile);

  it("has one line for each target of the plan, in its order", () => {
    const targets = plan.tasks.flatMap(({ row, targets: set }) => set.map(({ indicator }) => [row, indicator]));
    expect(card.lines.map(({ row, indicator }) => [row, indicator])).toEqual(targets);
    expect(card.lines).toHaveLength(total);
    expect(planTargets(profile).targets.map(({ raw }) => raw)).toEqual(
      plan.tasks.flatMap(({ targets: set }) => set.map(({ raw }) => raw)),
    );
  });

  it("counts what waits for a figure and what for a number, and has no data", () => {
    expect(counted(card.outcomes)).toEqual(outcomes);
    expect(card.coverage).toEqual({
      withData: 0,
      total,
      without: card.lines.map(({ row, indicator }) => ({ row, indicator })),
    });
  });

  it("counts each line with each who leads, and those that name nobody together", () => {
    const leads = plan.tasks.flatMap(({ lead, targets }) =>
      targets.flatMap((): readonly (string | null)[] => (lead.length === 0 ? [null] : lead)),
    );
    expect(card.byLead.map(({ lead }) => lead)).toEqual([...new Set(leads)]);
    for (const { lead, outcomes: led } of card.byLead) {
      expect(led.total).toBe(leads.filter((each) => each === lead).length);
      counted(led);
    }
  });

  it("says whose it is, and of which days", () => {
    expect([card.profile, card.title, card.year, card.period.id]).toEqual([plan.id, plan.title, plan.year, period]);
  });
});

it("every plan has its scorecard above", () => {
  expect(SCORECARDS.map(([profile]) => profile)).toEqual([...PLAN_IDS]);
});
