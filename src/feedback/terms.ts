import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { DayNumber } from "../civil/day-number.js";
import { termEnd } from "../deadline/term-end.js";
import type { Profile } from "../profile/types.js";
import type { RuleId, Term } from "../rule/types.js";
import { countBetween } from "../working-day/shift.js";
import { readSpans, type TermSpan } from "./term-spans.js";

/** The ways of triage, in the order in which they are listed. */
const ALTERNATIVES = ["feedback.reject", "feedback.forward", "feedback.clarify"] as const;

/** One of the ways of triage. */
export type Alternative = (typeof ALTERNATIVES)[number];

/** What a profile says of one rule at which times. */
export interface RuleTerms<Id extends RuleId = RuleId> {
  readonly rule: Id;
  readonly spans: readonly TermSpan[];
}

/** The rules of one call: whose numbers, on whose calendar. Each by its own name, since a case asks ten times. */
export interface CaseTerms {
  readonly calendar: WorkingCalendar;
  readonly triage: readonly RuleTerms<Alternative>[];
  readonly resolve: RuleTerms;
  readonly progress: RuleTerms;
  readonly publish: RuleTerms;
}

/** Reads the numbers of a profile, once for any number of cases. */
export function readTerms(calendar: WorkingCalendar, profile: Profile): CaseTerms {
  const of = <Id extends RuleId>(rule: Id): RuleTerms<Id> => ({ rule, spans: readSpans(profile, rule) });
  return {
    calendar,
    triage: ALTERNATIVES.map(of),
    resolve: of("feedback.resolve"),
    progress: of("feedback.progress"),
    publish: of("feedback.publish"),
  };
}

/** Whether a rule is one of the ways of triage. */
export function isAlternative(rule: RuleId): rule is Alternative {
  return ALTERNATIVES.some((alternative) => alternative === rule);
}

/** The term of a rule for something counted from a day; `undefined` where the profile sets no number. */
export function termFrom({ spans }: RuleTerms, from: DayNumber): Term | undefined {
  for (const { first, last, term } of spans) if (first <= from && from <= last) return term;
  return undefined;
}

/** The day on which a term counted from a day falls due. */
export function dueFrom(terms: CaseTerms, term: Term, from: DayNumber): DayNumber {
  return termEnd(terms.calendar, term, from);
}

/** How much of a term has run between two days: the days after the first, up to and including the second. */
export function usedBetween(terms: CaseTerms, term: Term, from: DayNumber, to: DayNumber): number {
  return term.unit === "calendar-day" ? to - from : countBetween(tableOf(terms.calendar), from, to);
}
