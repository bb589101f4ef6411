import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { TABLES } from "./calculators/tables.js";
import { answerOn, calculationAddress, openCalculation } from "./support/calculator.js";
import { addressOfPage } from "./support/site.js";
import { withSoundPage } from "./support/sound-page.js";
import { VIEWS } from "./support/views.js";

const DEADLINE = calculationAddress("deadline", "vi", "?rule=feedback.reject&from=2026-11-20");

async function openDeadline(page: Page): Promise<void> {
  await openCalculation(page, DEADLINE);
  await due(page, "2026-11-25");
}

function due(page: Page, expected: string): Promise<void> {
  return expect.poll(() => answerOn(page)).toMatchObject({ result: { due: expected } });
}

describe("the address of a calculation", () => {
  test("follows what is put in, and back and forward lead through it", () =>
    withSoundPage(async (page) => {
      await openDeadline(page);
      await page.locator("[name=from]").fill("23/11/2026");
      await page.locator("[name=from]").press("Enter");
      await due(page, "2026-11-26");
      await page.locator("[name=rule]").selectOption("feedback.resolve");
      await due(page, "2026-12-15");
      expect(new URL(page.url()).search).toBe("?rule=feedback.resolve&from=2026-11-23");
      await page.goBack();
      await due(page, "2026-11-26");
      await page.goBack();
      await due(page, "2026-11-25");
      expect(page.url()).toBe(DEADLINE);
      expect(await page.locator("[name=from]").inputValue()).toBe("20/11/2026");
      await page.goForward();
      await page.goForward();
      await due(page, "2026-12-15");
      expect(await page.locator("[name=rule]").inputValue()).toBe("feedback.resolve");
    }));

  test("is one entry for a whole date, however many keys it takes", () =>
    withSoundPage(async (page) => {
      await openDeadline(page);
      const before = await page.evaluate(() => history.length);
      await page.locator("[name=from]").fill("");
      await page.locator("[name=from]").pressSequentially("23/11/2026");
      await page.locator("[name=from]").press("Enter");
      await due(page, "2026-11-26");
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
    }));

  test("stays when the page is left and come back to, and when it is loaded again", () =>
    withSoundPage(async (page) => {
      await openDeadline(page);
      await page.locator("[name=from]").fill("23/11/2026");
      await page.locator("[name=from]").press("Enter");
      await due(page, "2026-11-26");
      await page.locator("a.VPNavBarTitle, .VPNavBarTitle a").first().click();
      await page.waitForURL(addressOfPage("index.html"));
      await page.goBack();
      await due(page, "2026-11-26");
      await page.reload();
      await due(page, "2026-11-26");
    }));

  test.for(TABLES)("is copied by a button of $name, and gives somebody else the same", ({ name, questions }) =>
    withSoundPage(async (page) => {
      const search = questions[0]?.search ?? "";
      await openCalculation(page, calculationAddress(name, "en", search));
      await page.locator("[name=copyAddress]").click();
      await expect.poll(() => page.locator("[role=status]").innerText()).not.toBe("");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const answer = await answerOn(page);
      expect(copied).toBe(page.url());
      await withSoundPage(async (other) => {
        await openCalculation(other, copied);
        await expect.poll(() => answerOn(other)).toEqual(answer);
      }, VIEWS[1]);
    }),
  );
});
