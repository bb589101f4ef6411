import { InvalidArgumentError, Option } from "commander";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import { type DayNumber, dayNumberFromFields } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import { type CalendarRow, calendarRows } from "../dimension-table/calendar-row.js";
import { COLUMNS } from "../dimension-table/columns.js";
import { SQL_DIALECTS, type SqlDialect } from "../dimension-table/dialect.js";
import { sqlScript } from "../dimension-table/sql-script.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_WRONG_TYPE, PERIOD_REVERSED } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { requireCovered } from "../working-day/shift.js";
import { writeCsv } from "./csv.js";
import { type CommonOptions, calendarOf } from "./options.js";
import type { World } from "./world.js";

/** Options of `thoihan calendar` that make it a table for other programs. */
export interface CalendarTableOptions extends CommonOptions {
  readonly sql?: SqlDialect;
  readonly csv?: true;
  readonly table?: readonly string[];
}

const DEFAULT_TABLE: readonly string[] = ["working_calendar"];

/** `--sql postgres|duckdb|spark`. */
export function sqlOption(): Option {
  const option = new Option("--sql <dialect>", "as a table in SQL, with the queries that add and count working days");
  return option.choices([...SQL_DIALECTS]).conflicts("json");
}

/** `--table name` or `--table schema.name`, in letters that every engine reads alike. */
export function tableOption(): Option {
  return new Option("--table <name>", "the name of the table for --sql (default: working_calendar)").argParser(
    (text) => {
      const parts = text.split(".");
      if (parts.length <= 3 && parts.every((part) => /^[a-z_][a-z0-9_]{0,62}$/.test(part))) return parts;
      throw new InvalidArgumentError(
        "It must be lower-case letters, digits and underscores, such as working_calendar.",
      );
    },
  );
}

/** `thoihan calendar --sql duckdb`: a row a day, for engines that compute where the data lies. */
export async function calendarTable(
  world: World,
  years: string | undefined,
  options: CalendarTableOptions,
): Promise<void> {
  const calendar = await calendarOf(world, options);
  const [first, last] = spanOf(calendar, years);
  const rows = calendarRows(calendar, first, last, options.lang);
  const span = { from: formatIso(first), to: formatIso(last) };
  const { sql, table = DEFAULT_TABLE, lang: language } = options;
  const pieces =
    sql === undefined ? csvLines(rows) : sqlScript(rows, calendar, span, { dialect: sql, table, language });
  for (const piece of pieces) {
    world.out(piece);
    await world.drained();
  }
}

/** The first and the last day: those of the calendar unless years are given, all of which it must cover. */
function spanOf(calendar: WorkingCalendar, years: string | undefined): [first: DayNumber, last: DayNumber] {
  const table = tableOf(calendar);
  if (years === undefined) return [table.first, table.first + table.length - 1];
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(years) ?? [];
  if (from === undefined) {
    const expected = "a year such as 2026, or years such as 2020-2030";
    return refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(years), expected }, ["years"]);
  }
  const first = dayNumberFromFields(Number(from), 1, 1);
  const last = dayNumberFromFields(Number(to), 12, 31);
  if (first > last) return refuse(PERIOD_REVERSED, { from: formatIso(first), to: formatIso(last) }, ["years"]);
  for (const end of [first, last]) requireCovered(calendar, table, end, ["years"]);
  return [first, last];
}

/** A head and one line a day: empty where there is no value, `true` and `false`, dates as everywhere. */
function* csvLines(rows: Iterable<CalendarRow>): Generator<string> {
  yield writeCsv([COLUMNS.map(({ name }) => name)]);
  for (const row of rows) {
    yield writeCsv([
      COLUMNS.map(({ name }) => {
        const value = row[name];
        return typeof value === "boolean" ? String(value) : value;
      }),
    ]);
  }
}
