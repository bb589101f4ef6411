import { afterAll, describe, test } from "vitest";
import { withTab } from "./support/browser.js";
import { pageFaults } from "./support/page-faults.js";
import { PAGES } from "./support/site.js";
import { DESKTOP_LIGHT, VIEWS } from "./support/views.js";
import { bytesOf, visit } from "./support/visit.js";

const links = new Set<string>();
const weights: { path: string; ran: number; ahead: number }[] = [];

/** Each page on one of the four screens, in turn. */
const CASES = PAGES.map((path, index) => ({ path, view: VIEWS[index % VIEWS.length] ?? DESKTOP_LIGHT }));

describe.concurrent("every page is whole", () => {
  test.for(CASES)("$path on $view.name", ({ path, view }, { expect }) =>
    withTab(async (page) => {
      const seen = await visit(page, path);
      weights.push({ path, ran: seen.scriptBytes, ahead: bytesOf(seen.ahead) });
      for (const link of seen.links) links.add(link);
      expect(pageFaults(path, seen)).toEqual([]);
    }, view),
  );
});

afterAll(() => {
  console.log(
    `${weights.length} pages, ${links.size} addresses linked to. Most script before interaction, and what is fetched ahead for other pages:`,
  );
  for (const { path, ran, ahead } of weights.toSorted((a, b) => b.ran - a.ran).slice(0, 5)) {
    console.log(`  ${kilobytes(ran)}, ahead ${kilobytes(ahead)}  ${path}`);
  }
});

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
