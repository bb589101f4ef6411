import type { Citation } from "../citation/citation.js";
import type { DayNumber } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import { WEEKDAYS } from "../civil/weekday.js";
import { readDay, readList, readObject, readText, readWord } from "../document/read.js";
import { readBilingual, readCitations } from "../document/read-citations.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import { problem, refuseAll } from "../problem/thoihan-error.js";
import type { DayEntry, RemarkEntry, WeekSpan } from "./calendar-days.js";
import { CERTAINTIES } from "./day-kind.js";

/** The keys of a calendar document. */
const SPEC_KEYS = {
  required: ["id", "version"],
  optional: [
    "extends",
    "coverage",
    "week",
    "weekPeriods",
    "weekCites",
    "daysOff",
    "makeUpDays",
    "remarks",
    "certainty",
  ],
} as const;

/** A calendar document after its form was read; what contradicts what is asked later. */
export interface SpecParts {
  /** The keys that the document has, readable or not. */
  readonly present: ReadonlySet<string>;
  readonly id: string;
  readonly version: string;
  readonly extends: unknown;
  readonly coverage: { readonly first: DayNumber; readonly last: DayNumber } | undefined;
  readonly week: readonly boolean[] | undefined;
  readonly weekPeriods: readonly WeekSpan[];
  readonly weekCites: readonly Citation[] | undefined;
  readonly daysOff: readonly ListedEntry[];
  readonly makeUpDays: readonly ListedEntry[];
  readonly remarks: readonly RemarkEntry[];
  readonly certainty: { readonly first: DayNumber; readonly certainty: DayEntry["certainty"] }[] | undefined;
}

/** An entry together with its place in the document. */
export interface ListedEntry {
  readonly entry: DayEntry;
  readonly path: ProblemPath;
}

/** Reads the form of a calendar document. */
export function readSpec(spec: unknown, problems: Problem[]): SpecParts {
  const record = readObject(spec, SPEC_KEYS, [], problems);
  // Without a document nothing further can be said of it.
  refuseAll(record === undefined ? problems : []);
  return readParts(record ?? {}, problems);
}

function readParts(record: Readonly<Record<string, unknown>>, problems: Problem[]): SpecParts {
  const { week, weekCites, certainty } = record;
  return {
    present: new Set(Object.keys(record)),
    id: readText(record["id"], ["id"], problems) ?? "",
    version: readText(record["version"], ["version"], problems) ?? "",
    extends: record["extends"],
    coverage: readCoverage(record["coverage"], problems),
    week: week === undefined ? undefined : readWeek(week, ["week"], problems),
    weekPeriods: readList(record["weekPeriods"], ["weekPeriods"], problems).flatMap(
      (period, index) => readWeekPeriod(period, ["weekPeriods", index], problems) ?? [],
    ),
    weekCites: weekCites === undefined ? undefined : readCitations(weekCites, ["weekCites"], problems),
    daysOff: readEntries(record["daysOff"], "daysOff", problems),
    makeUpDays: readEntries(record["makeUpDays"], "makeUpDays", problems),
    remarks: readList(record["remarks"], ["remarks"], problems).flatMap(
      (remark, index) => readRemark(remark, ["remarks", index], problems) ?? [],
    ),
    certainty:
      certainty === undefined
        ? undefined
        : readList(certainty, ["certainty"], problems).flatMap(
            (period, index) => readCertaintyPeriod(period, ["certainty", index], problems) ?? [],
          ),
  };
}

function readCoverage(value: unknown, problems: Problem[]): SpecParts["coverage"] {
  if (value === undefined) return undefined;
  const span = readSpan(value, [], ["coverage"], problems);
  return span === undefined ? undefined : { first: span.first, last: span.last };
}

