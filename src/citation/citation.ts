import type { CivilDate } from "../civil/civil-date.js";
import type { Bilingual } from "../problem/language.js";

/**
 * How sure we are of a citation (mức độ kiểm chứng): the operative text was seen; another party quotes it; it stands in
 * a plan only, which shows what that plan demands and not what national law says.
 */
export const VERIFICATION_MARKS = ["text-seen", "secondary", "plan-only"] as const;

/** See `VERIFICATION_MARKS`. */
export type VerificationMark = (typeof VERIFICATION_MARKS)[number];

/**
 * What sort of text it is (loại văn bản): a law (bộ luật, luật), a resolution (nghị quyết), decree (nghị định), decision
 * (quyết định), circular (thông tư), a plan (kế hoạch), a notice or official letter (thông báo, công văn), the press.
 */
export const CITATION_KINDS = [
  "law",
  "resolution",
  "decree",
  "decision",
  "circular",
  "plan",
  "notice",
  "press",
] as const;

/** See `CITATION_KINDS`. */
export type CitationKind = (typeof CITATION_KINDS)[number];

/** The text that something rests on (căn cứ). */
export interface Citation {
  /** Number of the text as it is printed, such as `"9441/TB-BNV"`, or what it is known as. */
  readonly instrument: string;
  readonly kind?: CitationKind;
  /** What the text is called, where its number does not say it. */
  readonly title?: Bilingual;
  /** Article, clause or row. */
  readonly provision?: Bilingual;
  readonly url?: string;
  /** When the text was in force; `until` is its last day. */
  readonly inForce?: { readonly from: CivilDate; readonly until?: CivilDate };
  readonly mark?: VerificationMark;
}
