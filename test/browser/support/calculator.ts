import type { Page } from "playwright-core";
import type { Answer } from "../calculators/answer.js";
import { addressOfPage } from "./site.js";

/** The address of a calculation: that of its calculator in a language, with a query. */
export function calculationAddress(name: string, language: "vi" | "en", search: string): string {
  return addressOfPage(`${language === "en" ? "en/" : ""}calculators/${name}.html`) + search;
}

/** Opens a calculation, and waits until the calculator listens: until then it shows what the server wrote. */
export async function openCalculation(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => {
    const form = document.querySelector("[data-calculator] form");
    // Where Vue keeps the listeners of an element.
    return form !== null && Object.getOwnPropertySymbols(form).some(({ description }) => description === "_vei");
  });
}

/** What the calculator on the page answers now. */
export function answerOn(page: Page): Promise<Answer | undefined> {
  return page.evaluate(() => {
    const data = document.querySelector<HTMLElement>("[data-calculator]")?.dataset;
    if (data?.["result"] !== undefined) return { result: JSON.parse(data["result"]) };
    if (data?.["problems"] === undefined) return undefined;
    const problems: { code: string }[] = JSON.parse(data["problems"]);
    return { refused: problems.map(({ code }) => code) };
  });
}

/** Goes with the Tab key, and nothing else, to the field or button of this name, or the one that fits a selector. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  const selector = /^[\w-]+$/.test(wanted) ? `[name="${wanted}"]` : wanted;
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((each) => document.activeElement?.matches(each) === true, selector)) return;
  }
  throw new Error(`no way to ${selector} with the Tab key`);
}

/** Types over what stands in the field that has the focus, and leaves it. */
export async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Follows a link to an address of the site as if it stood in the text of the page, without loading the page anew. */
export async function followLink(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement("a");
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
}
