import { writtenDay } from "../../../src/civil/written-day.js";
import type { Language } from "../../../src/problem/language.js";
import { national } from "../../../src/profile/national.js";
import { standard } from "../../../src/profile/standard.js";
import type { Profile } from "../../../src/profile/types.js";
import { rules } from "../../../src/rule/index.js";
import type { Rule } from "../../../src/rule/types.js";
import { LOOKED_AT } from "../../../src/rule/versions.js";
import { ruleAddress } from "../addresses.js";
import { WORDS } from "../words.js";
import { markLegend, markName } from "./citation-words.js";
import { code, heading, link, plain, table } from "./markdown.js";
import { type Page, page } from "./page.js";
import { caseWords, versionsToday } from "./rule-versions.js";
import { lengthOf } from "./term-words.js";

const INDEX_WORDS = {
  vi: {
    text: (day: string) =>
      `Mỗi quy tắc một trang, địa chỉ không đổi. Các con số dưới đây áp dụng cho sự kiện ngày ${day}; ngày khác có thể có phiên bản khác.`,
    rule: "Quy tắc",
    countedFrom: "Tính từ",
    standard: "Bộ quy tắc chuẩn",
    national: "Quy định của trung ương",
    none: "không thấy con số",
    marks: "Mức độ kiểm chứng",
  },
  en: {
    text: (day: string) =>
      `One page a rule, whose address never changes. The numbers below hold for an event of ${day}; another day may have another version.`,
    rule: "Rule",
    countedFrom: "Counted from",
    standard: "Standard rules",
    national: "National texts",
    none: "no number found",
    marks: "Verification marks",
  },
} as const;

/** The page that lists all rules with their numbers of today. */
export function ruleIndex(language: Language): Page {
  const words = INDEX_WORDS[language];
  const rows = rules.map((rule) => [
    `${link(plain(rule.title[language]), ruleAddress(language, rule.id))}<br>${code(rule.id)}`,
    plain(rule.countedFrom[language]),
    numbers(standard, rule, language),
    numbers(national, rule, language),
  ]);
  return page({ rule: "index" }, words.text(writtenDay(LOOKED_AT)), [
    heading(1, WORDS[language].rules),
    words.text(writtenDay(LOOKED_AT)),
    table([words.rule, words.countedFrom, words.standard, words.national], rows),
    heading(2, words.marks),
    markLegend(language),
  ]);
}

function numbers(profile: Profile, rule: Rule, language: Language): string {
  const versions = versionsToday(profile, rule);
  if (versions.length === 0) return INDEX_WORDS[language].none;
  return versions
    .map(({ term, variant, verified }) => {
      const name = variant === undefined ? "" : ` – ${caseWords(variant, language)}`;
      return `${lengthOf(term, language)}, ${markName(verified.mark, language)}${name}`;
    })
    .join("<br>");
}
