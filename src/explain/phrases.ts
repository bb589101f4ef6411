import type { Certainty, DayKind } from "../calendar/day-kind.js";
import type { Term } from "../rule/types.js";

/** What an explanation is written with, once a language. */
export interface Phrases {
  readonly headline: (title: string, due: string) => string;
  readonly term: (term: Term, event: string, from: string) => string;
  readonly counted: (days: number, kind: DayKind | "calendar-day", span: string) => string;
  readonly skipped: (days: number, kind: DayKind | "calendar-day", span: string) => string;
  readonly rolled: (ended: string, kind: DayKind, to: string) => string;
  readonly actBy: Readonly<Record<"due-is-off" | "not-before-the-event", (day: string) => string>>;
  readonly span: (from: string, to: string) => string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly variant: (name: string) => string;
  readonly basis: (citations: string) => string;
  readonly reading: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly calendar: (id: string, version: string) => string;
}
