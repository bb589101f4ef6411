import type { DayNumber } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import { weekdayIndex } from "../civil/weekday.js";
import type { Problem } from "../problem/codes.js";
import { problem } from "../problem/thoihan-error.js";
import { type CalendarDays, type DayEntry, type WeekSpan, worksByWeek } from "./calendar-days.js";
import { checkEntries } from "./check-entries.js";
import type { SpecParts } from "./read-spec.js";

/** Bounds the memory that a document can ask for to about 1 MB. */
const LONGEST_YEARS = 200;

/** Joins a document with the days of its base and tells every contradiction; `undefined` where there is no coverage. */
export function joinDays(
  parts: SpecParts,
  base: CalendarDays | undefined,
  problems: Problem[],
): CalendarDays | undefined {
  const coverage = parts.coverage ?? base;
  // A coverage that is present but unreadable was told when it was read.
  if (coverage === undefined) {
    if (!parts.present.has("coverage")) problems.push(problem("document.missing-key", { key: "coverage" }, []));
    return undefined;
  }
  const { first, last } = coverage;
  if (!checkCoverage(first, last, base, problems)) return undefined;
  const weeks = weeksOf(parts, first, last, base);
  if (weeks.length === 0) problems.push(problem("document.missing-key", { key: "week" }, []));
  const inherited: CalendarDays = {
    id: parts.id,
    first,
    last,
    weeks,
    weekCites: parts.weekCites ?? base?.weekCites ?? [],
    entries: new Map(),
    remarks: new Map([...(base?.remarks ?? [])].filter(([day]) => day >= first && day <= last)),
    certainty: parts.certainty ?? base?.certainty ?? [{ first, certainty: "official" }],
  };
  const entries = new Map<DayNumber, DayEntry>();
  for (const [day, entry] of base?.entries ?? []) {
    if (day >= first && day <= last && fitsWeek(inherited, entry)) entries.set(day, entry);
  }
  const own = checkEntries(parts, { ...inherited, entries }, problems);
  const remarks = new Map(inherited.remarks);
  for (const remark of parts.remarks) remarks.set(remark.day, remark);
  return { ...inherited, entries: new Map([...entries, ...own]), remarks };
}

function checkCoverage(
  first: DayNumber,
  last: DayNumber,
  base: CalendarDays | undefined,
  problems: Problem[],
): boolean {
  const from = formatIso(first);
  const to = formatIso(last);
  const path = ["coverage"];
  if (base !== undefined && (first < base.first || last > base.last)) {
    problems.push(problem("calendar.coverage-beyond-base", { from, to, base: base.id }, path));
    return false;
  }
  if (last - first > LONGEST_YEARS * 366) {
    problems.push(problem("calendar.coverage-too-long", { from, to, longestYears: LONGEST_YEARS }, path));
    return false;
  }
  return true;
}

/** The week of the document, or that of its base, and the spans with another one on top. */
function weeksOf(parts: SpecParts, first: DayNumber, last: DayNumber, base: CalendarDays | undefined): WeekSpan[] {
  const ground = parts.week === undefined ? (base?.weeks ?? []) : [{ first, last, works: parts.week }];
  const within: WeekSpan[] = [];
  for (const span of [...ground, ...parts.weekPeriods]) {
    const clipped = { ...span, first: Math.max(span.first, first), last: Math.min(span.last, last) };
    if (clipped.first <= clipped.last) within.push(clipped);
  }
  return within;
}

/**
 * Whether an inherited day still says something under the week of the document: a make-up day on a day that works anyway,
 * or a compensatory or swapped day off on a rest day, does not.
 */
function fitsWeek(days: CalendarDays, entry: DayEntry): boolean {
  const works = worksByWeek(days, entry.day, weekdayIndex(entry.day));
  switch (entry.kind) {
    case "public-holiday":
      return true;
    case "make-up-workday":
    case "local-workday":
      return !works;
    default:
      return works;
  }
}
