import type { Citation } from "../citation/citation.js";
import type { CivilDate } from "../civil/civil-date.js";
import type { Bilingual } from "../problem/language.js";
import { ruleById } from "../rule/index.js";
import { NEW_FEEDBACK_DECISION_FROM } from "../rule/sources.js";
import type { CountedFrom, RuleId, RuleVersion, Term } from "../rule/types.js";
import { LOOKED_AT, warnFromNewDecision } from "../rule/versions.js";
import { standard } from "./standard.js";
import type { Profile } from "./types.js";

/** A term that a plan states itself. */
export interface PlanTerm {
  readonly rule: RuleId;
  readonly term: Term;
  readonly cites: Citation;
  readonly countedFrom?: CountedFrom;
  readonly repeats?: "until-fulfilled";
}

/** How long a plan speaks; a plan always ends. */
interface PlanInterval {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** The profile of a plan: its own terms while it lives, `standard` where it is silent and outside its interval. */
export function planProfile(
  id: string,
  title: Bilingual,
  effective: PlanInterval,
  terms: () => readonly PlanTerm[],
): Profile {
  const versions = terms().map((term) => [term.rule, versionsOf(id, effective, term)] as const);
  return { id, title, effective, extends: standard, versions: Object.fromEntries(versions) };
}

function versionsOf(id: string, effective: PlanInterval, planTerm: PlanTerm): readonly RuleVersion[] {
  const { rule, cites, ...rest } = planTerm;
  const reading = ruleById(rule).standard[0]?.reading;
  const version: RuleVersion = {
    version: `${id}-1`,
    effective,
    ...rest,
    cites: [cites],
    ...(reading === undefined || rest.countedFrom !== undefined ? {} : { reading }),
    verified: { mark: "plan-only", on: LOOKED_AT },
  };
  const warned = rule.startsWith("feedback.") && effective.until >= NEW_FEEDBACK_DECISION_FROM;
  return warned ? warnFromNewDecision(version, `${id}-2`) : [version];
}

/** So many working days after the event. */
export function workingDays(amount: number): Term {
  return { amount, unit: "working-day", direction: "after" };
}

/** So many calendar days after the event. */
export function calendarDays(amount: number): Term {
  return { amount, unit: "calendar-day", direction: "after" };
}

/** The day of the event itself. */
export const SAME_DAY: Term = { amount: 0, unit: "same-day", direction: "after" };
