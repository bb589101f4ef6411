import type { Citation } from "../../../src/citation/citation.js";
import { writeCitation } from "../../../src/citation/write-citation.js";
import { writtenDay } from "../../../src/civil/written-day.js";
import type { Bilingual, Language } from "../../../src/problem/language.js";
import type { Rule } from "../../../src/rule/types.js";
import { LOOKED_AT } from "../../../src/rule/versions.js";
import { citationCell, distinct, markLegend, spanCell } from "./citation-words.js";
import { guideLink } from "./guide-link.js";
import { box, code, heading, list, plain, table } from "./markdown.js";
import { allVersions, type OwnedVersion } from "./rule-versions.js";
import { RULE_WORDS } from "./rule-words.js";

/** The section on the texts that the versions rest on, each with its mark. */
export function basisSection(rule: Rule, language: Language): string[] {
  const words = RULE_WORDS[language];
  const versions = allVersions(rule);
  const rows = distinct(versions.flatMap(({ version }) => version.cites)).map((citation) => [
    citationCell(citation, language),
    spanCell(citation.inForce, language),
    versions
      .filter(({ version }) => cites(version.cites, citation))
      .map(({ version }) => code(version.version))
      .join(", "),
  ]);
  return [
    heading(2, words.basis),
    words.basisText(writtenDay(LOOKED_AT)),
    markLegend(language),
    table([words.text, words.textInForce, words.usedBy], rows),
  ];
}

function cites(all: readonly Citation[], wanted: Citation): boolean {
  return all.some((each) => writeCitation(each, "vi") === writeCitation(wanted, "vi"));
}

/** The section on what was read into texts that are silent, with what must be told along with it. */
export function readingSection(rule: Rule, language: Language): string[] {
  const words = RULE_WORDS[language];
  const versions = allVersions(rule);
  const readings = gathered(versions, ({ version }) => version.reading, language);
  const warnings = gathered(versions, ({ version }) => version.warning, language);
  return [
    heading(2, words.reading),
    `${words.readingText} ${guideLink("reading-the-law", language)}.`,
    list(readings.map(([text, names]) => `${plain(text)} (${names})`)),
    ...warnings.map(([text, names]) => box("warning", words.note, `${plain(text)} (${names})`)),
  ];
}

/** Each text once, with the versions that say it. */
function gathered(
  versions: readonly OwnedVersion[],
  textOf: (owned: OwnedVersion) => Bilingual | undefined,
  language: Language,
): [text: string, names: string][] {
  const found = new Map<string, string[]>();
  for (const owned of versions) {
    const text = textOf(owned)?.[language];
    if (text !== undefined) found.set(text, [...(found.get(text) ?? []), code(owned.version.version)]);
  }
  return [...found].map(([text, names]) => [text, names.join(", ")]);
}
