import type { ColumnType } from "./columns.js";

/** The dialects of SQL that a script can be written in. */
export const SQL_DIALECTS = ["postgres", "duckdb", "spark"] as const;

/** See `SQL_DIALECTS`. */
export type SqlDialect = (typeof SQL_DIALECTS)[number];

/** How a dialect writes what the dialects write differently. */
export interface Dialect {
  readonly types: Readonly<Record<ColumnType, string>>;
  /** A name in quotes, so that a reserved word can be one. */
  readonly quoteName: (name: string) => string;
  readonly quoteText: (text: string) => string;
  /** Behind the type of the first column. */
  readonly key: string;
  /** `on-create`: comments are part of CREATE TABLE; `apart`: they are statements of their own. */
  readonly comments: "on-create" | "apart";
  /** Behind the columns of CREATE TABLE. */
  readonly storage: string;
  /** Statements around the script, where a script is one transaction. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  /** Statements about the loaded table, named as it is written. */
  readonly afterLoad: (table: string) => readonly string[];
}

const doubled = (text: string, quote: string): string => `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;

const STANDARD: Dialect = {
  types: { date: "date", boolean: "boolean", integer: "bigint", text: "text" },
  quoteName: (name) => doubled(name, '"'),
  quoteText: (text) => doubled(text, "'"),
  key: "PRIMARY KEY",
  comments: "apart",
  storage: "",
  opening: ["BEGIN"],
  closing: ["COMMIT"],
  afterLoad: () => [],
};

/** Each dialect. */
export const DIALECTS: Readonly<Record<SqlDialect, Dialect>> = {
  postgres: {
    ...STANDARD,
    // The file is UTF-8, and its literals rely on a backslash being a backslash, whatever the session says.
    opening: ["BEGIN", "SET LOCAL client_encoding = 'UTF8'", "SET LOCAL standard_conforming_strings = on"],
    afterLoad: (table) => [`CREATE UNIQUE INDEX ON ${table} (ordinal) WHERE is_working`, `ANALYZE ${table}`],
  },
  duckdb: STANDARD,
  spark: {
    types: { date: "DATE", boolean: "BOOLEAN", integer: "BIGINT", text: "STRING" },
    quoteName: (name) => doubled(name, "`"),
    // Before version 4, two quotes end a text and begin the next; a backslash escapes in every version.
    quoteText: (text) => `'${text.replace(/[\\']/g, "\\$&")}'`,
    key: "NOT NULL",
    comments: "on-create",
    storage: " USING PARQUET",
    opening: [],
    closing: [],
    afterLoad: () => [],
  },
};
