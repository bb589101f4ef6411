import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { MODULES } from "../docs/modules.js";
import { runSnippet } from "../docs/run-snippet.js";
import { TABLES } from "./calculators/tables.js";
import { answerOn, calculationAddress, openCalculation } from "./support/calculator.js";
import { withSoundTab } from "./support/sound-page.js";

/** Where the snippet of a calculator keeps its answer; that of the working days only tells it. */
const ANSWERS: Readonly<Record<string, string>> = { deadline: "deadline", feedback: "evaluation", target: "result" };

/** A few of each table: the first, and some from further down, with own days and variants among them. */
const CASES = TABLES.flatMap((table) => {
  const answered = table.questions.filter(({ search, refused }) => {
    return refused === undefined && "result" in table.ask(new URLSearchParams(search));
  });
  return answered.filter((_, index) => index % 4 === 0).map(({ search }) => ({ name: table.name, search }));
});

async function copiedCode(page: Page): Promise<string> {
  await page.locator("[name=copyCode]").click();
  await expect.poll(() => page.locator("[role=status]").innerText()).not.toBe("");
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The snippet with what it tells as an expression and a value behind an arrow, which is what can be run and compared. */
function claiming(code: string, name: string, result: unknown): string {
  const told = code.replace(/^console\.log\((.*)\); \/\/ (.*)$/gm, "$1; // => $2");
  const answer = ANSWERS[name];
  return answer === undefined
    ? told
    : `${told}JSON.parse(JSON.stringify(${answer})); // => ${JSON.stringify(result)}\n`;
}

describe("what is copied as code gives the answer of the page", () => {
  test.for(CASES)("$name $search", ({ name, search }) =>
    withSoundTab(async (page) => {
      await openCalculation(page, calculationAddress(name, "vi", search));
      const answer = await answerOn(page);
      const result = answer !== undefined && "result" in answer ? answer.result : undefined;
      const code = await copiedCode(page);
      expect(code).toMatch(/^import \{ .* \} from "thoihan/);
      const shown = await runSnippet(claiming(code, name, result), MODULES);
      expect(shown.length).toBe([...code.matchAll(/^console\.log\(/gm)].length + (name in ANSWERS ? 1 : 0));
      for (const { source, found, expected } of shown) expect(found, source).toEqual(expected);
    }),
  );
});
