import { type Citation, VERIFICATION_MARKS, type VerificationMark } from "../../../src/citation/citation.js";
import { writeCitation } from "../../../src/citation/write-citation.js";
import { writtenDay } from "../../../src/civil/written-day.js";
import type { Language } from "../../../src/problem/language.js";
import { code, list, plain } from "./markdown.js";

/** What each mark says of a text. */
const MARKS: Readonly<Record<Language, Readonly<Record<VerificationMark, string>>>> = {
  vi: {
    "text-seen": "đã đối chiếu văn bản: chính điều khoản được dẫn đã được đọc",
    secondary: "theo nguồn dẫn lại: chưa đọc được chính văn bản, chỉ có nguồn khác trích hoặc tóm tắt",
    "plan-only":
      "chỉ có trong kế hoạch: cho biết kế hoạch đó yêu cầu gì, không phải quy định của trung ương và không được coi là luật",
  },
  en: {
    "text-seen": "text seen: the article itself was read",
    secondary: "secondary source: the text itself was not read; another party quotes or summarises it",
    "plan-only":
      "in a plan only: it shows what that plan demands; it is not national law and must not be taken as such",
  },
};

const MARK_NAMES: Readonly<Record<Language, Readonly<Record<VerificationMark, string>>>> = {
  vi: { "text-seen": "đã đối chiếu", secondary: "nguồn dẫn lại", "plan-only": "chỉ có trong kế hoạch" },
  en: { "text-seen": "text seen", secondary: "secondary source", "plan-only": "in a plan only" },
};

/** A mark by its short name, with what code calls it. */
export function markName(mark: VerificationMark, language: Language): string {
  return `${MARK_NAMES[language][mark]} (${code(mark)})`;
}

/** A mark with what it means. */
export function markWords(mark: VerificationMark, language: Language): string {
  return `${code(mark)} – ${MARKS[language][mark]}`;
}

/** What all marks mean. */
export function markLegend(language: Language): string {
  return list(VERIFICATION_MARKS.map((mark) => markWords(mark, language)));
}

const UNMARKED: Readonly<Record<Language, string>> = { vi: "chưa có mức độ kiểm chứng", en: "not marked as verified" };

/** A citation with its mark, safe in Markdown. */
export function citationCell(citation: Citation, language: Language): string {
  const words = plain(writeCitation(citation, language));
  if (citation.mark !== undefined) return words;
  return `${words} (${UNMARKED[language]})`;
}

const SINCE: Readonly<Record<Language, string>> = { vi: "từ", en: "from" };

/** From when to when something holds. */
export function spanCell(
  span: { readonly from: string; readonly until?: string } | undefined,
  language: Language,
): string {
  if (span === undefined) return "";
  const from = writtenDay(span.from);
  if (span.until !== undefined) return `${from} – ${writtenDay(span.until)}`;
  return `${SINCE[language]} ${from}`;
}

/** Citations without those that say the same. */
export function distinct(citations: readonly Citation[]): Citation[] {
  const seen = new Map<string, Citation>();
  for (const citation of citations) {
    const key = writeCitation(citation, "vi");
    if (!seen.has(key)) seen.set(key, citation);
  }
  return [...seen.values()];
}
