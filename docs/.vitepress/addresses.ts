import type { Language } from "../../src/problem/language.js";

/** Where the pages of each language begin, before the base of the site. */
const BEGINNINGS: Readonly<Record<Language, string>> = { vi: "/", en: "/en/" };

/** The address of a page in a language, before the base of the site: Vietnamese at the root, English under `/en/`. */
export function addressOf(language: Language, path: string): string {
  return `${BEGINNINGS[language]}${path}`;
}

/** What a rule is called in addresses. */
export function ruleName(rule: string): string {
  return rule.replace(".", "-");
}

/** The address of the page of a rule. It never changes. */
export function ruleAddress(language: Language, rule: string): string {
  return addressOf(language, `rules/${ruleName(rule)}`);
}

/** The address of the page of a plan, or of one of its rows. */
export function planAddress(language: Language, plan: string, row?: string): string {
  return addressOf(language, `plans/${plan}${row === undefined ? "" : `#${rowAnchor(row)}`}`);
}

/** The anchor of a row of a plan: `I.1.đ` is `row-i-1-đ`, `Điều 2.1` is `row-điều-2-1`. */
export function rowAnchor(row: string): string {
  return `row-${row.toLowerCase().replace(/[. ]/g, "-")}`;
}

/** The address of the page of a calendar year. */
export function yearAddress(language: Language, year: number): string {
  return addressOf(language, `calendar/${year}`);
}

/** The address of the page of an indicator. */
export function indicatorAddress(language: Language, indicator: string): string {
  return addressOf(language, `indicators/${indicator}`);
}

/** The address of an error code, on the page of all codes. */
export function errorAddress(language: Language, code: string): string {
  return addressOf(language, `errors#${errorAnchor(code)}`);
}

/** The anchor of an error code: `date.invalid` is `date-invalid`. */
export function errorAnchor(code: string): string {
  return code.replace(".", "-");
}

/** The address of the days off of a year as a file; the JSON has both languages. */
export function downloadAddress(language: Language, year: number, ending: "ics" | "json"): string {
  return addressOf(ending === "json" ? "vi" : language, `downloads/calendar-${year}.${ending}`);
}
