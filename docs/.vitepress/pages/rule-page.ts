import type { Language } from "../../../src/problem/language.js";
import { rules } from "../../../src/rule/index.js";
import type { Rule } from "../../../src/rule/types.js";
import type { Page } from "./page.js";

/** The pages of all rules. */
export function rulePages(language: Language): Page[] {
  return rules.map((rule) => ({ params: { rule: rule.id.replace(".", "-") }, content: rulePage(rule, language) }));
}

function rulePage(rule: Rule, language: Language): string {
  return `# ${rule.title[language]}\n\n<DeadlineMonths rule="${rule.id}" from="2026-11-20" />\n`;
}
