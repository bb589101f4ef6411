import { displayValue } from "../problem/display-value.js";
import { RULE_UNKNOWN } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { clarify } from "./feedback/clarify.js";
import { forward } from "./feedback/forward.js";
import { progress } from "./feedback/progress.js";
import { publish } from "./feedback/publish.js";
import { reject } from "./feedback/reject.js";
import { resolve } from "./feedback/resolve.js";
import { announceBeforeEffect } from "./procedure/announce-before-effect.js";
import { announceFromMinistry } from "./procedure/announce-from-ministry.js";
import { announceOnSigning } from "./procedure/announce-on-signing.js";
import { electronicWorkflow } from "./procedure/electronic-workflow.js";
import { internalWorkflow } from "./procedure/internal-workflow.js";
import { postAtOffice } from "./procedure/post-at-office.js";
import { publishNationalDatabase } from "./procedure/publish-national-database.js";
import { publishPortal } from "./procedure/publish-portal.js";
import { RULE_IDS, type Rule, type RuleId } from "./types.js";

const BY_ID: Readonly<Record<RuleId, Rule>> = {
  "feedback.reject": reject,
  "feedback.clarify": clarify,
  "feedback.forward": forward,
  "feedback.resolve": resolve,
  "feedback.progress": progress,
  "feedback.publish": publish,
  "procedure.announce-before-effect": announceBeforeEffect,
  "procedure.announce-from-ministry": announceFromMinistry,
  "procedure.announce-on-signing": announceOnSigning,
  "procedure.electronic-workflow": electronicWorkflow,
  "procedure.internal-workflow": internalWorkflow,
  "procedure.post-at-office": postAtOffice,
  "procedure.publish-national-database": publishNationalDatabase,
  "procedure.publish-portal": publishPortal,
};

/** Every rule that the library knows (danh mục quy tắc), in the order of the life of a case. */
export const rules: readonly Rule[] = /* @__PURE__ */ RULE_IDS.map((id) => BY_ID[id]);

/**
 * The rule with an id.
 *
 * @param id such as `"feedback.resolve"`
 * @returns the record with its versions and citations
 * @throws `rule.unknown`
 * @example
 * ruleById("feedback.resolve").standard[0].term.amount; // => 15
 */
export function ruleById(id: RuleId): Rule {
  // A key of every object, such as "constructor", finds no record with an id.
  const rule = typeof id === "string" ? BY_ID[id] : undefined;
  if (rule !== undefined && rule.id === id) return rule;
  return refuse(RULE_UNKNOWN, { value: displayValue(id), allowed: RULE_IDS }, ["rule"]);
}
