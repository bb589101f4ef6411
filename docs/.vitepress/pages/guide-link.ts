import type { Language } from "../../../src/problem/language.js";
import { addressOf } from "../addresses.js";
import { WORDS } from "../words.js";
import { link, plain } from "./markdown.js";

/** A link to a guide, called as the site calls it. */
export function guideLink(name: string, language: Language): string {
  const title = WORDS[language].guideTitles.find(([each]) => each === name)?.[1];
  if (title === undefined) throw new Error(`there is no guide ${name}`);
  return link(plain(title), addressOf(language, `guide/${name}`));
}
