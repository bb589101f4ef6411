import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COLUMNS } from "../../src/dimension-table/columns.js";
import { type CalendarSpec, defineCalendar, vietnam } from "../../src/index.js";
import { thoihan } from "../cli/fake-world.js";
import { ENGINES, type Engine, startEngine } from "./engine.js";
import { scriptOf } from "./script.js";

/** Texts that try to leave their quotes, and what people write. */
const TEXTS = [
  "O'Brien",
  "\\",
  "\\'",
  "''",
  "'; DROP TABLE working_calendar; --",
  "a\nb",
  "$1 ? :x %s {y}",
  "Nghỉ bão 🌀",
  '"',
  "a,b",
];

const SPEC: CalendarSpec = {
  ...{ id: "it's; --\nx\\", version: "'\\'", extends: "vietnam", coverage: { from: "2026-03-01", to: "2026-03-31" } },
  // The ten working days from 2 to 13 March.
  daysOff: TEXTS.map((text, index) => ({
    date: `2026-03-${String(2 + index + (index >= 5 ? 2 : 0)).padStart(2, "0")}`,
    name: { vi: text, en: text },
  })),
};

async function csv(...words: readonly string[]): Promise<string> {
  const { out } = await thoihan(["calendar", "--csv", ...words], { documents: { "own.json": JSON.stringify(SPEC) } });
  return out;
}

describe.each(ENGINES)("%s", (dialect) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(dialect);
    await engine.run(scriptOf(dialect));
    await engine.run("CREATE SCHEMA law");
  });
  afterAll(() => engine.close());

  test("keeps every text of a calendar as it is, in a schema of its own", async () => {
    const calendar = defineCalendar(SPEC);
    await engine.run(scriptOf(dialect, calendar, calendar.coverage, ["law", "select"]));
    const found = await engine.rows(`SELECT name, calendar, calendar_version FROM law."select"
      WHERE kind = 'local-day-off' ORDER BY date`);
    expect(found).toEqual(TEXTS.map((text) => [text, calendar.id, calendar.version]));
  });

  test("has the same table from CSV as from SQL", async () => {
    await engine.run("CREATE TABLE from_csv AS SELECT * FROM working_calendar WHERE false");
    await engine.fill("from_csv", await csv());
    for (const [all, other] of [
      ["from_csv", "working_calendar"],
      ["working_calendar", "from_csv"],
    ]) {
      expect(await engine.rows(`SELECT count(*) FROM ${all}`)).toEqual([["18719"]]);
      expect(await engine.rows(`SELECT * FROM ${all} EXCEPT SELECT * FROM ${other}`)).toEqual([]);
    }
  });

  test("refuses a second row for a day, and the table a second time", async () => {
    await expect(engine.run("INSERT INTO working_calendar SELECT * FROM working_calendar LIMIT 1")).rejects.toThrow();
    await expect(engine.run(scriptOf(dialect))).rejects.toThrow(/already exists/);
    await engine.run("ROLLBACK");
    expect(await engine.rows("SELECT count(*) FROM working_calendar")).toEqual([["18719"]]);
  });

  test("tells what the table and its columns are", async () => {
    const told =
      dialect === "duckdb"
        ? "SELECT comment FROM duckdb_tables() WHERE table_name = 'working_calendar'"
        : "SELECT obj_description('working_calendar'::regclass)";
    const { from, to } = vietnam.coverage;
    const comment = `Lịch vietnam, phiên bản ${vietnam.version}, các ngày từ ${from} đến ${to}`;
    expect(await engine.rows(told)).toEqual([[comment]]);
    const ofColumns =
      dialect === "duckdb"
        ? "SELECT comment FROM duckdb_columns() WHERE table_name = 'working_calendar' ORDER BY column_index"
        : "SELECT col_description('working_calendar'::regclass, n::int) FROM generate_series(1, 10) AS n ORDER BY n";
    expect(await engine.rows(ofColumns)).toEqual(COLUMNS.map(({ meaning }) => [meaning.vi]));
  });
});

describe("CSV by itself", () => {
  const folder = mkdtempSync(join(tmpdir(), "thoihan-"));
  const file = join(folder, "calendar.csv");
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine("duckdb");
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  test("goes into Parquet with the types of its columns, without being told them", async () => {
    writeFileSync(file, await csv());
    await engine.run(`COPY (SELECT * FROM read_csv('${file}')) TO '${folder}/calendar.parquet' (FORMAT parquet)`);
    const types = { date: "DATE", boolean: "BOOLEAN", integer: "BIGINT", text: "VARCHAR" };
    const columns = await engine.rows(`SELECT column_name, column_type
      FROM (DESCRIBE SELECT * FROM '${folder}/calendar.parquet')`);
    // A version that is written as a date reads as one: who reads without types gets what it looks like.
    const expected = COLUMNS.map(({ name, type }) => [name, name === "calendar_version" ? "DATE" : types[type]]);
    expect(columns).toEqual(expected);
    expect(await engine.rows(`SELECT count(*), sum(ordinal) FROM '${folder}/calendar.parquet'`)).toEqual(
      await engine.rows(`SELECT count(*), sum(ordinal) FROM read_csv('${file}')`),
    );
  });

  test("keeps the texts of a calendar, line breaks and quotes as well", async () => {
    writeFileSync(file, await csv("--calendar", "own.json"));
    const found = await engine.rows(`SELECT name FROM read_csv('${file}') WHERE kind = 'local-day-off' ORDER BY date`);
    expect(found.map(([name]) => name)).toEqual(TEXTS);
  });
});
