import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SparkSQL, TrinoSQL } from "dt-sql-parser";
import { describe, expect, test } from "vitest";
import { workingDayQueries } from "../../src/dimension-table/working-day-queries.js";
import { vietnam } from "../../src/index.js";
import { thoihan } from "../cli/fake-world.js";
import { ALL_BLOCKS, type Block, textOf } from "../docs/markdown.js";
import { ENGINES, type Engine, startEngine } from "./engine.js";
import { scriptOf } from "./script.js";

const BLOCKS = ALL_BLOCKS.filter(({ lang }) => lang === "sql");
const PAGES = [...new Set(BLOCKS.map(({ file }) => file))];
const PARSERS = { spark: new SparkSQL(), trino: new TrinoSQL() };

/** The engines that a fence names behind its language. */
const enginesOf = ({ info }: Block): string[] => info.split(" ").filter((word) => word !== "");

/** The rows of the Markdown table right behind a block, without its head; nothing where there is none. */
function shownBehind({ file, line, code }: Block): string[][] | undefined {
  const lines = textOf(file).split("\n");
  const behind = lines.slice(line + code.split("\n").length - 1);
  const start = behind.findIndex((each) => each.trim() !== "" && each !== "```");
  const table = behind.slice(
    start,
    behind.findIndex((each, index) => index >= start && !each.startsWith("|")),
  );
  if (table.length === 0) return undefined;
  return table.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What a block answers: its own rows, or those of the table that it makes. */
async function answerOf(engine: Engine, code: string): Promise<string[][]> {
  const made = /^CREATE TABLE (\w+)/.exec(code)?.[1];
  if (made !== undefined) await engine.run(code);
  const rows = await engine.rows(made === undefined ? code : `SELECT * FROM ${made}`);
  return rows.map((row) => row.map((value) => value ?? "")).sort();
}

test("there are blocks in both languages, and each names engines that are known", () => {
  expect(PAGES).toEqual(["docs/en/guide/in-the-database.md", "docs/guide/in-the-database.md"]);
  for (const block of BLOCKS) {
    expect(enginesOf(block).length, block.place).toBeGreaterThan(0);
    for (const name of enginesOf(block)) expect([...ENGINES, ...Object.keys(PARSERS)], block.place).toContain(name);
  }
});

describe.each(PAGES)("%s", (page) => {
  test("shows the queries that the scripts carry", () => {
    const codes = BLOCKS.filter(({ file }) => file === page).map(({ code }) => code);
    const { add, count, refused } = workingDayQueries("working_calendar");
    expect(codes).toEqual(
      expect.arrayContaining([`CREATE TABLE due_days AS\n${add};\n`, `${count};\n`, `${refused};\n`]),
    );
  });

  test.each(ENGINES)("runs in %s, block after block, and shows what comes out", async (dialect) => {
    const folder = mkdtempSync(join(tmpdir(), "thoihan-"));
    writeFileSync(join(folder, "calendar.csv"), (await thoihan(["calendar", "--csv"], {})).out);
    const engine = await startEngine(dialect);
    await engine.run(scriptOf(dialect));
    await engine.run(scriptOf(dialect, vietnam, vietnam.coverage, ["working_calendar_next"]));
    let compared = 0;
    for (const block of BLOCKS.filter((each) => each.file === page && enginesOf(each).includes(dialect))) {
      const code = block.code.replace(/'(calendar\.\w+)'/g, `'${folder}/$1'`);
      const shown = shownBehind(block);
      if (shown === undefined) await engine.run(code);
      else {
        expect(await answerOf(engine, code), block.place).toEqual(shown);
        compared++;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(4);
    await engine.close();
    rmSync(folder, { recursive: true });
  });
});

for (const [name, parser] of Object.entries(PARSERS)) {
  const blocks = BLOCKS.filter((block) => enginesOf(block).includes(name));
  test.each(blocks.map((block) => [block.place, block.code]))(
    `the block at %s can be parsed for ${name}`,
    (_, code) => {
      expect(parser.validate(code).map(({ message }) => message)).toEqual([]);
    },
  );

  test(`the parser for ${name} sees what is none`, () => {
    expect(blocks.length).toBeGreaterThan(10);
    for (const { code, place } of blocks) {
      const broken = code.replace(" AS d\n", " OF d\n").replace("VALUES", "VALUE S");
      if (broken !== code) expect(parser.validate(broken), place).not.toEqual([]);
    }
  });
}
