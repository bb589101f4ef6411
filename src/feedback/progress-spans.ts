import type { DayNumber } from "../civil/day-number.js";
import { termEnd } from "../deadline/term-end.js";
import {
  type CaseRecord,
  type Duty,
  NOT_REQUIRED,
  OPEN,
  type ResolutionClock,
  type Settlement,
  type Update,
} from "./case-record.js";
import { firstAfter } from "./first-after.js";
import { type CaseTerms, termFrom } from "./terms.js";

/** The days after `start` up to `end`, in which one update is owed. */
interface Span {
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** The first update inside it, unless a resolution had settled the span before. */
  readonly update: Update | undefined;
  /** Whether a resolution found the span on the list, not met: it is then not required, whatever follows. */
  readonly settled: boolean;
}

/**
 * The updates owed by a case that runs on after its term (cập nhật định kỳ): one in each span of five working days after
 * the day on which resolving fell due, while the case is unresolved.
 */
export function progressDuties(record: CaseRecord, terms: CaseTerms, asOf: DayNumber): Duty[] {
  const clock = record.resolution;
  if (clock?.due === undefined) return [];
  const horizon = horizonOf(record, clock, asOf);
  if (horizon <= clock.due) return [];
  const duties: Duty[] = [];
  for (const span of spansUpTo(clock, terms, clock.due, horizon)) {
    const outcome = outcomeOf(span, record, clock);
    if (outcome !== undefined) duties.push({ rule: "feedback.progress", from: span.start, due: span.end, outcome });
  }
  return duties;
}

/** The last day of which updates can be owed: the case may have been resolved or ended before `asOf`. */
function horizonOf(record: CaseRecord, clock: ResolutionClock, asOf: DayNumber): DayNumber {
  const last = clock.settlements.at(-1);
  const settled = last !== undefined && last.returned === undefined ? last.resolved : asOf;
  return Math.min(asOf, settled, record.endedOn ?? asOf);
}

/** Every span up to the first whose due day is not past, and, where that one is met already, the one after it. */
function spansUpTo(clock: ResolutionClock, terms: CaseTerms, anchor: DayNumber, horizon: DayNumber): Span[] {
  const term = termFrom(terms.progress, anchor);
  if (term === undefined) return [];
  const spans: Span[] = [];
  let previous: Span | undefined;
  for (let multiple = 1; ; multiple++) {
    const start: DayNumber = previous?.end ?? anchor;
    const end = termEnd(terms.calendar, term, anchor, multiple);
    // Two ends in calendar days can roll to one working day; that makes one span.
    if (end === start) continue;
    previous = spanOf(clock, start, end, previous);
    spans.push(previous);
    // There is no update after the horizon, so that the span after a met one is the last.
    if (end >= horizon && previous.update === undefined) return spans;
  }
}

function spanOf(
  { updates, settlements }: ResolutionClock,
  start: DayNumber,
  end: DayNumber,
  previous: Span | undefined,
): Span {
  const next = updates[firstAfter(updates, start, dayOfUpdate)];
  const first = next !== undefined && next.day <= end ? next : undefined;
  // A span is on the list from its first day on, or from the update that met the one before it.
  const listedFrom = previous?.update === undefined ? start : previous.start;
  const index = firstAfter(settlements, listedFrom, dayResolved);
  const answer = settlements[index];
  const metBefore = first !== undefined && first.answersBefore <= index;
  const settled = answer !== undefined && answer.resolved <= end && !metBefore;
  return { start, end, update: settled ? undefined : first, settled };
}

function dayOfUpdate({ day }: Update): DayNumber {
  return day;
}

function dayResolved({ resolved }: Settlement): DayNumber {
  return resolved;
}

/** What became of a span; `undefined` where it is not listed. */
function outcomeOf(span: Span, record: CaseRecord, clock: ResolutionClock): Duty["outcome"] | undefined {
  if (span.update !== undefined) return { kind: "done", on: span.update.day };
  // A span that fell due while the case counted as resolved, to be returned later, was not owed.
  const before = clock.settlements[firstAfter(clock.settlements, span.end - 1, dayResolved) - 1];
  if (before?.returned !== undefined && span.end <= before.returned) return undefined;
  if (span.settled) return NOT_REQUIRED;
  const madeUpOn = madeUpAfter(clock, span.end);
  if (madeUpOn !== undefined) return { kind: "done", on: madeUpOn };
  return record.endedOn === undefined ? OPEN : NOT_REQUIRED;
}

/** The day on which a missed update was made up for: the next update, or the resolution. */
function madeUpAfter({ updates, settlements }: ResolutionClock, end: DayNumber): DayNumber | undefined {
  const update = updates[firstAfter(updates, end, dayOfUpdate)]?.day;
  const resolved = settlements[firstAfter(settlements, end, dayResolved)]?.resolved;
  if (update === undefined || resolved === undefined) return update ?? resolved;
  return Math.min(update, resolved);
}
