import { displayValue } from "../problem/display-value.js";
import { PLAN_UNKNOWN } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { canTho2025Plan } from "./data/can-tho-2025.js";
import { hoaAn2026Plan } from "./data/hoa-an-2026.js";
import { hungPhu2026Plan } from "./data/hung-phu-2026.js";
import { myXuyen2025Plan } from "./data/my-xuyen-2025.js";
import { namDoSon2026Plan } from "./data/nam-do-son-2026.js";
import { PLAN_IDS, type Plan, type PlanId } from "./types.js";

const BY_ID: { readonly [Id in PlanId]: Plan } = {
  "can-tho-2025": canTho2025Plan,
  "hung-phu-2026": hungPhu2026Plan,
  "hoa-an-2026": hoaAn2026Plan,
  "my-xuyen-2025": myXuyen2025Plan,
  "nam-do-son-2026": namDoSon2026Plan,
};

/** Every plan that the library knows (các kế hoạch). */
export const plans: readonly Plan[] = /* @__PURE__ */ PLAN_IDS.map((id) => BY_ID[id]);

/**
 * A plan by id (kế hoạch theo mã).
 *
 * @param id such as `"can-tho-2025"`
 * @returns the plan with all its rows
 * @throws `plan.unknown`
 * @example
 * planById("can-tho-2025").document; // => "81/KH-UBND"
 */
export function planById(id: string): Plan {
  const plan = plans.find((each) => each.id === id);
  return plan ?? refuse(PLAN_UNKNOWN, { value: displayValue(id), allowed: PLAN_IDS }, ["plan"]);
}
