import { expect, test } from "vitest";
import { COLUMNS } from "../../src/dimension-table/columns.js";
import { vietnam } from "../../src/index.js";
import { LANGUAGES, type Language } from "../../src/problem/language.js";
import { textOf } from "../docs/markdown.js";

const GUIDES: Readonly<Record<Language, string>> = {
  en: "docs/en/guide/in-the-database.md",
  vi: "docs/guide/in-the-database.md",
};

const DAY = 86_400_000;

test.each(LANGUAGES)("the guide in %s lists the columns as the scripts describe them", (language) => {
  const rows = [...textOf(GUIDES[language]).matchAll(/^\| `(\w+)` \| (.+) \|$/gm)];
  expect(rows.map(([, name, meaning]) => [name, meaning])).toEqual(
    COLUMNS.map(({ name, meaning }) => [name, meaning[language]]),
  );
});

test.each([
  ["en", "18,719"],
  ["vi", "18.719"],
] as const)("the guide in %s says how many rows the table has: %s", (language, written) => {
  const { from, to } = vietnam.coverage;
  expect((Date.parse(to) - Date.parse(from)) / DAY + 1).toBe(Number(written.replace(/\D/, "")));
  expect(textOf(GUIDES[language])).toContain(written);
});
