import type { DefaultTheme } from "vitepress";
import { INDICATORS } from "../../src/kpi/indicators/index.js";
import { plans } from "../../src/plan/index.js";
import type { Language } from "../../src/problem/language.js";
import { rules } from "../../src/rule/index.js";
import { addressOf } from "./addresses.js";
import { WORDS } from "./words.js";

/** The years that have a page: those that the calendar covers in full. */
export const CALENDAR_YEARS: readonly number[] = Array.from({ length: 51 }, (_, index) => 2000 + index);

/** What stands beside every page, from the records. */
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
      items: CALENDAR_YEARS.map((year) => ({ text: `${year}`, link: at(`calendar/${year}`) })).reverse(),
    },
    {
      text: words.indicators,
      collapsed: true,
      items: INDICATORS.map(({ id, name }) => ({ text: name[language], link: at(`indicators/${id}`) })),
    },
    {
      text: words.reference,
      collapsed: true,
      items: [
        { text: words.errors, link: at("errors") },
        { text: words.api, link: "/en/api/" },
        { text: words.conventions, link: "/en/conventions" },
        { text: words.dependencies, link: "/en/dependencies" },
      ],
    },
  ];
}
