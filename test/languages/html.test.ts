import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { computeDeadline, describeProblem, explainDeadline, safeComputeDeadline } from "../../src/index.js";
import { findChromium } from "../browser/site/find-chromium.js";
import { ALL_BLOCKS } from "../docs/markdown.js";

const SCRIPT = fileURLToPath(new URL("../../dist/thoihan.global.js", import.meta.url));
const BLOCKS = ALL_BLOCKS.filter(({ lang }) => lang === "html");

test("both languages of the guide have a page", () => {
  expect(BLOCKS.map(({ file }) => file)).toEqual(["docs/en/guide/embedding.md", "docs/guide/embedding.md"]);
});

for (const { place, file, code } of BLOCKS) {
  test(`the page at ${place} shows what the library answers, and what is wrong with a date`, async () => {
    const language = file.startsWith("docs/en/") ? "en" : "vi";
    const folder = mkdtempSync(join(tmpdir(), "thoihan-"));
    copyFileSync(SCRIPT, join(folder, "thoihan.global.js"));
    writeFileSync(join(folder, "page.html"), code);
    const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on("pageerror", ({ message }) => complaints.push(message));
      await page.goto(pathToFileURL(join(folder, "page.html")).href);
      const shown = page.locator("#due");
      for (const from of ["2026-11-20", "2026-08-28"]) {
        await page.locator("#from").fill(from);
        expect(await shown.textContent()).toBe(
          explainDeadline(computeDeadline({ rule: "feedback.resolve", from }), language),
        );
      }
      await page.locator("#from").fill("");
      const refused = safeComputeDeadline({ rule: "feedback.resolve", from: "" });
      const said = refused.success ? [] : refused.error.problems.map((problem) => describeProblem(problem, language));
      expect(await shown.textContent()).toBe(said.join("\n"));
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  });
}
