import { statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { addressOfPage, BASE, DIST, ORIGIN } from "./site.js";
import { type Watched, watchPage } from "./watch-page.js";

/** A page as it stood once it had loaded, before anybody touched it. */
export interface Visit extends Watched {
  readonly status: number | undefined;
  readonly title: string;
  readonly language: string | null;
  readonly headings: readonly string[];
  /** The addresses of all links, in full, each once; links to a place on the page itself are those that lead nowhere. */
  readonly links: readonly string[];
  /** Bytes of script, uncompressed: files that ran and what stands in the page itself. */
  readonly scriptBytes: number;
}

/** Opens a page and waits until it has come alive and has nothing more to fetch. */
export async function visit(page: Page, path: string): Promise<Visit> {
  const watched = watchPage(page, ORIGIN);
  const response = await page.goto(addressOfPage(path), { waitUntil: "load" });
  await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
  await page.waitForLoadState("networkidle");
  const seen = await page.evaluate(() => ({
    title: document.title,
    language: document.documentElement.getAttribute("lang"),
    headings: [...document.querySelectorAll("h1")].map((heading) => heading.textContent ?? ""),
    links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
      .filter(({ hash, href }) => {
        const here = href.split("#")[0] === location.href.split("#")[0];
        return !here || (hash !== "" && document.getElementById(decodeURIComponent(hash.slice(1))) === null);
      })
      .map(({ href }) => href),
    inline: [...document.querySelectorAll<HTMLScriptElement>("script:not([src])")]
      .filter(({ type }) => type === "" || type === "module" || type === "text/javascript")
      .reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0),
  }));
  const { inline, links, ...rest } = seen;
  return {
    ...watched,
    ...rest,
    links: [...new Set(links)],
    status: response?.status(),
    scriptBytes: inline + bytesOf(watched.scripts),
  };
}

/** How much the files behind addresses of the site weigh on disk. */
export function bytesOf(urls: Iterable<string>): number {
  let sum = 0;
  for (const url of urls) sum += statSync(join(DIST, new URL(url).pathname.slice(BASE.length))).size;
  return sum;
}
