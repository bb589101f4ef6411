import type { DayNumber } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import { weekdayIndex } from "../civil/weekday.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import { problem } from "../problem/thoihan-error.js";
import { type CalendarDays, type DayEntry, worksByWeek } from "./calendar-days.js";
import type { DayKind } from "./day-kind.js";
import type { SpecParts } from "./read-spec.js";

/** The days that a document lists itself, held against its week, its base and each other. */
export function checkEntries(parts: SpecParts, days: CalendarDays, problems: Problem[]): Map<DayNumber, DayEntry> {
  const daysOff = new Map<DayNumber, DayEntry>();
  const makeUpDays = new Map<DayNumber, DayEntry>();
  for (const { entry, path } of parts.daysOff) {
    if (!checkPlace(entry, daysOff, days, path, problems)) continue;
    daysOff.set(entry.day, entry);
    const kind = kindBefore(days, entry.day);
    // The law lists its holidays also where they fall on a rest day.
    const listedOnRestDay = entry.kind === "public-holiday" && kind === "weekend";
    if (!isWorking(kind) && !listedOnRestDay) {
      problems.push(problem("calendar.day-already-off", { date: formatIso(entry.day), kind }, [...path, "date"]));
    }
  }
  for (const { entry, path } of parts.makeUpDays) {
    if (!checkPlace(entry, makeUpDays, days, path, problems)) continue;
    makeUpDays.set(entry.day, entry);
    const date = formatIso(entry.day);
    if (daysOff.has(entry.day)) {
      problems.push(problem("calendar.day-both-off-and-working", { date }, [...path, "date"]));
    } else if (isWorking(kindBefore(days, entry.day))) {
      problems.push(problem("calendar.make-up-on-working-day", { date }, [...path, "date"]));
    }
  }
  return new Map([...daysOff, ...makeUpDays]);
}

function checkPlace(
  entry: DayEntry,
  listed: ReadonlyMap<DayNumber, DayEntry>,
  days: CalendarDays,
  path: ProblemPath,
  problems: Problem[],
): boolean {
  const date = formatIso(entry.day);
  const at = [...path, "date"];
  if (entry.day < days.first || entry.day > days.last) {
    const coverage = { from: formatIso(days.first), to: formatIso(days.last) };
    problems.push(problem("calendar.outside-coverage", { calendar: days.id, ...coverage, date }, at));
    return false;
  }
  if (listed.has(entry.day)) {
    problems.push(problem("calendar.day-listed-twice", { date }, at));
    return false;
  }
  return true;
}

/** What a day is before the document says anything about it. */
function kindBefore(days: CalendarDays, day: DayNumber): DayKind {
  const inherited = days.entries.get(day);
  if (inherited !== undefined) return inherited.kind;
  return worksByWeek(days, day, weekdayIndex(day)) ? "workday" : "weekend";
}

function isWorking(kind: DayKind): boolean {
  return kind === "workday" || kind === "make-up-workday" || kind === "local-workday";
}
