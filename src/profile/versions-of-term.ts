import type { Citation } from "../citation/citation.js";
import type { Bilingual } from "../problem/language.js";
import { NEW_FEEDBACK_DECISION_FROM } from "../rule/sources.js";
import type { CountedFrom, RuleId, RuleVersion, Term } from "../rule/types.js";
import { LOOKED_AT, warnFromNewDecision } from "../rule/versions.js";

/** A term that a plan or an agency states itself. */
export interface PlanTerm {
  readonly rule: RuleId;
  readonly term: Term;
  readonly cites: Citation;
  readonly countedFrom?: CountedFrom;
  readonly repeats?: "until-fulfilled";
}

/** The versions of a term of a plan's own; from the decision whose articles were not seen on, feedback says so. */
export function versionsOfTerm(
  id: string,
  effective: RuleVersion["effective"],
  reading: Bilingual | undefined,
  { rule, cites, ...rest }: PlanTerm,
): readonly RuleVersion[] {
  const version: RuleVersion = {
    version: `${id}-1`,
    effective,
    ...rest,
    cites: [cites],
    ...(reading === undefined ? {} : { reading }),
    verified: { mark: "plan-only", on: LOOKED_AT },
  };
  const { until } = effective;
  const reaches = until === undefined || until >= NEW_FEEDBACK_DECISION_FROM;
  return rule.startsWith("feedback.") && reaches ? warnFromNewDecision(version, `${id}-2`) : [version];
}
