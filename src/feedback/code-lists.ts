import type { Citation } from "../citation/citation.js";
import { lazyRecord } from "../document/lazy-record.js";
import type { Bilingual } from "../problem/language.js";

/** One entry of a code list (danh mục): what a form shows, and the text that it rests on. */
export interface CodeListEntry<Code extends string> {
  readonly code: Code;
  readonly label: Bilingual;
  /** What the sender or the officer has to know about it. */
  readonly hint: Bilingual;
  readonly cites: readonly [Citation, ...Citation[]];
}

/** An entry that belongs to one of several families. */
export interface FamilyEntry<Code extends string, Family extends string> extends CodeListEntry<Code> {
  readonly family: Family;
}

/** Makes an entry whose texts are built when first asked for. */
export function entry<Code extends string>(
  code: Code,
  make: () => Omit<CodeListEntry<Code>, "code">,
): CodeListEntry<Code> {
  return lazyRecord<CodeListEntry<Code>, { code: Code }>({ code }, ["label", "hint", "cites"], make);
}

/** Makes an entry of a family. */
export function familyEntry<Code extends string, Family extends string>(
  code: Code,
  family: Family,
  make: () => Omit<CodeListEntry<Code>, "code">,
): FamilyEntry<Code, Family> {
  const head = { code, family };
  return lazyRecord<FamilyEntry<Code, Family>, typeof head>(head, ["label", "hint", "cites"], make);
}
