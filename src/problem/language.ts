/** A language that the library speaks: Vietnamese or English. */
export type Language = "vi" | "en";

/** A text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
