import { ENGLISH } from "../../../../src/explain/phrases.en.js";
import { VIETNAMESE } from "../../../../src/explain/phrases.vi.js";
import type { Language } from "../../../../src/index.js";

/** What a case of a rule is called: the words of the explanation, without its sentence around them. */
export function caseName(variant: string, language: Language): string {
  const sentence = (language === "vi" ? VIETNAMESE : ENGLISH).variant(variant);
  return sentence.slice(sentence.indexOf(": ") + 2).replace(/\.$/, "");
}
