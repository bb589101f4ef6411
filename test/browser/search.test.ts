import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./support/accessibility.js";
import { withPage } from "./support/browser.js";
import { picturePath } from "./support/pictures.js";
import { VIEWS } from "./support/views.js";
import { visit } from "./support/visit.js";

const BUTTON = "#local-search button";
const POLL = { timeout: 15_000 };
const RESULTS = ".VPLocalSearchBox a.result";

/** What is searched for, from which page, and a piece of the address of a page that must be among the results. */
const SEARCHES = [
  ["index.html", "phan anh", "/rules/feedback-"],
  ["index.html", "phản ánh", "/rules/feedback-"],
  ["index.html", "PHẢN ÁNH", "/rules/feedback-"],
  ["index.html", "thoi han", ".html"],
  ["index.html", "quoc khanh", ".html"],
  ["index.html", "công bố thủ tục", "/rules/procedure-"],
  ["en/index.html", "working day", "/en/"],
  ["en/index.html", "resolve the feedback", "/en/rules/feedback-resolve"],
] as const;

async function search(page: Page, words: string): Promise<void> {
  await page.locator(BUTTON).first().click();
  await page.locator(".VPLocalSearchBox input[type=search]").fill(words);
}

function results(page: Page): Promise<string[]> {
  return page.locator(RESULTS).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}

describe.concurrent("search", () => {
  test.for(SEARCHES)("from %s, %j finds a page %s", ([from, words, address], { expect }) =>
    withPage(async (page) => {
      await visit(page, from);
      await search(page, words);
      await expect.poll(async () => (await results(page)).some((href) => href.includes(address)), POLL).toBe(true);
    }),
  );
});

test("a rule comes before what only mentions it", () =>
  withPage(async (page) => {
    await visit(page, "index.html");
    await search(page, "xu ly phan anh");
    await expect.poll(async () => (await results(page))[0], POLL).toContain("/rules/feedback-resolve.html");
  }));

test("a search is typed, chosen and followed with the keyboard alone", () =>
  withPage(async (page) => {
    await visit(page, "index.html");
    await page.keyboard.press("/");
    await page.keyboard.type("phan anh");
    const first = page.locator(`${RESULTS}.selected`);
    await first.waitFor();
    const href = await first.evaluate((link) => (link as HTMLAnchorElement).href);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url(), POLL).toBe(href);
    expect(await page.locator("h1").count()).toBe(1);
  }));

test("what is not there is said in the language of the page", () =>
  withPage(async (page) => {
    await visit(page, "index.html");
    await page.locator(BUTTON).first().click();
    await page.locator(".VPLocalSearchBox input[type=search]").fill("qqqzzzxxx");
    await page.getByText("Không tìm thấy").waitFor();
  }));

test.for(VIEWS)("the open search box is open to everybody on $name", (view) =>
  withPage(async (page) => {
    await visit(page, "index.html");
    await search(page, "phan anh");
    await expect.poll(async () => (await results(page)).length, POLL).toBeGreaterThan(0);
    await page.screenshot({ path: picturePath("search", view) });
    expect(await accessibilityFaults(page)).toEqual([]);
  }, view),
);

test("what is found and chosen is said to a screen reader", () =>
  withPage(async (page) => {
    await visit(page, "index.html");
    await search(page, "phan anh");
    await page.locator(`${RESULTS}.selected`).waitFor();
    const box = page.getByRole("combobox");
    const chosen = page.getByRole("option", { selected: true });
    expect(await box.getAttribute("aria-activedescendant")).toBe(await chosen.getAttribute("id"));
    await page.keyboard.press("ArrowDown");
    expect(await box.getAttribute("aria-activedescendant")).toBe(await chosen.getAttribute("id"));
  }));
