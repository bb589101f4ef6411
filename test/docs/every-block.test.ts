import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES } from "../languages/run-block.js";
import { ALL_BLOCKS } from "./markdown.js";
import { COMMANDS } from "./shell.js";

/** Who looks at the blocks of a language; a block of any other language would be looked at by nobody. */
const HELD: readonly string[] = [
  ...LANGUAGES, // run by the tests of other languages
  "sql", // run or parsed by the tests of engines
  "ts", // type-checked and run
  "sh", // its commands are run
  "text", // what a command writes, below
  "json", // below
  "html", // opened in a browser by the same
  "mermaid", // compared with the transition table
];

const of = (language: string) => ALL_BLOCKS.filter(({ lang }) => lang === language);

test("every block is in a language that some test runs or checks", () => {
  expect(ALL_BLOCKS.filter(({ lang }) => !HELD.includes(lang)).map(({ place }) => place)).toEqual([]);
});

for (const { place, code } of of("text")) {
  test(`the text at ${place} is what a command writes`, () => {
    expect(COMMANDS.map(({ says }) => says)).toContain(code);
  });
}

for (const { place, file, info, code } of of("json")) {
  const name = /^\[(.+)\]$/.exec(info)?.[1];
  if (name === undefined) {
    test(`the rows at ${place} stand in the independent list of days`, () => {
      const { days }: { days: { date: string }[] } = JSON.parse(
        readFileSync(new URL("../fixtures/vn-days-2000-2027.json", import.meta.url), "utf8"),
      );
      const rows: { date: string }[] = JSON.parse(code);
      for (const row of rows) expect(days.find(({ date }) => date === row.date)).toMatchObject(row);
    });
  } else {
    test(`the document at ${place} is used by a command of its page`, () => {
      const users = COMMANDS.filter((command) => command.place.startsWith(`${file}:`) && command.words.includes(name));
      expect(users.length).toBeGreaterThan(0);
    });
  }
}
