import type { DayNumber } from "../civil/day-number.js";
import { termEnd } from "../deadline/term-end.js";
import { type CaseRecord, type Duty, NOT_REQUIRED, OPEN, type ResolutionClock } from "./case-record.js";
import { firstAfter } from "./first-after.js";
import { type CaseTerms, termFrom } from "./terms.js";

/** The days after `start` up to `end`, in which one update is owed. */
interface Span {
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** The first update inside it, unless a resolution had settled the span before. */
  readonly update: CaseRecord["updates"][number] | undefined;
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
  for (const span of spansUpTo(record, clock, terms, clock.due, horizon)) {
    const outcome = outcomeOf(span, record, clock);
    if (outcome !== undefined) duties.push({ rule: "feedback.progress", from: span.start, due: span.end, outcome });
  }
  return duties;
}

/** The last day of which updates can be owed: the case may have been resolved or ended before `asOf`. */
function horizonOf(record: CaseRecord, clock: ResolutionClock, asOf: DayNumber): DayNumber {
  const { settlements } = clock;
  // The element before the first is looked up as a name would be, slowly: asked for only where there is a last one.
  const last = settlements.length === 0 ? undefined : settlements[settlements.length - 1];
  const settled = last !== undefined && last.returned === undefined ? last.resolved : asOf;
  return Math.min(asOf, settled, record.endedOn ?? asOf);
}

/** Every span up to the first whose due day is not past, and, where that one is met already, the one after it. */
function spansUpTo(
  record: CaseRecord,
  clock: ResolutionClock,
  terms: CaseTerms,
  anchor: DayNumber,
  horizon: DayNumber,
): Span[] {
  const term = termFrom(terms.progress, anchor);
  if (term === undefined) return [];
  const spans: Span[] = [];
  let previous: Span | undefined;
  for (let multiple = 1; ; multiple++) {
    const start: DayNumber = previous?.end ?? anchor;
    const end = termEnd(terms.calendar, term, anchor, multiple);
    // Two ends in calendar days can roll to one working day; that makes one span.
    if (end === start) continue;
    previous = spanOf(record, clock, start, end, previous);
    spans.push(previous);
    if (start >= horizon || (end >= horizon && previous.update === undefined)) return spans;
  }
}

function spanOf(
  record: CaseRecord,
  clock: ResolutionClock,
  start: DayNumber,
  end: DayNumber,
  previous: Span | undefined,
): Span {
  const next = record.updates[firstAfter(record.updates, start, dayOfUpdate)];
  const first = next !== undefined && next.day <= end ? next : undefined;
  const settled = isSettled(clock.settlements, first, start, end, previous);
  return { start, end, update: settled ? undefined : first, settled };
}

/** Whether one of the resolutions settled the span before an update met it. */
function isSettled(
  settlements: ResolutionClock["settlements"],
  first: Span["update"],
  start: DayNumber,
  end: DayNumber,
  previous: Span | undefined,
): boolean {
  // A resolution of before the span before this one found neither on the list.
  for (let index = firstAfter(settlements, previous?.start ?? start, dayResolved); ; index++) {
    const resolved = settlements[index]?.resolved;
    if (resolved === undefined || resolved > end) return false;
    const metBefore = first !== undefined && first.answersBefore <= index;
    if (!metBefore && wasListed(resolved, index, start, end, previous)) return true;
  }
}

function dayOfUpdate({ day }: CaseRecord["updates"][number]): DayNumber {
  return day;
}

function dayResolved({ resolved }: ResolutionClock["settlements"][number]): DayNumber {
  return resolved;
}

/** Whether a resolution found the span on the list: inside it, or next to one that was met already. */
function wasListed(
  resolved: DayNumber,
  index: number,
  start: DayNumber,
  end: DayNumber,
  previous: Span | undefined,
): boolean {
  if (resolved > start) return resolved <= end;
  if (previous?.update === undefined || previous.update.answersBefore > index) return false;
  return previous.update.day <= resolved && resolved > previous.start && resolved <= previous.end;
}

/** What became of a span; `undefined` where it is not listed. */
function outcomeOf(span: Span, record: CaseRecord, clock: ResolutionClock): Duty["outcome"] | undefined {
  if (span.update !== undefined) return { kind: "done", on: span.update.day };
  // A span that fell due while the case counted as resolved, to be returned later, was not owed.
  const answers = firstAfter(clock.settlements, span.end - 1, dayResolved);
  const before = answers === 0 ? undefined : clock.settlements[answers - 1];
  if (before?.returned !== undefined && span.end <= before.returned) return undefined;
  if (span.settled) return NOT_REQUIRED;
  const madeUpOn = madeUpAfter(record, clock, span.end);
  if (madeUpOn !== undefined) return { kind: "done", on: madeUpOn };
  return record.endedOn === undefined ? OPEN : NOT_REQUIRED;
}

/** The day on which a missed update was made up for: the next update, or the resolution. */
function madeUpAfter(record: CaseRecord, clock: ResolutionClock, end: DayNumber): DayNumber | undefined {
  const update = record.updates[firstAfter(record.updates, end, dayOfUpdate)]?.day;
  const resolved = clock.settlements[firstAfter(clock.settlements, end, dayResolved)]?.resolved;
  if (update === undefined || resolved === undefined) return update ?? resolved;
  return Math.min(update, resolved);
}
