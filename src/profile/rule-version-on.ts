import type { CivilDate, CivilDateLike } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { formatIso } from "../civil/format-iso.js";
import { displayValue } from "../problem/display-value.js";
import { PROFILE_UNKNOWN, RULE_NO_VERSION_IN_FORCE } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { ruleById } from "../rule/index.js";
import type { RuleId, RuleVersion } from "../rule/types.js";
import { standard } from "./standard.js";
import type { Profile } from "./types.js";

/**
 * The version of a rule in force on a date (phiên bản đang có hiệu lực).
 *
 * @param id such as `"feedback.resolve"`
 * @param date the day counted from: it, and not today, picks the version
 * @param profile `"standard"` unless given
 * @returns the version with its term and citations
 * @throws `rule.unknown`, `profile.unknown`, `date.invalid`, `date.not-civil`, `rule.no-version-in-force`
 * @example
 * ruleVersionOn("feedback.resolve", "2026-07-20").version; // => "standard-2"
 */
export function ruleVersionOn(id: RuleId, date: CivilDateLike, profile?: Profile | string): RuleVersion {
  ruleById(id);
  const on = formatIso(dayNumberOf(date, "date"));
  const chosen = profileOf(profile);
  const version = findVersion(chosen, id, on);
  if (version !== undefined) return version;
  return refuse(RULE_NO_VERSION_IN_FORCE, { rule: id, profile: chosen.id, date: on }, ["date"]);
}

/** The version of a rule in force on a day, `undefined` where the profile sets no number. */
export function findVersion(profile: Profile, id: RuleId, on: CivilDate): RuleVersion | undefined {
  const versions = profile.versions[id];
  if (versions === undefined) return undefined;
  for (const version of versions) {
    const { from, until } = version.effective;
    // Written dates sort as the days do.
    if (from <= on && (until === undefined || on <= until)) return version;
  }
  return undefined;
}

/** A profile by name or as a value. */
export function profileOf(profile: Profile | string | undefined): Profile {
  if (profile === undefined || profile === standard.id) return standard;
  if (typeof profile === "object" && profile !== null && typeof profile.versions === "object") return profile;
  return refuse(PROFILE_UNKNOWN, { value: displayValue(profile), allowed: [standard.id] }, ["profile"]);
}
