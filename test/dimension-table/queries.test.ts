import { afterAll, beforeAll, expect, test } from "vitest";
import { defineCalendar } from "../../src/index.js";
import { DOSSIERS_TABLE, dossiersCsv, dossiersOf } from "../engines/dossiers.js";
import { type Engine, startEngine } from "../engines/engine.js";
import { queriesIn, scriptOf } from "../engines/script.js";

// Two years in DuckDB, which is quick; `npm run test:engines` asks a million questions, in PostgreSQL as well.
const CALENDAR = defineCalendar({
  ...{ id: "two-years", version: "1", extends: "vietnam" },
  coverage: { from: "2026-01-03", to: "2027-12-30" },
});
const SCRIPT = scriptOf("duckdb", CALENDAR);
const QUERIES = queriesIn(SCRIPT);
const DOSSIERS = dossiersOf(CALENDAR, 5000, 11);

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine("duckdb");
  await engine.run(SCRIPT);
  await engine.run(DOSSIERS_TABLE);
  await engine.fill("dossiers", dossiersCsv(DOSSIERS));
});
afterAll(() => engine.close());

test("the questions are of every sort", () => {
  for (const sort of [
    DOSSIERS.filter(({ due }) => due === undefined),
    DOSSIERS.filter(({ due, n }) => due !== undefined && n > 0),
    DOSSIERS.filter(({ due, n }) => due !== undefined && n < 0),
    DOSSIERS.filter(({ due, n }) => due !== undefined && n === 0),
    DOSSIERS.filter(({ workingDays = 0 }) => workingDays < 0),
  ]) {
    expect(sort.length).toBeGreaterThan(50);
  }
});

test("the first query adds working days as the library does, and has nothing where it refuses", async () => {
  const rows = await engine.rows(`SELECT due FROM (${QUERIES.add}) AS q ORDER BY id`);
  expect(rows).toEqual(DOSSIERS.map(({ due }) => [due]));
});

test("the second query counts working days as the library does, and has nothing where it refuses", async () => {
  const rows = await engine.rows(`SELECT working_days FROM (${QUERIES.count}) AS q ORDER BY id`);
  expect(rows).toEqual(DOSSIERS.map(({ workingDays }) => [workingDays === undefined ? undefined : `${workingDays}`]));
});

test("the third query names the dossiers that the first has nothing for", async () => {
  const rows = await engine.rows(`SELECT id FROM (${QUERIES.refused}) AS q ORDER BY id`);
  expect(rows).toEqual(DOSSIERS.flatMap(({ due }, id) => (due === undefined ? [[`${id}`]] : [])));
});

test("a dossier without a day or a number is among the refused", async () => {
  await engine.run("INSERT INTO dossiers (id, received, n) VALUES (90001, NULL, 3), (90002, DATE '2026-11-20', NULL)");
  const rows = await engine.rows(`SELECT id FROM (${QUERIES.refused}) AS q WHERE id > 90000 ORDER BY id`);
  expect(rows).toEqual([["90001"], ["90002"]]);
});
