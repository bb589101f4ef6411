import { writtenDay } from "../../../src/civil/written-day.js";
import type { Language } from "../../../src/problem/language.js";
import { national } from "../../../src/profile/national.js";
import { standard } from "../../../src/profile/standard.js";
import { rules } from "../../../src/rule/index.js";
import type { Rule, RuleVersion } from "../../../src/rule/types.js";
import { LOOKED_AT } from "../../../src/rule/versions.js";
import { addressOf, ruleName } from "../addresses.js";
import { markWords } from "./citation-words.js";
import { box, code, heading, link, plain, table } from "./markdown.js";
import { type Page, page } from "./page.js";
import { alternativesSection } from "./rule-alternatives.js";
import { basisSection, readingSection } from "./rule-basis.js";
import { codeSection } from "./rule-code.js";
import { errorsSection } from "./rule-errors.js";
import { examplesSection } from "./rule-examples.js";
import { ruleIndex } from "./rule-index.js";
import { versionsSection, versionsToday, versionWords } from "./rule-versions.js";
import { RULE_WORDS } from "./rule-words.js";
import { countingOf } from "./term-words.js";

/** The pages of all rules, and the one that lists them. */
export function rulePages(language: Language): Page[] {
  return [ruleIndex(language), ...rules.map((rule) => rulePage(rule, language))];
}

function rulePage(rule: Rule, language: Language): Page {
  const title = rule.title[language];
  const [current] = versionsToday(standard, rule);
  const description = current === undefined ? title : `${title}: ${versionWords(rule, current, language)}`;
  return page({ rule: ruleName(rule.id) }, description, [
    heading(1, plain(title)),
    inShort(rule, language),
    versionsSection(rule, language),
    basisSection(rule, language),
    readingSection(rule, language),
    alternativesSection(rule, language),
    examplesSection(rule, language),
    codeSection(rule, language),
    errorsSection(rule, language),
    link(RULE_WORDS[language].allRules, addressOf(language, "rules/")),
  ]);
}

/** What it means in plain words, the term, the event, and how far the number can be trusted. */
function inShort(rule: Rule, language: Language): string[] {
  const words = RULE_WORDS[language];
  const said = (versions: readonly RuleVersion[]): string =>
    versions.map((version) => versionWords(rule, version, language)).join("<br>");
  const current = versionsToday(standard, rule);
  const [first] = current;
  const law = versionsToday(national, rule);
  const rows = [
    [words.today(writtenDay(LOOKED_AT)), said(current)],
    [words.nationalToday, law.length === 0 ? words.nationalNone : said(law)],
    [words.countedFrom, plain(rule.countedFrom[language])],
    [words.event, code(rule.countedFrom.event)],
    [words.id, code(rule.id)],
    ...(first === undefined ? [] : [[words.mark, markWords(first.verified.mark, language)]]),
  ];
  return [
    heading(2, words.inShort),
    first === undefined
      ? ""
      : `${plain(rule.title[language])}: **${said([first])}**${first.repeats === undefined ? "." : ""} ${countingOf(first.term, language)}`,
    ...current.flatMap((version) => cautions(version, language)),
    table([words.field, words.value], rows),
  ];
}

function cautions({ verified, warning }: RuleVersion, language: Language): string[] {
  const words = RULE_WORDS[language];
  const said = warning === undefined ? [] : [box("warning", words.note, plain(warning[language]))];
  if (verified.mark === "text-seen") return said;
  if (verified.mark === "secondary") return [box("warning", words.notLaw, words.notSeenText), ...said];
  return [box("warning", words.notLaw, words.notLawText), ...said];
}
