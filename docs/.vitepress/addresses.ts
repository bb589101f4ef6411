import type { Language } from "../../src/problem/language.js";

/** The address of a page in a language, before the base of the site: Vietnamese at the root, English under `/en/`. */
export function addressOf(language: Language, path: string): string {
  return `${language === "vi" ? "/" : "/en/"}${path}`;
}

/** The address of the page of a rule. It never changes. */
export function ruleAddress(language: Language, rule: string): string {
  return addressOf(language, `rules/${rule.replace(".", "-")}`);
}
