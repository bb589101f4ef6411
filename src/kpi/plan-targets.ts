import type { Citation } from "../citation/citation.js";
import { planById } from "../plan/plan-by-id.js";
import type { Plan, PlanTarget, PlanTask } from "../plan/types.js";
import { indicatorById } from "./indicator-by-id.js";
import type { KpiTarget } from "./target.js";
import type { TargetLine, TargetSet } from "./target-set.js";

/**
 * The targets of a plan (chỉ tiêu của kế hoạch), read from its rows.
 *
 * @param plan id of a plan, such as `"nam-do-son-2026"`; its profile has the same
 * @returns every target with its row, who leads, and the words of the plan; none for a plan that sets no figure
 * @throws `plan.unknown`
 * @example
 * planTargets("can-tho-2025").targets.find(({ row }) => row === "13")?.target; // => { operator: "more-than", value: 97 }
 */
export function planTargets(plan: string): TargetSet {
  const found = planById(plan);
  const targets = found.tasks.flatMap((task) => task.targets.map((target) => lineOf(found, task, target)));
  return { id: found.id, title: found.title, year: found.year, targets };
}

function lineOf(plan: Plan, task: PlanTask, target: PlanTarget): TargetLine {
  const { indicator, operator, value, external, unit, raw, ...more } = target;
  return {
    row: task.row,
    indicator: indicatorById(indicator).id,
    target: targetOf(target),
    title: task.title,
    lead: task.lead,
    raw,
    ...more,
    cites: [citationOf(plan, task)],
  };
}

function targetOf(target: PlanTarget): KpiTarget {
  if (target.external !== undefined) return { external: target.external };
  return { operator: target.operator, value: target.value };
}

/** The row of the plan: it shows what this plan demands, and not what national law says. */
function citationOf(plan: Plan, { row }: PlanTask): Citation {
  return {
    instrument: plan.document ?? plan.issuer.vi,
    kind: "plan",
    title: { vi: `Kế hoạch của ${plan.issuer.vi}`, en: `Plan of ${plan.issuer.en}` },
    provision: { vi: `dòng ${row}`, en: `row ${row}` },
    mark: "plan-only",
  };
}
