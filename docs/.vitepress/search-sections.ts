import { createMarkdownRenderer } from "vitepress";
import { LANGUAGES } from "../../src/problem/language.js";
import { addressOf } from "./addresses.js";
import { sitePages } from "./pages/site-pages.js";

/** What the search finds: a part of a page under a heading. */
export interface SearchSection {
  readonly anchor?: string;
  readonly titles: string[];
  readonly text: string;
}

const HEADING = /<h(\d)[^>]*>(.*?)<a class="header-anchor" href="#([^"]*)"[^>]*>.*?<\/a><\/h\d>/s;

/**
 * The sections of a page that is written from the records. The search of the site reads pages as files, and these are
 * none; for pages that are files it does what it always does.
 *
 * @param file where the page would lie
 * @param html what the search read there, empty for a page that is no file
 */
export async function searchSections(file: string, html: string): Promise<SearchSection[] | undefined> {
  if (html !== "") return undefined;
  const path = /\/docs\/(.*)\.md$/.exec(file.replaceAll("\\", "/"))?.[1] ?? "";
  contents ??= contentByPath();
  const content = contents.get(path);
  if (content === undefined) return [];
  renderer ??= createMarkdownRenderer(".");
  return sectionsOf((await renderer).render(content));
}

let contents: ReadonlyMap<string, string> | undefined;
let renderer: ReturnType<typeof createMarkdownRenderer> | undefined;

function contentByPath(): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((language) =>
      sitePages(language).map(({ path, content }) => [addressOf(language, path).slice(1), content] as const),
    ),
  );
}

/** Cuts a page at its headings; each part knows the headings above it. */
export function sectionsOf(html: string): SearchSection[] {
  const [, ...parts] = html.split(new RegExp(HEADING, "gs"));
  const sections: SearchSection[] = [];
  const above: string[] = [];
  for (let index = 0; index < parts.length; index += 4) {
    const [level = "1", heading = "", anchor = "", text = ""] = parts.slice(index, index + 4);
    above.length = Number(level) - 1;
    above.push(textOf(heading));
    sections.push({ anchor, titles: above.filter((title) => title !== undefined), text: textOf(text) });
  }
  return sections;
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
