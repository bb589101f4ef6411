import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addressOf, errorAnchor, ruleName } from "../../docs/.vitepress/addresses.js";
import { chooseExamples } from "../../docs/.vitepress/pages/choose-examples.js";
import { plain } from "../../docs/.vitepress/pages/markdown.js";
import { allVersions } from "../../docs/.vitepress/pages/rule-versions.js";
import { type SitePage, sitePages } from "../../docs/.vitepress/pages/site-pages.js";
import { codesThrownBy } from "../../docs/.vitepress/pages/thrown-codes.js";
import { CALENDAR_YEARS } from "../../docs/.vitepress/sidebar.js";
import { WORDS } from "../../docs/.vitepress/words.js";
import { writeCitation } from "../../src/citation/write-citation.js";
import { writtenDay } from "../../src/civil/written-day.js";
import { computeDeadline, describeDay, explainDeadline } from "../../src/index.js";
import { INDICATOR_IDS, planTargets } from "../../src/kpi/index.js";
import { plans } from "../../src/plan/index.js";
import { LANGUAGES, type Language } from "../../src/problem/language.js";
import { rules } from "../../src/rule/index.js";
import { RULE_IDS } from "../../src/rule/types.js";
import { examplesByRule } from "../../src/vectors/examples-by-rule.js";
import { SAMPLE_PARAMS } from "../problem/sample-params.js";
import { MODULES } from "./modules.js";
import { runSnippet } from "./run-snippet.js";
import { typeErrors } from "./type-check.js";

const DOCS = new URL("../../docs/", import.meta.url);
const CODES = Object.keys(SAMPLE_PARAMS);
const VERSION: Readonly<Record<Language, string>> = { vi: "phiên bản", en: "version" };
const PAGES: Readonly<Record<Language, readonly SitePage[]>> = { vi: sitePages("vi"), en: sitePages("en") };

/** Pages that are written by hand, or made by another tool. */
const OTHERS: readonly string[] = LANGUAGES.flatMap((language) => [
  ...WORDS[language].guideTitles.map(([name]) => addressOf(language, `guide/${name}`)),
  ...WORDS[language].calculatorTitles.map(([name]) => addressOf(language, `calculators/${name}`)),
]);

const ADDRESSES = new Set([
  ...LANGUAGES.flatMap((language) =>
    PAGES[language].map(({ path }) => addressOf(language, path.replace(/(^|\/)index$/, "$1"))),
  ),
  ...OTHERS,
]);

function contentOf(language: Language, path: string): string {
  const found = PAGES[language].find((page) => page.path === path);
  if (found === undefined) throw new Error(`there is no page ${path} in ${language}`);
  return found.content;
}

/** Where an address lies: Vietnamese, at the root, has what begins as no other language does. */
function placeOf(address: string): { readonly language: Language; readonly path: string } {
  const language = LANGUAGES.find((each) => each !== "vi" && address.startsWith(addressOf(each, ""))) ?? "vi";
  return { language, path: address.slice(addressOf(language, "").length) };
}

/** The page without front matter and code. */
function proseOf({ content }: SitePage): string {
  return content.replace(/^---\n.*?\n---\n/s, "").replace(/^```.*?^```$/gms, "");
}

function blocksOf(language: Language): { readonly place: string; readonly code: string }[] {
  return PAGES[language].flatMap(({ path, content }) =>
    [...content.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""], index) => ({
      place: `${addressOf(language, path)} block ${index + 1}`,
      code,
    })),
  );
}

