import { readFileSync } from "node:fs";

/** A row of the fact file: a day off, or a rest day worked. */
export interface FactRow {
  readonly date: string;
  readonly weekday: string;
  readonly kind: "public-holiday" | "compensatory-day-off" | "swapped-day-off" | "make-up-workday";
  readonly certainty: "official" | "statutory";
  readonly compensatesFor?: string;
  readonly pairedWith?: string;
  readonly basis: readonly string[];
}

/** The lunar anchors of one year. */
export interface AnchorRow {
  readonly year: number;
  readonly tet: string;
  readonly hungVuong: string;
}

function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8"));
}

/** Every day off and make-up day 2000–2027, by date. */
export const FACTS: ReadonlyMap<string, FactRow> = new Map(
  (readFixture("vn-days-2000-2027.json") as { days: FactRow[] }).days.map((row) => [row.date, row]),
);

/** Tết and Giỗ Tổ Hùng Vương by year, 1999–2100. */
const ANCHORS: ReadonlyMap<number, AnchorRow> = new Map(
  (readFixture("lunar-anchors-1999-2100.json") as { years: AnchorRow[] }).years.map((row) => [row.year, row]),
);

/** The anchors of a year that must exist. */
export function anchorsOf(year: number): AnchorRow {
  const row = ANCHORS.get(year);
  if (row === undefined) throw new Error(`no anchors for ${year}`);
  return row;
}
