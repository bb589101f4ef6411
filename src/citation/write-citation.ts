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

/** A citation in words, with how sure we are of it. */
export function writeCitation(citation: Citation, language: Language): string {
  const { instrument, title, provision, mark } = citation;
  const name =
    title === undefined ? instrument : title.vi === instrument ? title[language] : `${title[language]} ${instrument}`;
  const place = provision === undefined ? "" : `, ${provision[language]}`;
  return `${name}${place}${mark === undefined ? "" : ` (${MARKS[mark][language]})`}`;
}
