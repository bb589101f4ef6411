/** The languages that the library speaks: Vietnamese and English. */
export const LANGUAGES = ["vi", "en"] as const;

/** A language that the library speaks: Vietnamese or English. */
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
