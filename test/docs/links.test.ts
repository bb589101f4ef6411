import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { errorAnchor, ruleName } from "../../docs/.vitepress/addresses.js";
import { WORDS } from "../../docs/.vitepress/words.js";
import { RULE_IDS } from "../../src/index.js";
import { INDICATOR_IDS } from "../../src/kpi/index.js";
import { PLAN_IDS } from "../../src/plan/index.js";
import * as kinds from "../../src/problem/kinds.js";
import { PAGES, textOf } from "./markdown.js";

const ROOT = new URL("../../", import.meta.url);
const ANCHORS = Object.values(kinds).map(({ code }) => errorAnchor(code));
const YEARS = Array.from({ length: 51 }, (_, index) => `${2000 + index}`);

/** Every address that a page may point to, without its language. */
const ADDRESSES: ReadonlySet<string> = new Set([
  ...["", "rules/", "calendar/", "errors", "runtimes", "month.svg"],
  ...WORDS.vi.guideTitles.map(([name]) => `guide/${name}`),
  ...WORDS.vi.calculatorTitles.map(([name]) => `calculators/${name}`),
  ...RULE_IDS.map((id) => `rules/${ruleName(id)}`),
  ...YEARS.map((year) => `calendar/${year}`),
  ...PLAN_IDS.map((id) => `plans/${id}`),
  ...INDICATOR_IDS.map((id) => `indicators/${id}`),
  ...ANCHORS.map((anchor) => `errors#${anchor}`),
]);

/** The pages written for the site, and those that are read in the repository. */
const SITE = PAGES.filter((file) => /^docs\/(?:en\/)?(?:index|guide\/[\w-]+)\.md$/.test(file));
const REPOSITORY = ["README.md", "README.vi.md"];

/** What a page points to: links and pictures in its text, and links of its front matter. */
function targetsOf(file: string): string[] {
  const text = textOf(file).replace(/^```.*?^```$/gms, "");
  const inText = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  const inHead = [...text.matchAll(/^\s+link: (\S+)$/gm)].map(([, target = ""]) => target);
  return [...inText, ...inHead];
}

test("there is a guide for every title, in both languages, of a length to read", () => {
  for (const folder of ["docs/guide/", "docs/en/guide/"]) {
    for (const [name] of WORDS.vi.guideTitles) {
      const lines = textOf(`${folder}${name}.md`).split("\n").length;
      expect(lines, `${folder}${name}.md`).toBeGreaterThanOrEqual(60);
    }
  }
});

describe("links", () => {
  test.each(SITE)("%s points to pages that exist, in its own language", (file) => {
    const prefix = file.startsWith("docs/en/") ? "/en/" : "/";
    const known = (target: string): boolean =>
      target === "/month.svg" || (target.startsWith(prefix) && ADDRESSES.has(target.slice(prefix.length)));
    expect(targetsOf(file).filter((target) => !known(target))).toEqual([]);
    expect(targetsOf(file).length).toBeGreaterThan(0);
  });

  test.each(REPOSITORY)("%s points to files that exist", (file) => {
    const targets = targetsOf(file);
    expect(targets.filter((target) => !existsSync(new URL(target, ROOT)))).toEqual([]);
    expect(targets.length).toBeGreaterThan(10);
  });
});

test("both languages of a page show the same number of blocks, in the same languages of code", () => {
  for (const file of SITE.filter((each) => !each.startsWith("docs/en/"))) {
    const fences = (page: string): string[] => [...textOf(page).matchAll(/^```(\w+)/gm)].map(([, lang = ""]) => lang);
    expect(fences(file.replace("docs/", "docs/en/")), file).toEqual(fences(file));
  }
  expect([...textOf("README.vi.md").matchAll(/^```/gm)]).toHaveLength(
    [...textOf("README.md").matchAll(/^```/gm)].length,
  );
});
