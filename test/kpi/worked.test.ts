import { describe, expect, it, test } from "vitest";
import { evaluateKpi, evaluateScorecard, INDICATOR_IDS, type KpiTarget, planTargets } from "../../src/kpi/index.js";
import { PLAN_IDS } from "../../src/plan/index.js";
import { workedTargets } from "./worked/index.js";
import { comesTo, figureOf, inWords, type WorkedTarget } from "./worked/worked-target.js";

/** The target of each row, as the plan has it. */
function targetsOf({ plan, rows, indicator }: WorkedTarget): KpiTarget[] {
  return planTargets(plan)
    .targets.filter((line) => line.indicator === indicator && rows.includes(line.row))
    .map(({ target }) => target);
}

function byItself(worked: WorkedTarget, target: KpiTarget): string {
  const { indicator, supplied } = worked;
  const wanted: KpiTarget = supplied === undefined ? target : { operator: "at-least", value: supplied.value };
  return comesTo(evaluateKpi({ indicator, target: wanted, measurement: figureOf(worked.figure) }));
}

/** What the rows come to in the scorecard of the plan, and its period. */
function inScorecard({ indicator, plan, rows, figure, period, supplied }: WorkedTarget): [string, string[]] {
  const [name = ""] = period.split(", ");
  const card = evaluateScorecard({
    profile: plan,
    period: name,
    measurements: rows.map((row) => ({ indicator, row, period: name, ...figureOf(figure) })),
    targets: supplied === undefined ? [] : rows.map((row) => ({ indicator, row, ...supplied })),
  });
  const lines = card.lines.filter((line) => line.indicator === indicator && rows.includes(line.row));
  const words = lines.map(({ result }) => (result.outcome === "not-measured" ? result.outcome : comesTo(result)));
  return [`${card.period.id}, ${card.period.from} to ${card.period.to}`, words];
}

for (const [group, targets] of Object.entries(workedTargets)) {
  describe(group, () => {
    for (const worked of targets) {
      it(`${worked.indicator} of ${worked.plan}, ${worked.figure}: ${worked.why}`, () => {
        const found = targetsOf(worked);
        expect(found.map(inWords)).toEqual(worked.rows.map(() => worked.target));
        for (const target of found) expect(byItself(worked, target)).toBe(worked.comesTo);
        expect(inScorecard(worked)).toEqual([worked.period, worked.rows.map(() => worked.comesTo)]);
      });
    }
  });
}

const ALL = Object.values(workedTargets).flat();

test("every indicator has one, and every plan that sets targets, and none is the same as another", () => {
  expect(INDICATOR_IDS.filter((id) => ALL.every(({ indicator }) => indicator !== id))).toEqual([]);
  const withTargets = PLAN_IDS.filter((id) => planTargets(id).targets.length > 0);
  expect(withTargets.filter((id) => ALL.every(({ plan }) => plan !== id))).toEqual([]);
  expect(new Set(ALL.map(({ plan, indicator, rows, figure }) => [plan, indicator, rows, figure].join())).size).toBe(
    ALL.length,
  );
});

test("they are measured in quarters, halves and years", () => {
  const kinds = new Set(ALL.map(({ period }) => period.slice(4, 6)));
  expect([...kinds].sort()).toEqual([", ", "-H", "-Q"]);
});
