import type { Bilingual } from "../problem/language.js";
import type { RuleId, RuleVersion } from "../rule/types.js";

/** A named set of rule versions (bộ quy tắc). */
export interface Profile {
  readonly id: string;
  readonly title: Bilingual;
  /** The versions of each rule, oldest first; a rule without any sets no number. */
  readonly versions: Readonly<Partial<Record<RuleId, readonly RuleVersion[]>>>;
}
