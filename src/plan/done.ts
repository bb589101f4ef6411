import { isoOf } from "../calendar/compile.js";
import type { CivilDate, CivilDateLike } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { collect } from "../document/read.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_UNKNOWN_VALUE, ARGUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { requireCovered } from "../working-day/shift.js";
import type { Look } from "./look.js";
import type { Span } from "./spans.js";
import type { PlanTask } from "./types.js";

/**
 * What is done (việc đã xong), by row. A date: the row was done on that day; of reports, the one of the period in which it
 * falls and all before it. Or the days of single due days, such as `{ "2025-09-30": "2025-09-29" }`.
 */
export type PlanDone = Readonly<Record<string, CivilDateLike | Readonly<Record<CivilDate, CivilDateLike>>>>;

/** The same, read. */
export type DoneEntry =
  | { readonly kind: "once"; readonly on: DayNumber }
  | { readonly kind: "by-due"; readonly on: ReadonlyMap<CivilDate, DayNumber> };

/** Reads what is done; rows that the plan does not have, and headings, are problems. */
export function readDone(done: PlanDone, look: Look, problems: Problem[]): ReadonlyMap<string, DoneEntry> {
  const rows = look.plan.tasks.flatMap(({ row, group }) => (group ? [] : row));
  const entries = new Map<string, DoneEntry>();
  if (typeof done !== "object" || done === null || Array.isArray(done)) {
    problems.push(problem(ARGUMENT_WRONG_TYPE, { value: displayValue(done), expected: "an object" }, ["done"]));
    return entries;
  }
  for (const [row, value] of Object.entries(done)) {
    const path = ["done", row];
    if (!rows.includes(row)) {
      problems.push(problem(ARGUMENT_UNKNOWN_VALUE, { value: displayValue(row), allowed: rows }, path));
    } else if (isByDue(value)) {
      const on = new Map<CivilDate, DayNumber>();
      for (const [due, day] of Object.entries(value)) {
        const read = readDay(day, look, [...path, due], problems);
        if (read !== undefined) on.set(due, read);
      }
      entries.set(row, { kind: "by-due", on });
    } else {
      const on = readDay(value, look, path, problems);
      if (on !== undefined) entries.set(row, { kind: "once", on });
    }
  }
  return entries;
}

/** Tells due days of which something is said to be done and that the row does not have. */
export function checkDueDays(
  { row }: PlanTask,
  entry: DoneEntry | undefined,
  spans: readonly Span[],
  look: Look,
  problems: Problem[],
): void {
  if (entry?.kind !== "by-due") return;
  const allowed = [...new Set(spans.map(({ due }) => isoOf(look.table, due)))];
  for (const due of entry.on.keys()) {
    if (allowed.includes(due)) continue;
    problems.push(problem(ARGUMENT_UNKNOWN_VALUE, { value: displayValue(due), allowed }, ["done", row, due]));
  }
}

/** The day on which a due day was met, if anything is said of it. */
export function doneDayOf(entry: DoneEntry | undefined, span: Span, look: Look): DayNumber | undefined {
  if (entry === undefined) return undefined;
  if (entry.kind === "by-due") return entry.on.get(isoOf(look.table, span.due));
  // One report does not answer for periods that begin after it.
  const begins = span.first ?? span.due;
  return span.every !== undefined && begins > entry.on ? undefined : entry.on;
}

function isByDue(value: PlanDone[string]): value is Readonly<Record<CivilDate, CivilDateLike>> {
  if (typeof value !== "object" || value === null) return false;
  // Keys that begin with a year; the fields of a date are words.
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => /^\d{4}-/.test(key));
}

function readDay(date: CivilDateLike, look: Look, path: ProblemPath, problems: Problem[]): DayNumber | undefined {
  return collect(problems, () => {
    const day = dayNumberOf(date, path);
    requireCovered(look.calendar, look.table, day, path);
    return day;
  });
}
