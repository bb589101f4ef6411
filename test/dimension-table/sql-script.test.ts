import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/civil/day-number-of.js";
import { calendarRows } from "../../src/dimension-table/calendar-row.js";
import { COLUMNS } from "../../src/dimension-table/columns.js";
import { SQL_DIALECTS, type SqlDialect } from "../../src/dimension-table/dialect.js";
import { sqlScript } from "../../src/dimension-table/sql-script.js";
import { defineCalendar, vietnam, type WorkingCalendar } from "../../src/index.js";
import type { Language } from "../../src/problem/language.js";

interface Asked {
  readonly span?: { readonly from: string; readonly to: string };
  readonly calendar?: WorkingCalendar;
  readonly table?: readonly string[];
  readonly language?: Language;
}

function script(
  dialect: SqlDialect,
  { span, calendar = vietnam, table = ["working_calendar"], language = "en" }: Asked,
) {
  const { from, to } = span ?? calendar.coverage;
  const rows = calendarRows(calendar, dayNumberOf(from, "from"), dayNumberOf(to, "to"), language);
  return [...sqlScript(rows, calendar, { from, to }, { dialect, table, language })].join("");
}

const WEEKEND = { from: "2026-01-09", to: "2026-01-11" };

/** The script without its remarks. */
const statements = (text: string): string => text.replace(/^--.*\n/gm, "").trimStart();

describe("a script for PostgreSQL", () => {
  it("is one transaction: the table, what it is, its rows, its index", () => {
    const columns = COLUMNS.map(
      ({ name, meaning }) => `COMMENT ON COLUMN "working_calendar".${name} IS '${meaning.en}';`,
    );
    expect(statements(script("postgres", { span: WEEKEND }))).toBe(`BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
CREATE TABLE "working_calendar" (
  date date PRIMARY KEY,
  is_working boolean NOT NULL,
  ordinal bigint NOT NULL,
  next_working_day date,
  previous_working_day date,
  kind text NOT NULL,
  certainty text NOT NULL,
  name text NOT NULL,
  calendar text NOT NULL,
  calendar_version text NOT NULL
);
COMMENT ON TABLE "working_calendar" IS 'Calendar vietnam, version 2026-11-22, days 2026-01-09 to 2026-01-11';
${columns.join("\n")}
INSERT INTO "working_calendar" VALUES
(DATE '2026-01-09', true, 6609, DATE '2026-01-10', DATE '2026-01-08', 'workday', 'official', 'Working day', 'vietnam', '2026-11-22'),
(DATE '2026-01-10', true, 6610, DATE '2026-01-12', DATE '2026-01-09', 'make-up-workday', 'official', 'Make-up workday for 02/01/2026', 'vietnam', '2026-11-22'),
(DATE '2026-01-11', false, 6610, DATE '2026-01-12', DATE '2026-01-10', 'weekend', 'official', 'Weekly rest day', 'vietnam', '2026-11-22');
CREATE UNIQUE INDEX ON "working_calendar" (ordinal) WHERE is_working;
ANALYZE "working_calendar";
COMMIT;
`);
  });
});

describe("a script for DuckDB", () => {
  it("is one transaction as well, without an index that DuckDB does not know", () => {
    const text = statements(script("duckdb", { span: WEEKEND }));
    expect(text).toMatch(/^BEGIN;\nCREATE TABLE "working_calendar" \(\n {2}date date PRIMARY KEY,/);
    expect(text).toMatch(/'2026-11-22'\);\nCOMMIT;\n$/);
    expect(text).not.toMatch(/INDEX|SET|ANALYZE/);
  });
});

describe("a script for Spark", () => {
  it("has its remarks on the columns, and neither keys nor transactions", () => {
    const text = statements(script("spark", { span: WEEKEND, language: "vi" }));
    expect(text).toMatch(
      /^CREATE TABLE `working_calendar` \(\n {2}date DATE NOT NULL COMMENT 'ngày; mỗi ngày một dòng',/,
    );
    expect(text).toContain(") USING PARQUET COMMENT 'Lịch vietnam, phiên bản 2026-11-22, các ngày từ 2026-01-09");
    expect(text).toContain("(DATE '2026-01-09', true, 6609, DATE '2026-01-10', DATE '2026-01-08', 'workday', ");
    expect(text).not.toMatch(/BEGIN|COMMIT|PRIMARY/);
  });
});

describe.each(SQL_DIALECTS)("a script for %s", (dialect) => {
  it("has a row a day in statements of a thousand rows, NULL where there is no day beside", () => {
    const text = script(dialect, {});
    expect(text.match(/^\(DATE '/gm)).toHaveLength(18_719);
    expect(text.match(/^INSERT INTO/gm)).toHaveLength(19);
    expect(text.match(/^\(.*NULL.*\)/gm)?.map((row) => row.slice(7, 17))).toEqual([
      ...["1999-10-02", "1999-10-03", "1999-10-04", "2050-12-30", "2050-12-31"],
    ]);
  });

  it("ends no statement early where a thousand rows are all that there are", () => {
    const text = script(dialect, { span: { from: "2020-01-01", to: "2022-09-26" } });
    expect(text.match(/^\(DATE '/gm)).toHaveLength(1000);
    expect(text.match(/^INSERT INTO/gm)).toHaveLength(1);
  });

  it("is the same every time", () => {
    expect(script(dialect, {})).toBe(script(dialect, {}));
  });

  it("writes a name with its schema, each part in quotes, everywhere", () => {
    const text = script(dialect, { span: WEEKEND, table: ["order", "select"] });
    const quoted = dialect === "spark" ? "`order`.`select`" : '"order"."select"';
    expect(text).toContain(`CREATE TABLE ${quoted} (`);
    expect(text).toContain(`INSERT INTO ${quoted} VALUES`);
    expect(text.split(`JOIN ${quoted} AS `)).toHaveLength(7);
    expect(text).not.toContain("working_calendar");
  });

  it("lets no text of a calendar out of its quotes or its remark", () => {
    const hostile = "O'Brien\\'; DROP TABLE x; --\nDROP TABLE y;";
    const calendar = defineCalendar({
      ...{ id: hostile, version: hostile, extends: "vietnam" },
      daysOff: [{ date: "2026-01-09", name: { vi: hostile, en: hostile } }],
    });
    const text = script(dialect, { span: WEEKEND, calendar });
    const written =
      dialect === "spark" ? "O\\'Brien\\\\\\'; DROP TABLE x; --\nDROP" : "O''Brien\\''; DROP TABLE x; --\nDROP";
    expect(text).toContain(`'${written} TABLE y;'`);
    expect(text.split("\n")[0]).toBe(
      `-- ${JSON.stringify(`Calendar ${hostile}, version ${hostile}, days 2026-01-09 to 2026-01-11`)}`,
    );
  });
});
