import { profiles } from "../profile/index.js";
import type { Profile } from "../profile/types.js";
import { ruleById } from "../rule/index.js";
import { RULE_IDS, type RuleId, type RuleVersion } from "../rule/types.js";
import type { PublishedProfile, PublishedTerm } from "./types.js";

/** The profiles of the library, each with the one that answers where it is silent. */
export function publishedProfiles(): PublishedProfile[] {
  return profiles.map(({ id, extends: base, effective }) => ({
    id,
    ...(base === undefined ? {} : { extends: base.id }),
    ...(effective === undefined ? {} : { effective }),
  }));
}

/** Every version of every rule of every profile, without texts. */
export function publishedTerms(): PublishedTerm[] {
  return profiles.flatMap((profile) =>
    RULE_IDS.flatMap((rule) => (profile.versions[rule] ?? []).map((version) => published(profile, rule, version))),
  );
}

function published(profile: Profile, rule: RuleId, each: RuleVersion): PublishedTerm {
  const { version, variant, effective, term, repeats, countedFrom = ruleById(rule).countedFrom } = each;
  return {
    rule,
    profile: profile.id,
    ...(variant === undefined ? {} : { variant }),
    version,
    effective,
    term,
    countedFrom: countedFrom.event,
    ...(repeats === undefined ? {} : { repeats }),
  };
}
