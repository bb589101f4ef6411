import { PHRASES } from "../../../src/explain/phrases-by-language.js";
import type { Language } from "../../../src/problem/language.js";
import { profiles } from "../../../src/profile/index.js";
import { versionsInForce } from "../../../src/profile/rule-version-on.js";
import type { Profile } from "../../../src/profile/types.js";
import type { Rule, RuleVersion } from "../../../src/rule/types.js";
import { LOOKED_AT } from "../../../src/rule/versions.js";
import { markName, spanCell } from "./citation-words.js";
import { code, heading, plain, steps } from "./markdown.js";
import { RULE_WORDS } from "./rule-words.js";
import { termFrom } from "./term-words.js";

/** A version with the profile that it belongs to. */
export interface OwnedVersion {
  readonly profile: Profile;
  readonly version: RuleVersion;
}

/** Every version of a rule that any profile states itself, in the order in which they begin. */
export function allVersions(rule: Rule): OwnedVersion[] {
  const owned = profiles.flatMap((profile) =>
    (profile.versions[rule.id] ?? []).map((version): OwnedVersion => ({ profile, version })),
  );
  return owned.sort((a, b) => a.version.effective.from.localeCompare(b.version.effective.from));
}

/** The versions of a profile in force on the day on which the sources were last looked at. */
export function versionsToday(profile: Profile, rule: Rule): readonly RuleVersion[] {
  return versionsInForce(profile, rule.id, LOOKED_AT);
}

/** The case in which a version holds, as explanations say it. */
export function caseWords(variant: string, language: Language): string {
  return plain(PHRASES[language].variant(variant));
}

/** A term with its event and, where there is one, its case. */
export function versionWords(rule: Rule, version: RuleVersion, language: Language): string {
  const term = termFrom(version.term, version.countedFrom ?? rule.countedFrom, language);
  const repeats = version.repeats === undefined ? "" : ` ${RULE_WORDS[language].repeats}`;
  const end = version.variant === undefined && repeats === "" ? "" : ".";
  const variant = version.variant === undefined ? "" : ` ${caseWords(version.variant, language)}`;
  return `${term}${end}${variant}${repeats}`;
}

/** The section that lists the versions as they follow each other. */
export function versionsSection(rule: Rule, language: Language): string[] {
  const words = RULE_WORDS[language];
  const items = allVersions(rule).map(({ profile, version }) => {
    const head = `**${spanCell(version.effective, language)}** – ${plain(profile.title[language])}`;
    const names = `${code(profile.id)}, ${words.version.toLowerCase()} ${code(version.version)}`;
    const said = sentence(versionWords(rule, version, language));
    return `${head} (${names}): ${said} ${words.mark}: ${markName(version.verified.mark, language)}.`;
  });
  return [heading(2, words.versions), words.versionsText, steps(items)];
}

/** The words with a full stop behind them. */
export function sentence(words: string): string {
  return words.endsWith(".") ? words : `${words}.`;
}