/** An object with `from` and `to`, in order. */
function readSpan(value: unknown, more: readonly string[], path: ProblemPath, problems: Problem[]) {
  const record = readObject(value, { required: ["from", "to", ...more], optional: [] }, path, problems);
  if (record === undefined) return undefined;
  const first = readDay(record["from"], [...path, "from"], problems);
  const last = readDay(record["to"], [...path, "to"], problems);
  if (first === undefined || last === undefined) return undefined;
  if (first > last) {
    problems.push(problem("calendar.coverage-reversed", { from: formatIso(first), to: formatIso(last) }, path));
    return undefined;
  }
  return { first, last, record };
}

function readWeek(value: unknown, path: ProblemPath, problems: Problem[]): readonly boolean[] {
  const before = problems.length;
  const names = readList(value, path, problems).map((name, index) =>
    readWord(name, WEEKDAYS, [...path, index], problems),
  );
  const works = WEEKDAYS.map((weekday) => names.includes(weekday));
  if (!works.includes(true) && problems.length === before) problems.push(problem("calendar.empty-week", {}, path));
  return works;
}

function readWeekPeriod(value: unknown, path: ProblemPath, problems: Problem[]): WeekSpan | undefined {
  const span = readSpan(value, ["week"], path, problems);
  if (span === undefined) return undefined;
  const works = readWeek(span.record["week"], [...path, "week"], problems);
  return { first: span.first, last: span.last, works };
}

function readEntries(value: unknown, list: "daysOff" | "makeUpDays", problems: Problem[]): ListedEntry[] {
  const kinds =
    list === "daysOff"
      ? (["local-day-off", "public-holiday", "compensatory-day-off", "swapped-day-off"] as const)
      : (["local-workday", "make-up-workday"] as const);
  const keys = { required: ["date", "name"], optional: ["kind", "occasion", "certainty", "replaces", "cites"] };
  return readList(value, [list], problems).flatMap((item, index) => {
    const path = [list, index];
    const record = readObject(item, keys, path, problems);
    if (record === undefined) return [];
    const day = readDay(record["date"], [...path, "date"], problems);
    const name = readBilingual(record["name"], [...path, "name"], problems);
    const kind = readWord<DayEntry["kind"]>(record["kind"], kinds, [...path, "kind"], problems) ?? kinds[0];
    const occasion = readBilingual(record["occasion"], [...path, "occasion"], problems);
    const certainty = readWord(record["certainty"], CERTAINTIES, [...path, "certainty"], problems) ?? "official";
    const replaced = readDay(record["replaces"], [...path, "replaces"], problems);
    const cites = readCitations(record["cites"], [...path, "cites"], problems);
    if (day === undefined || name === undefined) return [];
    const entry: DayEntry = {
      day,
      kind,
      certainty,
      name,
      ...(occasion === undefined ? {} : { occasion }),
      ...(replaced === undefined ? {} : { replaces: formatIso(replaced) }),
      cites,
    };
    return [{ entry, path }];
  });
}

function readRemark(value: unknown, path: ProblemPath, problems: Problem[]): RemarkEntry | undefined {
  const record = readObject(value, { required: ["date", "certainty"], optional: ["note", "cites"] }, path, problems);
  if (record === undefined) return undefined;
  const day = readDay(record["date"], [...path, "date"], problems);
  const certainty = readWord(record["certainty"], CERTAINTIES, [...path, "certainty"], problems);
  const note = readBilingual(record["note"], [...path, "note"], problems);
  const cites = readCitations(record["cites"], [...path, "cites"], problems);
  if (day === undefined || certainty === undefined) return undefined;
  return { day, certainty, ...(note === undefined ? {} : { note }), cites };
}

function readCertaintyPeriod(value: unknown, path: ProblemPath, problems: Problem[]) {
  const record = readObject(value, { required: ["from", "certainty"], optional: [] }, path, problems);
  if (record === undefined) return undefined;
  const first = readDay(record["from"], [...path, "from"], problems);
  const certainty = readWord(record["certainty"], CERTAINTIES, [...path, "certainty"], problems);
  return first === undefined || certainty === undefined ? undefined : { first, certainty };
}
