import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import llmstxt from "vitepress-plugin-llms";
import { english } from "./locale.en.js";
import { vietnamese } from "./locale.vi.js";
import { settleSurroundings } from "./page-surroundings.js";
import { writeDownloads } from "./pages/downloads.js";
import { searchSections } from "./search-sections.js";
import { searchTerm } from "./search-term.js";
import { searchWeight } from "./search-weight.js";
import { themeRepairs } from "./theme-repairs.js";
import { vietnameseLabels } from "./vietnamese-labels.js";

const SOURCE = fileURLToPath(new URL("../../src/", import.meta.url));

/** Where the site will lie on its host, such as `/thoihan/`; the root unless the environment says otherwise. */
const base = process.env["DOCS_BASE"] ?? "/";

export default defineConfig({
  base,
  title: "thoihan",
  cleanUrls: false,
  lastUpdated: false,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${base}month.svg` }]],
  router: { prefetchLinks: false },
  // What is the same on all pages is fetched once.
  metaChunk: true,
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: vietnameseLabels,
  },
  // What the repository shows as a file by itself, and the site as a page in English.
  rewrites: {
    "benchmarks.md": "en/benchmarks.md",
    "conventions.md": "en/conventions.md",
    "dependencies.md": "en/dependencies.md",
    "feedback-states.md": "en/feedback-states.md",
  },
  locales: { root: vietnamese, en: english },
  transformPageData: settleSurroundings,
  buildEnd: writeDownloads,
  themeConfig: {
    search: {
      provider: "local",
      options: {
        miniSearch: {
          options: { processTerm: searchTerm },
          searchOptions: { fuzzy: 0.1, prefix: true, boostDocument: searchWeight },
          _splitIntoSections: searchSections,
        },
        locales: vietnamese.search,
      },
    },
  },
  // No component here is written with options.
  vue: { features: { optionsAPI: false } },
  vite: {
    plugins: [themeRepairs(), llmstxt()],
    resolve: {
      alias: [
        { find: /^thoihan$/, replacement: `${SOURCE}index.ts` },
        { find: /^thoihan\/(kpi|dossier|feedback|procedure|icalendar)$/, replacement: `${SOURCE}$1/index.ts` },
        { find: /^thoihan\/plans$/, replacement: `${SOURCE}plan/index.ts` },
      ],
    },
  },
});
