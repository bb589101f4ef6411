import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessibilityFaults } from "./support/accessibility.js";
import { picturePath } from "./support/pictures.js";
import { withSoundPage } from "./support/sound-page.js";
import { VIEWS } from "./support/views.js";
import { visit } from "./support/visit.js";

const PHONES = VIEWS.filter(({ viewport }) => viewport.width < 500);

/** What opens on a phone: the button, and a link that can be followed then. */
const MENUS = [
  { name: "menu", button: ".VPNavBarHamburger", link: ".VPNavScreen a[href$='/calculators/deadline.html']" },
  { name: "contents", button: ".VPLocalNav .menu", link: ".VPSidebar a[href$='/rules/feedback-resolve.html']" },
] as const;

const CASES = MENUS.flatMap((menu) => PHONES.map((view) => ({ ...menu, view })));

async function openWithKeyboard(page: Page, button: string): Promise<void> {
  await page.locator(button).focus();
  await page.keyboard.press("Enter");
}

test.for(CASES)("the $name of $view.name opens with the keyboard, and is open to everybody", (each) =>
  withSoundPage(async (page) => {
    await visit(page, "rules/feedback-clarify.html");
    await openWithKeyboard(page, each.button);
    const link = page.locator(each.link).first();
    await link.waitFor();
    await page.screenshot({ path: picturePath(each.name, each.view) });
    expect(await accessibilityFaults(page)).toEqual([]);
    const href = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
    await link.click();
    await page.waitForURL(href);
  }, each.view),
);

test("a section of the contents says whether it is open, and opens and closes with the keyboard", () =>
  withSoundPage(async (page) => {
    await visit(page, "guide/first-deadline.html");
    const section = page.locator(".VPSidebar").getByRole("button", { name: "Kế hoạch" });
    expect(await section.getAttribute("aria-expanded")).toBe("false");
    for (const [key, expanded] of [
      ["Enter", "true"],
      ["Space", "false"],
    ] as const) {
      await section.press(key);
      await expect.poll(() => section.getAttribute("aria-expanded")).toBe(expanded);
    }
  }));
