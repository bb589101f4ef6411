import { PHRASES } from "../../../../src/explain/phrases-by-language.js";
import type { Language } from "../../../../src/index.js";

/** What a case of a rule is called: the words of the explanation, without its sentence around them. */
export function caseName(variant: string, language: Language): string {
  const sentence = PHRASES[language].variant(variant);
  return sentence.slice(sentence.indexOf(": ") + 2).replace(/\.$/, "");
}
