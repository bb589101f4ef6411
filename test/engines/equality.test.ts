import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defineCalendar, vietnam, type WorkingCalendar } from "../../src/index.js";
import { DOSSIERS_TABLE, type Dossier, dossiersCsv, dossiersOf } from "./dossiers.js";
import { ENGINES, type Engine, startEngine } from "./engine.js";
import { queriesIn, scriptOf } from "./script.js";

/** An agency's own days: Saturdays for a while, a storm, a day made up on a Sunday. */
const OWN = defineCalendar({
  id: "ward-a",
  version: "2026-10-01",
  extends: "vietnam",
  coverage: { from: "2020-01-05", to: "2030-06-15" },
  weekPeriods: [
    {
      from: "2026-10-01",
      to: "2027-03-31",
      week: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
    },
  ],
  daysOff: [{ date: "2026-09-10", name: { vi: "Nghỉ bão", en: "Storm" } }],
  makeUpDays: [{ date: "2026-09-20", name: { vi: "Làm bù", en: "Made up" }, replaces: "2026-09-10" }],
});

const COMPARED = [
  { calendar: vietnam, amount: 1_000_000 },
  { calendar: OWN, amount: 100_000 },
] as const;

/** The same dossiers for every engine: drawing and answering them takes longer than an engine does. */
const drawn = new Map<WorkingCalendar, Dossier[]>();

function dossiersFor(calendar: WorkingCalendar, amount: number): Dossier[] {
  const dossiers = drawn.get(calendar) ?? dossiersOf(calendar, amount, 2026);
  drawn.set(calendar, dossiers);
  return dossiers;
}

/** How many dossiers a query answers otherwise than the library, and how many it answers. */
async function compare(engine: Engine, query: string, answer: string, expected: string): Promise<number[]> {
  const [row = []] = await engine.rows(`SELECT count(*), count(q.${answer}),
    count(CASE WHEN q.${answer} IS DISTINCT FROM e.${expected} THEN 1 END)
    FROM (${query}) AS q JOIN dossiers AS e ON e.id = q.id`);
  return row.map(Number);
}

describe.each(ENGINES)("%s", (dialect) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(dialect);
  });
  afterAll(() => engine.close());

  for (const { calendar, amount } of COMPARED) {
    describe(`with the calendar ${calendar.id}`, () => {
      const script = scriptOf(dialect, calendar);
      const queries = queriesIn(script);
      let dossiers: Dossier[];
      beforeAll(async () => {
        dossiers = dossiersFor(calendar, amount);
        await engine.run(script);
        await engine.run(DOSSIERS_TABLE);
        await engine.fill("dossiers", dossiersCsv(dossiers));
      });
      afterAll(() => engine.run("DROP TABLE dossiers; DROP TABLE working_calendar;"));

      test(`adds to ${amount} dossiers what the library adds`, async () => {
        const due = dossiers.filter((dossier) => dossier.due !== undefined).length;
        expect(due).toBeGreaterThan(amount / 3);
        expect(await compare(engine, queries.add, "due", "expected_due")).toEqual([amount, due, 0]);
      });

      test(`counts for ${amount} dossiers what the library counts`, async () => {
        const counted = dossiers.filter(({ workingDays }) => workingDays !== undefined).length;
        expect(counted).toBeGreaterThan(amount / 3);
        expect(await compare(engine, queries.count, "working_days", "expected_days")).toEqual([amount, counted, 0]);
      });

      test("names the dossiers that the library refuses, and no other", async () => {
        const refused = dossiers.filter(({ due }) => due === undefined).length;
        expect(refused).toBeGreaterThan(0);
        const [row] = await engine.rows(`SELECT count(*), count(e.expected_due)
          FROM (${queries.refused}) AS q JOIN dossiers AS e ON e.id = q.id`);
        expect(row?.map(Number)).toEqual([refused, 0]);
      });

      test("says under which calendar it answered", async () => {
        const { id, version } = calendar;
        const found = await engine.rows(
          `SELECT DISTINCT calendar, calendar_version FROM (${queries.add}) AS q WHERE due IS NOT NULL`,
        );
        expect(found).toEqual([[id, version]]);
      });
    });
  }
});

describe("this comparison itself", () => {
  const script = scriptOf("duckdb");
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine("duckdb");
    await engine.run(script);
    await engine.run(DOSSIERS_TABLE);
    await engine.fill("dossiers", dossiersCsv(dossiersOf(vietnam, 2000, 7)));
  });
  afterAll(() => engine.close());

  test.each([
    ["add", "NOT f.is_working", "f.is_working"],
    ["add", "d.n = 0", "d.n = 1"],
    ["count", "d.received <= d.finished", "d.received >= d.finished"],
    ["count", "WHEN a.is_working THEN 1", "WHEN a.is_working THEN 0"],
  ] as const)("sees a wrong %s: %s", async (which, right, wrong) => {
    const query = queriesIn(script)[which];
    expect(query).toContain(right);
    const [answer, expected] = which === "add" ? ["due", "expected_due"] : ["working_days", "expected_days"];
    const [, , differences = 0] = await compare(engine, query.replaceAll(right, wrong), answer, expected);
    expect(differences).toBeGreaterThan(100);
  });
});
