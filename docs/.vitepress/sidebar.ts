import type { DefaultTheme } from "vitepress";
import { plans } from "../../src/plan/index.js";
import type { Language } from "../../src/problem/language.js";
import { rules } from "../../src/rule/index.js";
import { ANNOUNCED_YEARS } from "../../src/vietnam/decisions/index.js";
import { addressOf } from "./addresses.js";
import { WORDS } from "./words.js";

/** The years that have a page: those that the calendar covers in full. */
export const CALENDAR_YEARS: readonly number[] = Array.from({ length: 51 }, (_, index) => 2000 + index);

/** The years that most readers look for: the last that are announced, and the one after them. */
const NEAREST_YEARS: readonly number[] = CALENDAR_YEARS.filter(
  (year) => year <= ANNOUNCED_YEARS.last + 1 && year > ANNOUNCED_YEARS.last - 4,
);

/**
 * What stands beside every page, from the records. Every page carries the whole of it, so that years and indicators, of
 * which there are many, are left to the pages that list them.
 */
export function sidebarOf(language: Language): DefaultTheme.SidebarItem[] {
  const words = WORDS[language];
  const at = (path: string): string => addressOf(language, path);
  return [
    {
      text: words.guides,
      items: words.guideTitles.map(([name, text]) => ({ text, link: at(`guide/${name}`) })),
    },
    {
      text: words.calculators,
      items: words.calculatorTitles.map(([name, text]) => ({ text, link: at(`calculators/${name}`) })),
    },
    {
      text: words.rules,
      collapsed: false,
      items: rules.map((rule) => ({ text: rule.title[language], link: at(`rules/${rule.id.replace(".", "-")}`) })),
    },
    {
      text: words.plans,
      collapsed: true,
      items: plans.map((plan) => ({ text: plan.issuer[language], link: at(`plans/${plan.id}`) })),
    },
    {
      text: words.calendar,
      collapsed: true,
      items: [
        { text: words.allYears, link: at("calendar/") },
        ...NEAREST_YEARS.map((year) => ({ text: `${year}`, link: at(`calendar/${year}`) })).reverse(),
      ],
    },
    {
      text: words.reference,
      collapsed: true,
      items: [
        { text: words.indicators, link: at("indicators/") },
        { text: words.errors, link: at("errors") },
        { text: words.runtimes, link: at("runtimes") },
        { text: words.mutation, link: at("mutation") },
        { text: words.api, link: "/en/api/" },
        { text: words.conventions, link: "/en/conventions" },
        { text: words.dependencies, link: "/en/dependencies" },
        { text: words.benchmarks, link: "/en/benchmarks" },
      ],
    },
  ];
}
