import type { CivilDate, CivilDateLike } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { formatIso } from "../civil/format-iso.js";
import { displayValue } from "../problem/display-value.js";
import { RULE_NO_VERSION_IN_FORCE, RULE_UNKNOWN_VARIANT, RULE_VARIANT_REQUIRED } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { ruleById } from "../rule/index.js";
import type { RuleId, RuleVersion } from "../rule/types.js";
import { profileById } from "./index.js";
import type { Profile } from "./types.js";

/**
 * The version of a rule in force on a date (phiên bản đang có hiệu lực).
 *
 * @param id such as `"feedback.resolve"`
 * @param date the day counted from: it, and not today, picks the version
 * @param profile `"standard"` unless given
 * @param variant the case, where the text gives several numbers
 * @returns the version with its term and citations
 * @throws `rule.unknown`, `profile.unknown`, `date.invalid`, `date.not-civil`, `rule.no-version-in-force`,
 *   `rule.variant-required` with the list of variants, `rule.unknown-variant`
 * @example
 * ruleVersionOn("feedback.resolve", "2019-05-06", "national").term.amount; // => 20
 */
export function ruleVersionOn(
  id: RuleId,
  date: CivilDateLike,
  profile?: Profile | string,
  variant?: string,
): RuleVersion {
  ruleById(id);
  return chooseVersion(profileById(profile), id, formatIso(dayNumberOf(date, "date")), variant);
}

/** The version in force in a case, refused where there is none or where the case decides and is not named. */
export function chooseVersion(profile: Profile, id: RuleId, on: CivilDate, variant?: string): RuleVersion {
  for (let asked: Profile | undefined = profile; asked !== undefined; asked = asked.extends) {
    const versions = speaks(asked, on) ? asked.versions[id] : undefined;
    if (versions === undefined) continue;
    let inForce = 0;
    let found: RuleVersion | undefined;
    for (const version of versions) {
      if (!covers(version.effective, on)) continue;
      inForce++;
      if (version.variant === variant) found = version;
    }
    if (inForce === 0) continue;
    // Several in force and none named, another named, or one that holds in a case only: the case decides.
    return found === undefined || (variant === undefined && inForce > 1)
      ? refuseCase(profile, id, on, versions, variant)
      : found;
  }
  return refuseCase(profile, id, on, NONE, variant);
}

function refuseCase(
  profile: Profile,
  id: RuleId,
  on: CivilDate,
  versions: readonly RuleVersion[],
  variant: string | undefined,
): never {
  const variants: string[] = [];
  for (const { effective, variant: name } of versions)
    if (name !== undefined && covers(effective, on)) variants.push(name);
  const head = { rule: id, profile: profile.id, date: on };
  if (!versions.some((version) => covers(version.effective, on)))
    return refuse(RULE_NO_VERSION_IN_FORCE, head, ["rule"]);
  if (variant === undefined) return refuse(RULE_VARIANT_REQUIRED, { ...head, variants }, ["variant"]);
  return refuse(RULE_UNKNOWN_VARIANT, { rule: id, value: displayValue(variant), variants }, ["variant"]);
}

/** All versions of a rule in force on a day: several where the case decides, none where no number is set. */
export function versionsInForce(profile: Profile, id: RuleId, on: CivilDate): readonly RuleVersion[] {
  for (let asked: Profile | undefined = profile; asked !== undefined; asked = asked.extends) {
    const inForce = speaks(asked, on)
      ? asked.versions[id]?.filter((version) => covers(version.effective, on))
      : undefined;
    if (inForce !== undefined && inForce.length > 0) return inForce;
  }
  return NONE;
}

const NONE: readonly RuleVersion[] = [];

/** Whether a profile says anything of its own on a day. */
function speaks({ effective }: Profile, on: CivilDate): boolean {
  return effective === undefined || covers(effective, on);
}

function covers({ from, until }: RuleVersion["effective"], on: CivilDate): boolean {
  // Written dates sort as the days do.
  return from <= on && (until === undefined || on <= until);
}
