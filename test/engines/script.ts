import { dayNumberOf } from "../../src/civil/day-number-of.js";
import { calendarRows } from "../../src/dimension-table/calendar-row.js";
import type { SqlDialect } from "../../src/dimension-table/dialect.js";
import { sqlScript } from "../../src/dimension-table/sql-script.js";
import { vietnam, type WorkingCalendar } from "../../src/index.js";

/** The whole script for a calendar. */
export function scriptOf(
  dialect: SqlDialect,
  calendar: WorkingCalendar = vietnam,
  span = calendar.coverage,
  table: readonly string[] = ["working_calendar"],
): string {
  const rows = calendarRows(calendar, dayNumberOf(span.from, "from"), dayNumberOf(span.to, "to"), "vi");
  return [...sqlScript(rows, calendar, span, { dialect, table, language: "vi" })].join("");
}

/** The queries that stand in the remarks of a script, as a reader copies them from there. */
export function queriesIn(script: string): { add: string; count: string; refused: string } {
  const remarks = script.split("\n").filter((line) => line.startsWith("--"));
  const parts = remarks
    .map((line) => line.replace(/^-- ?/, ""))
    .join("\n")
    .split("\n\n");
  const [add, count, refused, ...more] = parts.filter((part) => part.startsWith("SELECT "));
  if (add === undefined || count === undefined || refused === undefined || more.length > 0) {
    throw new Error("the script does not show three queries");
  }
  return { add, count, refused };
}
