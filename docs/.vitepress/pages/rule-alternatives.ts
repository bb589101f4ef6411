import { plans } from "../../../src/plan/index.js";
import type { Language } from "../../../src/problem/language.js";
import { profiles } from "../../../src/profile/index.js";
import { standard } from "../../../src/profile/standard.js";
import type { Profile } from "../../../src/profile/types.js";
import type { Rule, RuleVersion } from "../../../src/rule/types.js";
import { planAddress } from "../addresses.js";
import { citationCell, spanCell } from "./citation-words.js";
import { clarificationModes } from "./clarification-modes.js";
import { code, heading, link, list, plain } from "./markdown.js";
import { caseWords, sentence, versionWords } from "./rule-versions.js";

const ALTERNATIVE_WORDS = {
  vi: {
    title: "Các lựa chọn khác",
    profiles: "Bộ quy tắc khác",
    profilesText:
      "Chọn bằng `profile`. Một kế hoạch chỉ nói trong thời gian của nó; ngoài thời gian đó, hoặc khi kế hoạch không nêu thời hạn này, bộ quy tắc chuẩn trả lời.",
    silent: "không nêu; bộ quy tắc chuẩn trả lời",
    none: "không đặt con số nào",
    basis: "Căn cứ",
    same: "cùng con số với bộ quy tắc chuẩn",
    other: "khác bộ quy tắc chuẩn",
    cases: "Trường hợp",
    casesText: "Văn bản của trung ương đặt nhiều con số; chọn bằng `variant`:",
    own: "Thời hạn riêng",
    ownText:
      "Cơ quan có kế hoạch riêng dùng `defineProfile`. Thời hạn riêng chỉ được ngắn hơn thời hạn ràng buộc nó, không được dài hơn; sai thì bị từ chối với mã `profile.term-too-long`.",
  },
  en: {
    title: "Alternatives",
    profiles: "Other profiles",
    profilesText:
      "Chosen with `profile`. A plan speaks in its own time only; outside it, and where the plan does not state this term, the standard rules answer.",
    silent: "silent; the standard rules answer",
    none: "sets no number",
    basis: "Basis",
    same: "the same as the standard rules",
    other: "different from the standard rules",
    cases: "Cases",
    casesText: "The national text sets several numbers; chosen with `variant`:",
    own: "A term of your own",
    ownText:
      "An agency with a plan of its own uses `defineProfile`. Its term may be shorter than the one that binds it, never longer; otherwise it is refused with `profile.term-too-long`.",
  },
} as const;

/** The section on what else could be asked for: other profiles, cases, ways to count a clarification. */
export function alternativesSection(rule: Rule, language: Language): string[] {
  const words = ALTERNATIVE_WORDS[language];
  const others = profiles.filter((profile) => profile !== standard);
  const variants = [...new Set(rule.national.flatMap(({ variant }) => variant ?? []))];
  return [
    heading(2, words.title),
    heading(3, words.profiles),
    words.profilesText,
    list(others.map((profile) => saysOf(profile, rule, language))),
    ...(variants.length === 0
      ? []
      : [
          heading(3, words.cases),
          words.casesText,
          list(variants.map((variant) => `${code(variant)}: ${caseWords(variant, language)}`)),
        ]),
    ...clarificationModes(rule, language),
    heading(3, words.own),
    words.ownText,
  ];
}

/** What a profile says itself, each number with its time, whether the standard rules say the same, and on what basis. */
function saysOf(profile: Profile, rule: Rule, language: Language): string {
  const words = ALTERNATIVE_WORDS[language];
  const { id, effective } = profile;
  const own = profile.versions[rule.id] ?? [];
  const speaks = effective === undefined ? "" : `; ${spanCell(effective, language)}`;
  const head = `**${nameOf(profile, language)}** (${code(id)}${speaks})`;
  if (own.length === 0) return `${head}: ${profile.extends === undefined ? words.none : words.silent}.`;
  const compared = own.every((version) => sameAs(rule.standard[0], version)) ? words.same : words.other;
  const numbers = own.map((version) => {
    const cites = version.cites.map((citation) => citationCell(citation, language)).join("; ");
    const said = sentence(versionWords(rule, version, language));
    return `  - ${spanCell(version.effective, language)}: ${said} ${words.basis}: ${cites}.`;
  });
  return [`${head}: ${compared}.`, ...numbers].join("\n");
}

function nameOf({ id, title }: Profile, language: Language): string {
  const name = plain(title[language]);
  return plans.some((each) => each.id === id) ? link(name, planAddress(language, id)) : name;
}

/** Whether two versions give the same days: term, event, case and repetition. */
export function sameAs(one: RuleVersion | undefined, other: RuleVersion): boolean {
  const { term, countedFrom, variant, repeats } = other;
  return (
    one !== undefined &&
    one.term.amount === term.amount &&
    one.term.unit === term.unit &&
    one.term.direction === term.direction &&
    one.countedFrom?.event === countedFrom?.event &&
    one.variant === variant &&
    one.repeats === repeats
  );
}
