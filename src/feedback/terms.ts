import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { DayNumber } from "../civil/day-number.js";
import { termEnd } from "../deadline/term-end.js";
import type { Profile } from "../profile/types.js";
import type { RuleId, Term } from "../rule/types.js";
import { countBetween } from "../working-day/shift.js";
import { readSpans, type TermSpans } from "./term-spans.js";

/** The rules of one case: whose numbers, on whose calendar. */
export interface CaseTerms {
  readonly calendar: WorkingCalendar;
  readonly profile: Profile;
  readonly spans: TermSpans;
}

/** The term of a rule for something counted from a day; `undefined` where the profile sets no number. */
export function termFrom(terms: CaseTerms, rule: RuleId, from: DayNumber): Term | undefined {
  let spans = terms.spans.get(rule);
  if (spans === undefined) {
    spans = readSpans(terms.profile, rule);
    terms.spans.set(rule, spans);
  }
  for (const { first, last, term } of spans) if (first <= from && from <= last) return term;
  return undefined;
}

/** The day on which a rule counted from a day falls due, some of its term being used up already. */
export function dueFrom(terms: CaseTerms, term: Term, from: DayNumber, used = 0): DayNumber {
  return termEnd(terms.calendar, used === 0 ? term : { ...term, amount: term.amount - used }, from);
}

/** How much of a term has run between two days: the days after the first, up to and including the second. */
export function usedBetween(terms: CaseTerms, term: Term, from: DayNumber, to: DayNumber): number {
  return term.unit === "calendar-day" ? to - from : countBetween(tableOf(terms.calendar), from, to);
}
