import { indicatorById } from "../../../src/kpi/indicator-by-id.js";
import { planTargets } from "../../../src/kpi/plan-targets.js";
import type { Plan } from "../../../src/plan/index.js";
import type { Language } from "../../../src/problem/language.js";
import { profileById } from "../../../src/profile/index.js";
import { ruleById, rules } from "../../../src/rule/index.js";
import { indicatorAddress, planAddress, ruleAddress } from "../addresses.js";
import { citationCell, spanCell } from "./citation-words.js";
import { heading, link, plain, table, vietnamese } from "./markdown.js";
import { PLAN_PAGE_WORDS } from "./plan-words.js";
import { sameAs } from "./rule-alternatives.js";
import { versionWords } from "./rule-versions.js";
import { targetCell, targetNotes } from "./target-words.js";

/** The section with the targets of a plan. */
export function targetsSection(plan: Plan, language: Language): string[] {
  const words = PLAN_PAGE_WORDS[language];
  const rows = planTargets(plan.id).targets.map((line) => [
    link(plain(line.row), planAddress(language, plan.id, line.row)),
    link(plain(indicatorById(line.indicator).name[language]), indicatorAddress(language, line.indicator)),
    targetCell(line.target, language),
    line.raw === undefined ? "" : `“${vietnamese(line.raw, language)}”`,
    targetNotes(line, language),
  ]);
  const head = [words.row, words.indicator, words.target, words.raw, words.remarks];
  return [heading(2, words.targets), rows.length === 0 ? words.noTargets : table(head, rows)];
}

/** The section with the terms that the plan states itself, and which of them differ from the standard ones. */
export function termsSection(plan: Plan, language: Language): string[] {
  const words = PLAN_PAGE_WORDS[language];
  const { versions } = profileById(plan.id);
  const rows = rules.flatMap((rule) =>
    (versions[rule.id] ?? []).map((version) => [
      link(plain(rule.title[language]), ruleAddress(language, rule.id)),
      versionWords(rule, version, language),
      spanCell(version.effective, language),
      sameAs(ruleById(rule.id).standard[0], version) ? words.same : `**${words.other}**`,
      version.cites.map((citation) => citationCell(citation, language)).join("; "),
    ]),
  );
  if (rows.length === 0) return [heading(2, words.terms), words.noTerms];
  const head = [words.rule, words.term, words.year, words.compared, words.basis];
  return [heading(2, words.terms), words.termsText, table(head, rows)];
}
