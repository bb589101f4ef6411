import type { DayNumber } from "../civil/day-number.js";
import { parseIso } from "../civil/parse-iso.js";
import type { Profile } from "../profile/types.js";
import type { RuleId, RuleVersion, Term } from "../rule/types.js";

/** A term and the first and the last day counted from on which it holds. */
export interface TermSpan {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly term: Term;
}

/**
 * The terms of a rule in a profile, and after them those of the profiles that it extends: of several that hold on a day the
 * first is meant. In day numbers, since a case asks ten times, and comparing written dates took a sixth of its evaluation.
 */
export function readSpans(profile: Profile, rule: RuleId): readonly TermSpan[] {
  const speaks = spanOf(profile.effective);
  const own = (profile.versions[rule] ?? []).map(({ effective, term }): TermSpan => {
    const { first, last } = spanOf(effective);
    return { first: Math.max(first, speaks.first), last: Math.min(last, speaks.last), term };
  });
  return profile.extends === undefined ? own : [...own, ...readSpans(profile.extends, rule)];
}

function spanOf(effective: RuleVersion["effective"] | undefined): { first: DayNumber; last: DayNumber } {
  const from = effective?.from;
  const until = effective?.until;
  return {
    first: from === undefined ? -Infinity : parseIso(from),
    last: until === undefined ? Infinity : parseIso(until),
  };
}
