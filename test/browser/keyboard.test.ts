import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { addWorkingDays, computeDeadline, computeTerm, countWorkingDays, evaluateFeedback } from "../../src/index.js";
import { evaluateKpi } from "../../src/kpi/index.js";
import { answerOn, calculationAddress, openCalculation, tabTo, typeOver } from "./support/calculator.js";
import { withSoundPage } from "./support/sound-page.js";

async function expectResult(page: Page, result: unknown): Promise<void> {
  await expect.poll(() => answerOn(page)).toEqual({ result: JSON.parse(JSON.stringify(result)) });
}

async function open(page: Page, name: string, search = ""): Promise<void> {
  await openCalculation(page, calculationAddress(name, "vi", search));
}

async function choose(page: Page, value: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const now = await page.evaluate(() => (document.activeElement as HTMLSelectElement | HTMLInputElement).value);
    if (now === value) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`no way to ${value} with the arrow keys`);
}

describe("with the keyboard alone", () => {
  test("a rule, a profile's number and a date are chosen and typed", () =>
    withSoundPage(async (page) => {
      await open(page, "deadline", "?rule=feedback.clarify&from=2026-01-05");
      await tabTo(page, "rule");
      await choose(page, "feedback.resolve");
      await tabTo(page, "from");
      await typeOver(page, "13/02/2026");
      await expectResult(page, computeDeadline({ rule: "feedback.resolve", from: "2026-02-13" }));
    }));

  test("a term of one's own is typed", () =>
    withSoundPage(async (page) => {
      await open(page, "deadline", "?rule=feedback.resolve&from=2026-11-20");
      await tabTo(page, "kind");
      await choose(page, "term");
      await tabTo(page, "amount");
      await typeOver(page, "7");
      await tabTo(page, "unit");
      await choose(page, "calendar-day");
      const term = { amount: 7, unit: "calendar-day", direction: "after" } as const;
      await expectResult(page, computeTerm({ term, from: "2026-11-20" }));
    }));

  test("a day of one's own is added and taken away again", () =>
    withSoundPage(async (page) => {
      await open(page, "working-days", "?from=2026-11-20&to=2026-12-14");
      await tabTo(page, "ownDay");
      await page.keyboard.type("25/11/2026");
      await tabTo(page, "addOff");
      await page.keyboard.press("Enter");
      await expect.poll(() => answerOn(page)).toMatchObject({ result: { workingDays: 14 } });
      await tabTo(page, '[data-list="off"] button');
      await page.keyboard.press("Space");
      const workingDays = countWorkingDays("2026-11-20", "2026-12-14");
      await expect.poll(() => answerOn(page)).toMatchObject({ result: { workingDays } });
    }));

  test("so many working days are counted on", () =>
    withSoundPage(async (page) => {
      await open(page, "working-days", "?from=2026-11-20&to=2026-12-14");
      await tabTo(page, "kind");
      await choose(page, "add");
      await tabTo(page, "n");
      await typeOver(page, "30");
      const date = addWorkingDays("2026-11-20", 30);
      await expect.poll(() => answerOn(page)).toMatchObject({ result: { workingDays: 30, date } });
    }));

  test("the events of a case are pressed one after the other", () =>
    withSoundPage(async (page) => {
      await open(page, "feedback", "?events=received:2026-11-20&asOf=2026-12-10");
      await tabTo(page, "nextOn");
      await typeOver(page, "23/11/2026");
      await tabTo(page, '[data-event="accepted"]');
      await page.keyboard.press("Enter");
      const events = [
        { type: "received", on: "2026-11-20" },
        { type: "accepted", on: "2026-11-23" },
      ] as const;
      await expectResult(page, evaluateFeedback({ id: "A-1", events }, { asOf: "2026-12-10" }));
    }));

  test("a target is judged", () =>
    withSoundPage(async (page) => {
      await open(
        page,
        "target",
        "?indicator=dossier-on-time-rate&operator=more-than&target=97&numerator=1&denominator=2",
      );
      await tabTo(page, "numerator");
      await typeOver(page, "98");
      await tabTo(page, "denominator");
      await typeOver(page, "100");
      const target = { operator: "more-than", value: 97 } as const;
      const measurement = { numerator: 98, denominator: 100 };
      await expectResult(page, evaluateKpi({ indicator: "dossier-on-time-rate", target, measurement }));
    }));
});
