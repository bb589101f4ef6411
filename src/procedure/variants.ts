import { requireOptions } from "../document/require-options.js";
import { displayValue } from "../problem/display-value.js";
import { RULE_UNKNOWN_VARIANT } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import type { Profile } from "../profile/types.js";
import type { RuleId } from "../rule/types.js";

/** The case in which a number holds, where a text gives several: for all rules, or rule by rule. */
export type Variants = string | Readonly<Partial<Record<RuleId, string>>>;

/** The case asked for of a rule. */
export function variantOf(variants: Variants | undefined, rule: RuleId): string | undefined {
  return typeof variants === "string" ? variants : variants?.[rule];
}

/** The cases as they were given, taken out of what may be an object of the caller's own making. */
export function readVariants(given: Variants | undefined, rules: readonly RuleId[]): Variants | undefined {
  if (given === undefined || typeof given === "string") return given;
  return requireOptions(given, "variant", (variants) => {
    const read: Partial<Record<RuleId, string>> = {};
    for (const rule of rules) {
      const variant = variants[rule];
      if (variant !== undefined) read[rule] = variant;
    }
    return read;
  });
}

/**
 * Refuses a case that no rule of the profile knows, or that the rule named does not know. A profile with one number for all
 * needs no case, and none is wrong there.
 */
export function requireVariants(profile: Profile, rules: readonly RuleId[], variants: Variants | undefined): void {
  if (variants === undefined) return;
  const cases = new Map(rules.map((rule) => [rule, casesOf(profile, rule)]));
  const all: string[] = [];
  for (const names of cases.values()) for (const name of names) if (!all.includes(name)) all.push(name);
  if (all.length === 0) return;
  if (typeof variants === "string") {
    const params = { rule: "procedure", value: displayValue(variants), variants: all };
    if (!all.includes(variants)) refuse(RULE_UNKNOWN_VARIANT, params, ["variant"]);
    return;
  }
  for (const [rule, names] of cases) {
    const variant: string | undefined = variants[rule];
    if (variant === undefined || names.includes(variant)) continue;
    refuse(RULE_UNKNOWN_VARIANT, { rule, value: displayValue(variant), variants: names }, ["variant", rule]);
  }
}

/** The cases that a profile knows of a rule, at any time. */
function casesOf(profile: Profile, rule: RuleId): string[] {
  const names = new Set<string>();
  for (let asked: Profile | undefined = profile; asked !== undefined; asked = asked.extends) {
    for (const { variant } of asked.versions[rule] ?? []) if (variant !== undefined) names.add(variant);
  }
  return [...names];
}
