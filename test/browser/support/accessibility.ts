import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type AxeResults = Awaited<ReturnType<AxeBuilder["analyze"]>>;
type NodeResult = AxeResults["violations"][number]["nodes"][number];

/** What axe finds wrong with a page as it stands: a line for each element, with the rule that it breaks. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // The legacy mode works in the page itself instead of in a second one; there are no frames that it could miss.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .withTags(TAGS);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `axe: ${id} at ${told(node)}`));
}

function told({ target, failureSummary = "", html }: NodeResult): string {
  return `${target.join(" ")}: ${failureSummary.split("\n").slice(1).join(" ").trim()} ${html.slice(0, 160)}`;
}
