import type { Citation } from "../citation/citation.js";
import type { CivilDate } from "../civil/civil-date.js";
import type { Bilingual } from "../problem/language.js";
import { FEEDBACK_ARTICLES_NOT_SEEN, NEW_FEEDBACK_DECISION_FROM } from "./sources.js";
import type { RuleVersion, Term } from "./types.js";

/** The day on which the sources were last looked at. */
export const LOOKED_AT: CivilDate = "2026-11-22";

/** First day of every `standard` version: that of the calendar. */
const FIRST_DAY: CivilDate = "1999-10-02";

/** The last day before the decision whose articles were not seen. */
const LAST_DAY_BEFORE: CivilDate = "2026-07-19";

/** What the `standard` version of a rule says of its own. */
interface StandardTerm {
  readonly term: Term;
  readonly cites: readonly [Citation, ...Citation[]];
  readonly reading: Bilingual;
  readonly repeats?: "until-fulfilled";
}

/** The `standard` version of a rule on procedures: the number of the plans, at every date. */
export function standardVersion(term: StandardTerm): readonly RuleVersion[] {
  return [firstVersion(term)];
}

function firstVersion(term: StandardTerm): RuleVersion {
  const verified = { mark: "plan-only", on: LOOKED_AT } as const;
  return { version: "standard-1", effective: { from: FIRST_DAY }, ...term, verified };
}

/**
 * The `standard` versions of a rule on feedback: one number throughout, in two versions, since from 2026-07-20 every answer
 * must say that the decision in force has not been seen.
 */
export function standardFeedbackVersions(term: StandardTerm): readonly RuleVersion[] {
  return warnFromNewDecision(firstVersion(term), "standard-2");
}

/** Splits a version where the decision begins whose articles were not seen; the later part says so. */
export function warnFromNewDecision(version: RuleVersion, later: string): readonly RuleVersion[] {
  const { effective } = version;
  const warning = FEEDBACK_ARTICLES_NOT_SEEN;
  if (effective.from >= NEW_FEEDBACK_DECISION_FROM) return [{ ...version, warning }];
  return [
    { ...version, effective: { from: effective.from, until: LAST_DAY_BEFORE } },
    { ...version, version: later, effective: { ...effective, from: NEW_FEEDBACK_DECISION_FROM }, warning },
  ];
}
