import type { Page } from "playwright-core";
import { expect } from "vitest";
import { withPage, withTab } from "./browser.js";
import { ORIGIN } from "./site.js";
import { DESKTOP_LIGHT, type View } from "./views.js";
import { watchPage } from "./watch-page.js";

/** Works on a page that must neither complain, nor fail, nor ask another site, whatever is done with it. */
export function withSoundPage(work: (page: Page) => Promise<void>, view: View = DESKTOP_LIGHT): Promise<void> {
  return withPage((page) => soundly(page, work), view);
}

/** The same in a tab that may have shown other pages before. */
export function withSoundTab(work: (page: Page) => Promise<void>, view: View = DESKTOP_LIGHT): Promise<void> {
  return withTab((page) => soundly(page, work), view);
}

async function soundly(page: Page, work: (page: Page) => Promise<void>): Promise<void> {
  const { complaints, failed, foreign } = watchPage(page, ORIGIN);
  await work(page);
  expect({ complaints, failed, foreign }).toEqual({ complaints: [], failed: [], foreign: [] });
}
