import type { DayNumber } from "../civil/day-number.js";
import { termEnd } from "../deadline/term-end.js";
import type { CaseRecord, Duty, ResolutionClock } from "./case-record.js";
import { type CaseTerms, termFrom } from "./terms.js";

/** The days after `start` up to `end`, in which one update is owed. */
interface Span {
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** The first update inside it. */
  readonly update: DayNumber | undefined;
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
  let previous: Span | undefined;
  for (const span of spansUpTo(record, terms, clock.due, horizon)) {
    const outcome = outcomeOf(span, previous, record, clock);
    if (outcome !== undefined) duties.push({ rule: "feedback.progress", from: span.start, due: span.end, outcome });
    previous = span;
  }
  return duties;
}

/** The last day of which updates can be owed: the case may have been resolved or ended before `asOf`. */
function horizonOf(record: CaseRecord, clock: ResolutionClock, asOf: DayNumber): DayNumber {
  const last = clock.settlements[clock.settlements.length - 1];
  const settled = last !== undefined && last.returned === undefined ? last.resolved : asOf;
  return Math.min(asOf, settled, record.endedOn ?? asOf);
}

/** Every span up to the first whose due day is not past, and, where that one is met already, the one after it. */
function spansUpTo(record: CaseRecord, terms: CaseTerms, anchor: DayNumber, horizon: DayNumber): Span[] {
  const term = termFrom(terms, "feedback.progress", anchor);
  if (term === undefined) return [];
  const spans: Span[] = [];
  let start = anchor;
  let more = 1;
  for (let multiple = 1; more > 0; multiple++) {
    const end = termEnd(terms.calendar, term, anchor, multiple);
    // Two ends in calendar days can roll to one working day; that makes one span.
    if (end === start) continue;
    const update = record.updates.find((day) => day > start && day <= end);
    spans.push({ start, end, update });
    if (start >= horizon) more = 0;
    else if (end >= horizon && update === undefined) more = 0;
    start = end;
  }
  return spans;
}

/** What became of a span; `undefined` where it is not listed. */
function outcomeOf(
  span: Span,
  previous: Span | undefined,
  record: CaseRecord,
  clock: ResolutionClock,
): Duty["outcome"] | undefined {
  if (span.update !== undefined) return { kind: "done", on: span.update };
  for (const { resolved, returned } of clock.settlements) {
    // A span that fell due while the case counted as resolved, to be returned later, was not owed.
    if (returned !== undefined && span.end > resolved && span.end <= returned) return undefined;
    if (wasListedOn(resolved, span, previous)) return { kind: "not-required" };
  }
  const madeUpOn = madeUpAfter(record, clock, span.end);
  if (madeUpOn !== undefined) return { kind: "done", on: madeUpOn };
  return { kind: record.endedOn === undefined ? "open" : "not-required" };
}

/** Whether a resolution found the span on the list: inside it, or next to one that was met already. */
function wasListedOn(resolved: DayNumber, span: Span, previous: Span | undefined): boolean {
  if (resolved > span.start) return resolved <= span.end;
  return (
    previous?.update !== undefined &&
    previous.update <= resolved &&
    resolved > previous.start &&
    resolved <= previous.end
  );
}

/** The day on which a missed update was made up for: the next update, or the resolution. */
function madeUpAfter(record: CaseRecord, clock: ResolutionClock, end: DayNumber): DayNumber | undefined {
  const update = record.updates.find((day) => day > end);
  const resolved = clock.settlements.find((settlement) => settlement.resolved > end)?.resolved;
  if (update === undefined || resolved === undefined) return update ?? resolved;
  return Math.min(update, resolved);
}
