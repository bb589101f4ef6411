import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";
import { sidebarOf } from "./sidebar.js";

/** The site in English, under `/en/`. */
export const english: LocaleSpecificConfig<DefaultTheme.Config> & { label: string; link?: string } = {
  label: "English",
  lang: "en",
  description: "Vietnamese working days and statutory deadlines: by which day, counted how, under which text.",
  themeConfig: {
    nav: [
      { text: "Guides", link: "/en/guide/first-deadline" },
      { text: "Calculators", link: "/en/calculators/deadline" },
      { text: "Rules", link: "/en/rules/" },
      { text: "Calendar", link: "/en/calendar/" },
    ],
    sidebar: sidebarOf("en"),
    outline: { level: [2, 3] },
  },
};
