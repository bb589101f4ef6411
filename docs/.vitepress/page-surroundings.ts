import type { PageData, SiteConfig, UserConfig } from "vitepress";
import { LANGUAGES } from "../../src/problem/language.js";
import { sidebarOf } from "./sidebar.js";

type TransformPageData = NonNullable<UserConfig["transformPageData"]>;

/** What leads away from a page: the menu of languages only to a page that exists, the foot only to its real neighbours. */
export const settleSurroundings: TransformPageData = (page, { siteConfig }) => {
  if (!pathsOf(siteConfig).has(twinOf(page))) page.frontmatter["twin"] = false;
  if (!LINKED.has(addressOf(page))) Object.assign(page.frontmatter, { prev: false, next: false });
};

/** The same page in the other language. */
function twinOf({ relativePath }: PageData): string {
  return relativePath.startsWith("en/") ? relativePath.slice("en/".length) : `en/${relativePath}`;
}

/** Where pages lie on the site, which is not where all of them lie in the folder. */
function pathsOf({ pages, rewrites }: SiteConfig): ReadonlySet<string> {
  return new Set(pages.map((path) => rewrites.map[path] ?? path));
}

/** Pages that stand in the sidebar; the theme takes any other for the one before the first of them. */
const LINKED = new Set(
  LANGUAGES.flatMap((language) => sidebarOf(language)).flatMap(({ items = [] }) => items.map(({ link }) => link)),
);

function addressOf({ relativePath }: PageData): string {
  return `/${relativePath.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "")}`;
}
