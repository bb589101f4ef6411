import type { Language } from "../../../src/problem/language.js";
import { calendarPages } from "./calendar-page.js";
import { errorPages } from "./error-page.js";
import { indicatorPages } from "./indicator-page.js";
import { mutationPages } from "./mutation-page.js";
import type { Page } from "./page.js";
import { planPages } from "./plan-page.js";
import { rulePages } from "./rule-page.js";
import { runtimesPages } from "./runtimes-page.js";

/** A page that is written from the records, with where it lies under the folder of its language. */
export interface SitePage {
  /** Without an ending: `rules/feedback-resolve`, `errors`. */
  readonly path: string;
  readonly content: string;
}

/** Every page of a language that is written from the records. */
export function sitePages(language: Language): SitePage[] {
  return [
    ...inFolder("rules/", rulePages(language)),
    ...inFolder("plans/", planPages(language)),
    ...inFolder("calendar/", calendarPages(language)),
    ...inFolder("indicators/", indicatorPages(language)),
    ...inFolder("", [...errorPages(language), ...runtimesPages(language), ...mutationPages(language)]),
  ];
}

/** A route has one parameter, the name of the page in its folder. */
function inFolder(folder: string, pages: readonly Page[]): SitePage[] {
  return pages.map(({ params, content }) => ({ path: `${folder}${Object.values(params).join()}`, content }));
}
