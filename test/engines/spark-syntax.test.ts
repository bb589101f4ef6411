import { SparkSQL } from "dt-sql-parser";
import { expect, test } from "vitest";
import { defineCalendar, vietnam } from "../../src/index.js";
import { queriesIn, scriptOf } from "./script.js";

const faults = (sql: string): string[] => new SparkSQL().validate(sql).map(({ message }) => message);

test("the script for Spark is Spark SQL, as far as a parser knows", () => {
  expect(faults(scriptOf("spark", vietnam, { from: "2026-01-01", to: "2026-03-31" }))).toEqual([]);
});

test("and so it is with names that try to leave their quotes", () => {
  const hostile = "O'Brien\\'; DROP TABLE x; --";
  const calendar = defineCalendar({
    ...{ id: hostile, version: hostile, extends: "vietnam" },
    daysOff: [{ date: "2026-01-09", name: { vi: hostile, en: hostile } }],
  });
  expect(faults(scriptOf("spark", calendar, { from: "2026-01-09", to: "2026-01-10" }))).toEqual([]);
});

test("the queries in it are Spark SQL", () => {
  for (const query of Object.values(queriesIn(scriptOf("spark")))) expect(faults(`${query};`)).toEqual([]);
});

test("the parser sees what is none", () => {
  expect(faults("SELECT d.id FROM dossiers AS d LEFT JOIN;")).not.toEqual([]);
  expect(faults("INSERT INTO `t` VALUES ('it's');")).not.toEqual([]);
});
