import { planTargets } from "../../../../src/kpi/plan-targets.js";
import { plans } from "../../../../src/plan/index.js";
import type { PlanLines } from "./plan-lines.js";

/** The targets of all plans, read when the site is built: the plans themselves would be too much for a page. */
export function loadPlanLines(): PlanLines[] {
  return plans
    .map(({ id, issuer }) => {
      const { targets } = planTargets(id);
      const lines = targets.map(({ row, indicator, target, title, raw }) => {
        const named = title === undefined ? {} : { title };
        return { row, indicator, target, ...named, ...(raw === undefined ? {} : { raw }) };
      });
      return { id, issuer, lines };
    })
    .filter(({ lines }) => lines.length > 0);
}

declare const data: readonly PlanLines[];

export { data };

export default { load: loadPlanLines };
