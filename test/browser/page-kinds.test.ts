import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./support/accessibility.js";
import { withTab } from "./support/browser.js";
import { PAGE_KINDS } from "./support/page-kinds.js";
import { picturePath } from "./support/pictures.js";
import { PAGES } from "./support/site.js";
import { VIEWS } from "./support/views.js";
import { visit } from "./support/visit.js";

/** A longer picture than this nobody looks at to its end, and the browser takes its time over it. */
const LONGEST = 6000;

/** The page in its whole width, and as far down as a picture goes. */
function topOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate((longest) => {
    const { clientWidth, scrollHeight } = document.documentElement;
    return { x: 0, y: 0, width: clientWidth, height: Math.min(scrollHeight, longest) };
  }, LONGEST);
}

const CASES = PAGE_KINDS.flatMap((path) => VIEWS.map((view) => ({ path, view })));

test("there is a page of each kind", () => {
  expect(PAGE_KINDS.filter((path) => !PAGES.includes(path))).toEqual([]);
});

describe.concurrent("a page of each kind, on each screen", () => {
  test.for(CASES)("$path on $view.name is open to everybody", ({ path, view }, { expect }) =>
    withTab(async (page) => {
      await visit(page, path);
      const dark = await page.evaluate(() => document.documentElement.classList.contains("dark"));
      expect(dark).toBe(view.colorScheme === "dark");
      await page.screenshot({ path: picturePath(path, view), fullPage: true, clip: await topOf(page) });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, "wider than the screen by so many pixels").toBeLessThanOrEqual(0);
      expect(await accessibilityFaults(page)).toEqual([]);
    }, view),
  );
});
