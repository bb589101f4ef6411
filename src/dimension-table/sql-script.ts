import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilInterval } from "../civil/civil-date.js";
import type { Bilingual, Language } from "../problem/language.js";
import type { CalendarRow } from "./calendar-row.js";
import { COLUMNS, type Column } from "./columns.js";
import { DIALECTS, type Dialect, type SqlDialect } from "./dialect.js";
import { workingDayQueries } from "./working-day-queries.js";

/** What a script is written for. */
export interface SqlTarget {
  readonly dialect: SqlDialect;
  /** The name of the table: parts of a schema or catalog stand before it, each a name of its own. */
  readonly table: readonly string[];
  readonly language: Language;
}

/** Few enough for every parser, many enough that their number does not matter. */
const ROWS_A_STATEMENT = 1000;

const REMARKS: Readonly<Record<"add" | "count" | "refused", Bilingual>> = {
  add: {
    vi: "Ngày làm việc thứ n sau d.received; trước đó nếu n âm; chính ngày đó nếu n là 0. NULL: nằm ngoài bảng.",
    en: "The n-th working day after d.received; before it where n is negative; the day itself where n is 0. NULL: outside of the table.",
  },
  count: {
    vi: "Số ngày làm việc sau d.received đến hết d.finished; âm nếu d.finished ở trước.",
    en: "The working days after d.received up to and including d.finished; negative where d.finished is earlier.",
  },
  refused: { vi: "Những hồ sơ không có câu trả lời.", en: "The dossiers without an answer." },
};

/** The script that creates and fills the table, in pieces; the same for the same calendar version. */
export function* sqlScript(
  rows: Iterable<CalendarRow>,
  calendar: WorkingCalendar,
  span: CivilInterval,
  { dialect: name, table, language }: SqlTarget,
): Generator<string> {
  const dialect = DIALECTS[name];
  const written = table.map(dialect.quoteName).join(".");
  yield head(calendar, span, written, language);
  yield statements(dialect.opening);
  yield statements(creation(dialect, written, tableComment(calendar, span, language), language));
  yield* insertions(rows, dialect, written);
  yield statements([...dialect.afterLoad(written), ...dialect.closing]);
}

function statements(texts: readonly string[]): string {
  return texts.map((text) => `${text};\n`).join("");
}

/** What the table is and how it is asked, as remarks. */
function head(calendar: WorkingCalendar, span: CivilInterval, table: string, language: Language): string {
  const queries = workingDayQueries(table);
  const asked = (["add", "count", "refused"] as const).map((key) => `${REMARKS[key][language]}\n\n${queries[key]}`);
  // As JSON, so that a line break in an id does not end the remark.
  const title = JSON.stringify(tableComment(calendar, span, language));
  const lines = [title, ...asked].join("\n\n").split("\n");
  return `${lines.map((line) => `-- ${line}`.trimEnd()).join("\n")}\n\n`;
}

function tableComment({ id, version }: WorkingCalendar, { from, to }: CivilInterval, language: Language): string {
  const comments = {
    vi: `Lịch ${id}, phiên bản ${version}, các ngày từ ${from} đến ${to}`,
    en: `Calendar ${id}, version ${version}, days ${from} to ${to}`,
  };
  return comments[language];
}

function creation(dialect: Dialect, table: string, comment: string, language: Language): string[] {
  const { quoteText } = dialect;
  const remarkOf = ({ meaning }: Column): string => quoteText(meaning[language]);
  const columns = COLUMNS.map((column, index) => {
    const rule = index === 0 ? ` ${dialect.key}` : column.required ? " NOT NULL" : "";
    const remark = dialect.comments === "on-create" ? ` COMMENT ${remarkOf(column)}` : "";
    return `\n  ${column.name} ${dialect.types[column.type]}${rule}${remark}`;
  });
  const create = `CREATE TABLE ${table} (${columns.join(",")}\n)${dialect.storage}`;
  if (dialect.comments === "on-create") return [`${create} COMMENT ${quoteText(comment)}`];
  const apart = COLUMNS.map((column) => `COMMENT ON COLUMN ${table}.${column.name} IS ${remarkOf(column)}`);
  return [create, `COMMENT ON TABLE ${table} IS ${quoteText(comment)}`, ...apart];
}

function* insertions(rows: Iterable<CalendarRow>, dialect: Dialect, table: string): Generator<string> {
  let batch: string[] = [];
  const insertion = (): string => `INSERT INTO ${table} VALUES\n${batch.join(",\n")};\n`;
  for (const row of rows) {
    batch.push(`(${COLUMNS.map((column) => literal(row, column, dialect)).join(", ")})`);
    if (batch.length < ROWS_A_STATEMENT) continue;
    yield insertion();
    batch = [];
  }
  if (batch.length > 0) yield insertion();
}

function literal(row: CalendarRow, { name, type }: Column, { quoteText }: Dialect): string {
  const value = row[name];
  if (value === undefined) return "NULL";
  if (type === "text") return quoteText(String(value));
  return type === "date" ? `DATE '${value}'` : String(value);
}