for (const language of LANGUAGES) {
  describe(`the pages in ${language}`, () => {
    test("are one for each rule, plan, year, indicator, one each for codes, runtimes and mutants, and the lists of them", () => {
      const expected = [
        ...RULE_IDS.map((id) => `rules/${ruleName(id)}`),
        ...plans.map(({ id }) => `plans/${id}`),
        ...CALENDAR_YEARS.map((year) => `calendar/${year}`),
        ...INDICATOR_IDS.map((id) => `indicators/${id}`),
        ...["rules", "plans", "calendar", "indicators"].map((folder) => `${folder}/index`),
        "errors",
        "runtimes",
        "mutation",
      ];
      expect(PAGES[language].map(({ path }) => path).sort()).toEqual(expected.sort());
      expect(CALENDAR_YEARS).toEqual(Array.from({ length: 51 }, (_, index) => 2000 + index));
    });

    test.each(PAGES[language])("$path has one first heading and skips no level", (page) => {
      const levels = [...proseOf(page).matchAll(/^(#+) \S/gm)].map(([, marks = ""]) => marks.length);
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels[0]).toBe(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });

    test.each(PAGES[language])("$path shows no value that is missing", (page) => {
      // Mutants are lines of source, which may well say `undefined`, and so may the reasons beside them.
      const shown = page.path === "mutation" ? page.content.split("\n## ")[0] : page.content;
      expect(shown).not.toMatch(/undefined|\[object|\bNaN\b/);
      expect(proseOf(page)).not.toContain("{{");
    });

    test.each(PAGES[language])("$path links to pages that exist, in its language", (page) => {
      const links = [...page.content.matchAll(/\]\((\/[^)\s]*)\)/g)].map(([, address = ""]) => address);
      for (const address of links) {
        const [path = "", anchor] = address.split("#");
        expect(ADDRESSES, address).toContain(path);
        const place = placeOf(path);
        expect(place.language, address).toBe(language);
        if (anchor === undefined) continue;
        const target = contentOf(language, place.path);
        expect(target.includes(`{#${anchor}}`) || target.includes(`id="${anchor}"`), address).toBe(true);
      }
    });

    test.each(PAGES[language])("$path has tables whose rows are as long as their heads", (page) => {
      const cells = (row: string): number => row.replaceAll("\\|", "").split("|").length;
      for (const [found] of proseOf(page).matchAll(/(?:^\|.*\|$\n?)+/gm)) {
        const [head = "", ...rows] = found.trim().split("\n");
        for (const row of rows) expect(cells(row), row).toBe(cells(head));
      }
    });

    test.each(rules)("the page of $id cites every text of every version with its mark", (rule) => {
      const content = contentOf(language, `rules/${ruleName(rule.id)}`);
      for (const { version } of allVersions(rule)) {
        for (const citation of version.cites) expect(content).toContain(plain(writeCitation(citation, language)));
        for (const said of [version.reading, version.warning]) {
          if (said !== undefined) expect(content).toContain(plain(said[language]));
        }
      }
    });

    test.each(rules)("the page of $id lists every version with its number, its days and its mark", (rule) => {
      const rows = contentOf(language, `rules/${ruleName(rule.id)}`).split("\n");
      for (const { profile, version } of allVersions(rule)) {
        const { version: label, term, effective, verified } = version;
        const named = `(\`${profile.id}\`, ${VERSION[language]} \`${label}\`)`;
        const row = rows.find((each) => each.includes(named));
        expect(row, `${profile.id} ${label}`).toBeDefined();
        if (term.amount > 0) expect(row).toMatch(new RegExp(`\\b${term.amount} `));
        expect(row).toMatch(/^\d+\. /);
        expect(row).toContain(writtenDay(effective.from));
        if (effective.until !== undefined) expect(row).toContain(writtenDay(effective.until));
        expect(row).toContain(`(\`${verified.mark}\`)`);
      }
    });

    test.each(rules)("the examples of $id are those of its record, and what the library computes", ({ id }) => {
      const content = contentOf(language, `rules/${ruleName(id)}`);
      const chosen = chooseExamples(id);
      expect(chosen.length).toBeGreaterThan(2);
      expect(chosen.length).toBeLessThanOrEqual(6);
      for (const { example } of chosen) {
        expect(examplesByRule[id]).toContain(example);
        const { from, profile = "standard", variant, due, why } = example;
        const deadline = computeDeadline({ rule: id, from, profile, ...(variant === undefined ? {} : { variant }) });
        expect(deadline.due).toBe(due);
        const ofCase = variant === undefined ? "" : ` variant="${variant}"`;
        const picture = `<DeadlineMonths rule="${id}" from="${from}" profile="${profile}"${ofCase} />`;
        const [before = "", behind = ""] = content.split(picture);
        expect(before.slice(before.lastIndexOf("### "))).toContain(writtenDay(due));
        expect(before.slice(before.lastIndexOf("### "))).toContain(plain(why[language]));
        const lines = explainDeadline(deadline, language)
          .split("\n")
          .map((line) => `- ${plain(line)}`);
        expect(behind.trimStart().startsWith(lines.join("\n"))).toBe(true);
      }
    });

    test.each(plans)("the page of $id has every row, and every target with the words of the plan", (plan) => {
      const content = contentOf(language, `plans/${plan.id}`);
      for (const { row, title } of plan.tasks) {
        expect(content).toContain(`>${plain(row)}</span>`);
        expect(content).toContain(plain(title[language]));
      }
      for (const { indicator, raw = "" } of planTargets(plan.id).targets) {
        expect(content).toContain(addressOf(language, `indicators/${indicator}`));
        expect(content).toContain(plain(raw));
        expect(contentOf(language, `indicators/${indicator}`)).toContain(addressOf(language, `plans/${plan.id}#`));
      }
    });

    test.each(CALENDAR_YEARS)("the page of %i has its days with their names, and its files", (year) => {
      const content = contentOf(language, `calendar/${year}`);
      expect(content).toContain(`<YearMonths year="${year}" />`);
      for (const day of [`${year}-01-01`, `${year}-04-30`, `${year}-05-01`, `${year}-09-02`]) {
        expect(content).toContain(`${writtenDay(day)} | ${plain(describeDay(day).name[language])} |`);
      }
      expect(content).toContain(`/downloads/calendar-${year}.json`);
      expect(content).toContain(addressOf(language, `downloads/calendar-${year}.ics`));
    });

    test.each(CODES)("the page of the codes has %s with an anchor and its values", (code) => {
      const entry =
        contentOf(language, "errors")
          .split(/^### /m)
          .find((each) => each.startsWith(`\`${code}\``)) ?? "";
      expect(entry.startsWith(`\`${code}\` {#${errorAnchor(code)}}\n`)).toBe(true);
      for (const key of Object.keys(SAMPLE_PARAMS[code as keyof typeof SAMPLE_PARAMS]))
        expect(entry).toContain(`${key}:`);
    });

    test.each(blocksOf(language))("what $place shows is so", async ({ code }) => {
      const shown = await runSnippet(code, MODULES);
      expect(shown.length).toBeGreaterThan(0);
      for (const { source, found, expected } of shown) expect(found, source).toEqual(expected);
    });
  });
}

test("the code on the pages has the types that it says, with nothing but its own imports", () => {
  const wrong = [...typeErrors(LANGUAGES.flatMap(blocksOf))].filter(([, messages]) => messages.length > 0);
  expect(wrong).toEqual([]);
});

test("headings and heads of tables are in the language of the page", () => {
  const heads = (language: Language): string[] =>
    PAGES[language].flatMap((page) =>
      [...proseOf(page).matchAll(/^(?:#{2,3} (.*)|\|(.*)\|\n\| -)/gm)].map(
        ([, heading, head]) => heading ?? head ?? "",
      ),
    );
  expect(heads("en").filter((head) => /[\u0300-\u036fđ]/.test(head.replaceAll("Tết", "").normalize("NFD")))).toEqual(
    [],
  );
  expect(heads("vi").filter((head) => !/[\u0300-\u036fđ`]/.test(head.normalize("NFD")))).toEqual([]);
});

test("the codes that computeDeadline throws are read from its comment", () => {
  const codes = codesThrownBy("computeDeadline", "deadline/compute-deadline.ts");
  expect(codes).toContain("rule.no-version-in-force");
  for (const code of codes) expect(CODES).toContain(code);
});

test.each(["rules/[rule]", "plans/[plan]", "calendar/[year]", "indicators/[indicator]", "[page]"])(
  "the route %s exists in every language",
  (route) => {
    for (const language of LANGUAGES) {
      const folder = addressOf(language, "").slice(1);
      expect(existsSync(new URL(`${folder}${route}.md`, DOCS))).toBe(true);
      expect(existsSync(new URL(`${folder}${route}.paths.ts`, DOCS))).toBe(true);
    }
  },
);
