import { inject } from "vitest";
import { filesOf } from "../site/dist-files.js";

/** The site under test. */
export const DIST: string = inject("dist");
export const BASE: string = inject("base");
export const ORIGIN: string = inject("origin");

/** Every file of the built site. */
export const FILES: readonly string[] = filesOf(DIST);

/** Every page of the built site, as a path below the base: `rules/index.html`. */
export const PAGES: readonly string[] = FILES.filter((file) => file.endsWith(".html"));

/** The address of a page as a reader has it: a folder for its index. */
export function addressOfPage(page: string): string {
  return `${ORIGIN}${BASE}${page.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** The language that a page has to say of itself. */
export function languageOfPage(page: string): "vi" | "en" {
  return page.startsWith("en/") ? "en" : "vi";
}
