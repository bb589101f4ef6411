import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import type { SqlDialect } from "../../src/dimension-table/dialect.js";

/** A database in this process. */
export interface Engine {
  /** Runs statements. */
  readonly run: (sql: string) => Promise<void>;
  /** The rows of a query, every value as text, dates as `YYYY-MM-DD`; nothing for NULL. */
  readonly rows: (sql: string) => Promise<(string | undefined)[][]>;
  /** Fills a table from CSV whose first line names the columns; a row is a line. */
  readonly fill: (table: string, csv: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The dialects that have an engine here. */
export const ENGINES = ["duckdb", "postgres"] as const satisfies readonly SqlDialect[];

/** Starts an empty database. */
export function startEngine(dialect: (typeof ENGINES)[number]): Promise<Engine> {
  return dialect === "duckdb" ? duckdb() : postgres();
}

/** A value as text, however a driver hands it over. */
function asText(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}

async function duckdb(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), "thoihan-"));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRows().map((row) => row.map(asText)),
    fill: async (table, csv) => {
      const file = join(folder, "rows.csv");
      writeFileSync(file, csv);
      await connection.run(`COPY ${table} FROM '${file}' (FORMAT csv, HEADER)`);
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Text in pieces of about two million characters that end where a line does; no cell here has a line break. */
function* piecesOf(lines: string): Generator<string> {
  for (let start = 0; start < lines.length; ) {
    const lineEnd = lines.indexOf("\n", start + 2_000_000);
    const end = lineEnd === -1 ? lines.length : lineEnd + 1;
    yield lines.slice(start, end);
    start = end;
  }
}

async function postgres(): Promise<Engine> {
  // Every value as the text that the server writes: a date must not become a Date.
  const asWritten = Object.fromEntries([16, 20, 21, 23, 25, 1082, 1700].map((type) => [type, (text: string) => text]));
  const database = await PGlite.create({ parsers: asWritten });
  return {
    run: async (sql) => {
      await database.exec(sql);
    },
    rows: async (sql) => {
      const { rows } = await database.query<unknown[]>(sql, [], { rowMode: "array" });
      return rows.map((row) => row.map(asText));
    },
    fill: async (table, csv) => {
      // In pieces: the time that one takes grows faster than its length.
      const head = csv.slice(0, csv.indexOf("\n") + 1);
      for (const piece of piecesOf(csv.slice(head.length))) {
        const blob = new Blob([head, piece]);
        await database.query(`COPY ${table} FROM '/dev/blob' (FORMAT csv, HEADER)`, [], { blob });
      }
    },
    close: () => database.close(),
  };
}
