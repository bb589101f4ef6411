import type { DayNumber } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import { weekdayIndex } from "../civil/weekday.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import {
  CALENDAR_DAY_ALREADY_OFF,
  CALENDAR_DAY_BOTH_OFF_AND_WORKING,
  CALENDAR_DAY_LISTED_TWICE,
  CALENDAR_MAKE_UP_ON_WORKING_DAY,
  CALENDAR_OUTSIDE_COVERAGE,
} from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { type CalendarDays, type DayEntry, worksByWeek } from "./calendar-days.js";
import { type DayKind, isWorkingKind } from "./day-kind.js";
import type { SpecParts } from "./read-spec.js";

type Listed = NonNullable<SpecParts["daysOff"] | SpecParts["makeUpDays"]>[number];

/** The days that a document lists itself, held against its week, its base and each other. */
export function checkEntries(parts: SpecParts, days: CalendarDays, problems: Problem[]): Map<DayNumber, DayEntry> {
  const daysOff = new Map<DayNumber, DayEntry>();
  const makeUpDays = new Map<DayNumber, DayEntry>();
  for (const listed of parts.daysOff ?? []) {
    const entry = entryOf(listed, "local-day-off");
    const path = [...listed.path, "date"];
    if (!checkPlace(entry.day, daysOff, days, path, problems)) continue;
    daysOff.set(entry.day, entry);
    const kind = kindBefore(days, entry.day);
    // The law lists its holidays also where they fall on a rest day.
    const listedOnRestDay = entry.kind === "public-holiday" && kind === "weekend";
    if (!isWorkingKind(kind) && !listedOnRestDay) {
      problems.push(problem(CALENDAR_DAY_ALREADY_OFF, { date: formatIso(entry.day), kind }, path));
    }
  }
  for (const listed of parts.makeUpDays ?? []) {
    const entry = entryOf(listed, "local-workday");
    const path = [...listed.path, "date"];
    if (!checkPlace(entry.day, makeUpDays, days, path, problems)) continue;
    makeUpDays.set(entry.day, entry);
    const date = formatIso(entry.day);
    if (daysOff.has(entry.day)) problems.push(problem(CALENDAR_DAY_BOTH_OFF_AND_WORKING, { date }, path));
    else if (isWorkingKind(kindBefore(days, entry.day))) {
      problems.push(problem(CALENDAR_MAKE_UP_ON_WORKING_DAY, { date }, path));
    }
  }
  return new Map([...daysOff, ...makeUpDays]);
}

function entryOf({ value }: Listed, kind: DayEntry["kind"]): DayEntry {
  const { date, ...rest } = value;
  return { day: date, kind, certainty: "official", cites: [], ...rest };
}

function checkPlace(
  day: DayNumber,
  listed: ReadonlyMap<DayNumber, DayEntry>,
  days: CalendarDays,
  path: ProblemPath,
  problems: Problem[],
): boolean {
  const date = formatIso(day);
  if (day < days.first || day > days.last) {
    const coverage = { from: formatIso(days.first), to: formatIso(days.last) };
    problems.push(problem(CALENDAR_OUTSIDE_COVERAGE, { calendar: days.id, ...coverage, date }, path));
    return false;
  }
  if (listed.has(day)) problems.push(problem(CALENDAR_DAY_LISTED_TWICE, { date }, path));
  return !listed.has(day);
}

/** What a day is before the document says anything about it. */
function kindBefore(days: CalendarDays, day: DayNumber): DayKind {
  return days.entries.get(day)?.kind ?? (worksByWeek(days, day, weekdayIndex(day)) ? "workday" : "weekend");
}
