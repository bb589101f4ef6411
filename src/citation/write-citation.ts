import type { Language } from "../problem/language.js";
import type { Citation, VerificationMark } from "./citation.js";

const MARKS: Readonly<Record<VerificationMark, Readonly<Record<Language, string>>>> = {
  "text-seen": { vi: "đã đối chiếu văn bản", en: "text seen" },
  secondary: { vi: "theo nguồn dẫn lại", en: "secondary source" },
  "plan-only": {
    vi: "chỉ có trong kế hoạch, không phải quy định của trung ương",
    en: "in a plan only, not national law",
  },
};

/** A citation in words: what the text is called, its number, and the place in it. */
export function nameCitation({ instrument, title, provision }: Citation, language: Language): string {
  const own = title?.[language] ?? instrument;
  const name = title === undefined || title.vi === instrument ? own : `${own} ${instrument}`;
  return provision === undefined ? name : `${name}, ${provision[language]}`;
}

/** The same with how sure we are of it. */
export function writeCitation(citation: Citation, language: Language): string {
  const name = nameCitation(citation, language);
  return citation.mark === undefined ? name : `${name} (${MARKS[citation.mark][language]})`;
}
