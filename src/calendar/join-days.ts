import type { DayNumber } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import { weekdayIndex } from "../civil/weekday.js";
import type { Problem } from "../problem/codes.js";
import {
  CALENDAR_COVERAGE_BEYOND_BASE,
  CALENDAR_COVERAGE_TOO_LONG,
  CALENDAR_OUTSIDE_COVERAGE,
  DOCUMENT_MISSING_KEY,
} from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { type CalendarDays, type DayEntry, type WeekSpan, worksByWeek } from "./calendar-days.js";
import { checkEntries } from "./check-entries.js";
import { isWorkingKind } from "./day-kind.js";
import type { SpecParts } from "./read-spec.js";
import type { CalendarSpec } from "./spec.js";

/** Bounds the memory that a document can ask for to about 1 MB. */
const LONGEST_YEARS = 200;

/** Joins a document with the days of its base and tells every contradiction; `undefined` where there is no coverage. */
export function joinDays(
  spec: CalendarSpec,
  parts: SpecParts,
  base: CalendarDays | undefined,
  problems: Problem[],
): CalendarDays | undefined {
  const coverage = parts.coverage ?? (base && { from: base.first, to: base.last });
  // A coverage or a week that is there but unreadable was told when it was read.
  if (base === undefined) {
    for (const key of ["coverage", "week"] as const) {
      if (spec[key] === undefined) problems.push(problem(DOCUMENT_MISSING_KEY, { key }, []));
    }
  }
  if (coverage === undefined || !checkCoverage(coverage, base, problems)) return undefined;
  const { from: first, to: last } = coverage;
  // What the base lists outside the coverage stays, and is never asked for.
  const remarks = new Map(base?.remarks);
  const days: CalendarDays = {
    id: parts.id ?? "",
    first,
    last,
    weeks: weeksOf(parts, first, last, base),
    weekCites: parts.weekCites ?? base?.weekCites ?? [],
    entries: new Map(),
    remarks,
    certainty: certaintyOf(parts) ?? base?.certainty ?? [],
  };
  const inherited = [...new Map(base?.entries)].filter(([, entry]) => fitsWeek(days, entry));
  checkPlaces(parts, days, problems);
  // Without a working day in the week, which was told, every day off would look like one too many.
  const weekIsWrong = parts.week?.includes(true) === false;
  const own = weekIsWrong ? [] : checkEntries(parts, { ...days, entries: new Map(inherited) }, problems);
  parts.remarks?.forEach(({ date, ...remark }) => {
    remarks.set(date, { day: date, cites: [], ...remark });
  });
  return { ...days, entries: new Map([...inherited, ...own]) };
}

/** Remarks and weeks of the document's own that lie outside its coverage say nothing, and are told. */
function checkPlaces(parts: SpecParts, days: CalendarDays, problems: Problem[]): void {
  const { id, first, last } = days;
  const coverage = { calendar: id, from: formatIso(first), to: formatIso(last) };
  parts.remarks?.forEach(({ date }, index) => {
    if (date >= first && date <= last) return;
    const path = ["remarks", index, "date"];
    problems.push(problem(CALENDAR_OUTSIDE_COVERAGE, { ...coverage, date: formatIso(date) }, path));
  });
  parts.weekPeriods?.forEach(({ from, to }, index) => {
    if (to >= first && from <= last) return;
    const path = ["weekPeriods", index];
    problems.push(problem(CALENDAR_OUTSIDE_COVERAGE, { ...coverage, date: formatIso(from) }, path));
  });
}

/** The certainty of unlisted days in order of date, whatever order the document has. */
function certaintyOf(parts: SpecParts): CalendarDays["certainty"] | undefined {
  return parts.certainty
    ?.map(({ from, certainty }) => ({ first: from, certainty }))
    .sort((one, other) => one.first - other.first);
}

function checkCoverage(
  { from: first, to: last }: NonNullable<SpecParts["coverage"]>,
  base: CalendarDays | undefined,
  problems: Problem[],
): boolean {
  const span = { from: formatIso(first), to: formatIso(last) };
  const path = ["coverage"];
  if (base !== undefined && (first < base.first || last > base.last)) {
    problems.push(problem(CALENDAR_COVERAGE_BEYOND_BASE, { ...span, base: base.id }, path));
    return false;
  }
  if (last - first > LONGEST_YEARS * 366) {
    problems.push(problem(CALENDAR_COVERAGE_TOO_LONG, { ...span, longestYears: LONGEST_YEARS }, path));
    return false;
  }
  return true;
}

/** The week of the document, or that of its base, and the spans with another one on top. */
function weeksOf(parts: SpecParts, first: DayNumber, last: DayNumber, base: CalendarDays | undefined): WeekSpan[] {
  const spans: WeekSpan[] = [];
  const add = (span: WeekSpan): void => {
    spans.push({ ...span, first: Math.max(span.first, first), last: Math.min(span.last, last) });
  };
  if (parts.week === undefined) base?.weeks.forEach(add);
  else add({ first, last, works: parts.week });
  parts.weekPeriods?.forEach(({ from, to, week }) => {
    add({ first: from, last: to, works: week });
  });
  return spans;
}

/**
 * Whether an inherited day still says something under the week of the document: a make-up day on a day that works anyway,
 * or a compensatory or swapped day off on a rest day, does not.
 */
function fitsWeek(days: CalendarDays, entry: DayEntry): boolean {
  const works = worksByWeek(days, entry.day, weekdayIndex(entry.day));
  if (entry.kind === "public-holiday") return true;
  return isWorkingKind(entry.kind) !== works;
}
