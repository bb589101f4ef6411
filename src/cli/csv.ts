import { stringify } from "csv-stringify/sync";

/** What a cell holds; nothing where it is empty. */
export type Cell = string | number | undefined;

/** Rows as CSV (RFC 4180), which spreadsheets open. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows.map((cells) => cells.map(harmless)));
}

/**
 * A text that a spreadsheet would run as a formula is written so that it does not. The library's own option for this would
 * change negative numbers as well.
 */
function harmless(cell: Cell): Cell {
  return typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) && !/^-\d+([./]\d+)?$/.test(cell) ? `'${cell}` : cell;
}
