import { expect, test } from "vitest";
import { TABLES } from "./calculators/tables.js";
import { answerOn, calculationAddress, openCalculation } from "./support/calculator.js";
import { withSoundPage } from "./support/sound-page.js";

for (const { name, questions } of TABLES) {
  test(`the answer of ${name} is printed on one page, without what is around it`, () =>
    withSoundPage(async (page) => {
      await openCalculation(page, calculationAddress(name, "vi", questions[0]?.search ?? ""));
      expect(await answerOn(page)).toHaveProperty("result");
      await page.emulateMedia({ media: "print" });
      for (const part of [".VPNav", ".VPSidebar", "[name=print]"]) {
        expect(await page.locator(part).first().isVisible(), part).toBe(false);
      }
      const paper = (await page.pdf({ format: "A4" })).toString("latin1");
      expect([...paper.matchAll(/\/Type\s*\/Page\b/g)].length).toBe(1);
    }));
}
