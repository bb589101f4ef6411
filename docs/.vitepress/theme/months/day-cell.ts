import type { DayKind, Language } from "../../../../src/index.js";
import type { DayRole } from "./day-roles.js";
import { MONTH_WORDS, type MonthWords } from "./month-words.js";
import type { MonthDay } from "./months.js";

/** A day as a cell of a table shows it. */
export interface DayCell {
  readonly number: number;
  /** A short word below the number: what the day is without its colour. */
  readonly sign: string;
  /** The same at length, for those who listen. */
  readonly words: string;
  readonly classes: readonly string[];
}

/** The cell of a day, by what it is in the calendar and to the deadline. */
export function cellOf(day: MonthDay, role: DayRole | undefined, language: Language): DayCell {
  const words = MONTH_WORDS[language];
  const kind = day.described?.kind;
  const projected = day.described?.certainty === "projected" && isListed(kind);
  const classes = [kind ?? "unknown", role?.role ?? "outside"];
  if (role?.due) classes.push("due");
  if (role?.actBy) classes.push("act-by");
  if (projected) classes.push("projected");
  return {
    number: day.number,
    sign: `${signOf(kind, role, words)}${projected ? "?" : ""}`,
    words: wordsOf(day, role, language),
    classes,
  };
}

function signOf(kind: DayKind | undefined, role: DayRole | undefined, words: MonthWords): string {
  if (role?.due) return words.due[0];
  if (role?.actBy) return words.actBy[0];
  if (role?.role === "start") return words.start[0];
  if (role?.ordinal !== undefined) return `${role.ordinal}`;
  return kind === undefined || kind === "workday" ? "" : words.signs[kind];
}

function wordsOf({ described }: MonthDay, role: DayRole | undefined, language: Language): string {
  const words = MONTH_WORDS[language];
  if (described === undefined) return words.unknown;
  const name = described.kind === "workday" ? words.kinds.workday : described.name[language];
  const parts = [roleWords(role, name, described.working, words)];
  if (role?.due) parts.push(words.due[1]);
  if (role?.actBy) parts.push(words.actBy[1]);
  // A day that counts, or that the deadline does not speak of, still has a name of its own.
  if (role?.role !== "skipped" && role?.role !== "rolled" && described.kind !== "workday") parts.push(name);
  if (role === undefined && described.kind === "workday") parts.push(name);
  if (described.certainty === "projected" && isListed(described.kind)) parts.push(words.certainty.projected);
  return parts.filter((part) => part !== "").join("; ");
}

function roleWords(role: DayRole | undefined, name: string, working: boolean, words: MonthWords): string {
  if (role?.role === "start") return words.start[1];
  if (role?.role === "skipped") return words.skipped(name);
  if (role?.role === "rolled") return working ? words.rolledTo : words.rolled(name);
  return role?.ordinal === undefined ? "" : words.counted(role.ordinal);
}

/** Days whose place in the year somebody still has to decide; every day of a projected year is none of them. */
function isListed(kind: DayKind | undefined): boolean {
  return kind !== undefined && kind !== "workday" && kind !== "weekend";
}
