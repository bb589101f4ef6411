import type { Citation } from "../../citation/citation.js";
import type { Bilingual } from "../../problem/language.js";
import { FEEDBACK_ARTICLES_NOT_SEEN, NEW_FEEDBACK_DECISION_FROM } from "../sources.js";
import type { RuleVersion, Term } from "../types.js";

/** What the `standard` version of a feedback rule says of its own. */
interface FeedbackTerm {
  readonly term: Term;
  readonly cites: readonly [Citation, ...Citation[]];
  readonly reading: Bilingual;
  readonly repeats?: "until-fulfilled";
}

/**
 * The `standard` versions of a feedback rule: one number throughout, in two versions, since from 2026-07-20 every answer
 * must say that the decision in force has not been seen.
 */
export function standardVersions({ term, cites, reading, repeats }: FeedbackTerm): readonly RuleVersion[] {
  const common = {
    term,
    cites,
    reading,
    ...(repeats === undefined ? {} : { repeats }),
    verified: { mark: "plan-only", on: "2026-11-22" },
  } as const;
  return [
    { version: "standard-1", effective: { from: "1999-10-02", until: "2026-07-19" }, ...common },
    {
      version: "standard-2",
      effective: { from: NEW_FEEDBACK_DECISION_FROM },
      ...common,
      warning: FEEDBACK_ARTICLES_NOT_SEEN,
    },
  ];
}
