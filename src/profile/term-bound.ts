import type { Problem, ProblemPath } from "../problem/codes.js";
import { PROFILE_RULE_NOT_ADJUSTABLE, PROFILE_TERM_TOO_LONG } from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { ruleById } from "../rule/index.js";
import type { RuleId, RuleVersion, Term } from "../rule/types.js";
import type { Profile } from "./types.js";

type Interval = RuleVersion["effective"];

/**
 * Holds a term of an agency's own against the terms that bind it: the national ones of its time where any are known,
 * otherwise those of the profile that it extends.
 */
export function checkTerm(
  base: Profile,
  rule: RuleId,
  own: Term,
  effective: Interval,
  path: ProblemPath,
  problems: Problem[],
): void {
  const national = ruleById(rule).national.filter(({ variant }) => variant === undefined || variant === "province");
  const binding = inTime(national, effective);
  const boundBy = binding.length > 0 ? "national" : base.id;
  const bounds = binding.length > 0 ? binding : inTime(versionsOf(base, rule), effective);
  for (const { term } of bounds) {
    const params = { rule, own: writeTerm(own), bound: writeTerm(term), boundBy };
    if (!comparable(own, term)) problems.push(problem(PROFILE_RULE_NOT_ADJUSTABLE, params, path));
    else if (isLonger(own, term)) problems.push(problem(PROFILE_TERM_TOO_LONG, params, path));
    else continue;
    return;
  }
}

/** The version that a term of an agency's own takes the place of, where the profile extended has one. */
export function replacedVersion(base: Profile, rule: RuleId, effective: Interval): RuleVersion | undefined {
  return inTime(versionsOf(base, rule), effective)[0] ?? versionsOf(base, rule)[0];
}

/** The versions in force at some time of an interval; for one without end those that have none either. */
function inTime(versions: readonly RuleVersion[], { from, until }: Interval): RuleVersion[] {
  return versions.filter(({ effective }) => {
    if (until === undefined) return effective.until === undefined;
    return effective.from <= until && (effective.until === undefined || effective.until >= from);
  });
}

function versionsOf(profile: Profile, rule: RuleId): readonly RuleVersion[] {
  const inherited = profile.extends === undefined ? [] : versionsOf(profile.extends, rule);
  return [...(profile.versions[rule] ?? []), ...inherited];
}

/** Terms are held against each other in one unit and direction only; the same day is shorter than any other. */
function comparable(own: Term, bound: Term): boolean {
  return own.direction === bound.direction && (own.unit === bound.unit || own.unit === "same-day");
}

/** After an event more days are longer; before it fewer are, since they leave less notice. */
function isLonger(own: Term, bound: Term): boolean {
  return own.direction === "after" ? own.amount > bound.amount : own.amount < bound.amount;
}

function writeTerm({ amount, unit, direction }: Term): string {
  return unit === "same-day" ? unit : `${amount} × ${unit} ${direction}`;
}
