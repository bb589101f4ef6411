import { type CalendarTable, isoOf } from "../calendar/compile.js";
import { CERTAINTIES, type Certainty } from "../calendar/day-kind.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { Citation } from "../citation/citation.js";
import type { DayNumber } from "../civil/day-number.js";
import { requireOneOf } from "../document/require-one-of.js";
import { DEADLINE_CERTAINTY_NOT_REACHED } from "../problem/kinds.js";
import type { Bilingual } from "../problem/language.js";
import { refuse } from "../problem/thoihan-error.js";
import type { Term } from "../rule/types.js";
import { certaintyOfSpan } from "./certainty-of-span.js";
import { runTerm } from "./run-term.js";
import { traceTerm } from "./trace.js";
import type { Deadline, TraceStep } from "./types.js";

/** A deadline that is still being put together. */
export type DeadlineDraft = { -readonly [Key in keyof Deadline]: Deadline[Key] };

/** What a term is for and counted from, in words, and the texts that it rests on. */
export interface TermWords {
  readonly title: Bilingual;
  readonly event: Bilingual;
  readonly cites: readonly Citation[];
}

/** The deadline of a term from a covered day, before it is said which rule it is of. */
export function deadlineOfTerm(
  calendar: WorkingCalendar,
  term: Term,
  from: DayNumber,
  words: TermWords,
  asked: Certainty | undefined,
): DeadlineDraft {
  const table = tableOf(calendar);
  const run = runTerm(calendar, term, from);
  const { due, actBy } = run;
  const certainty = certaintyOfRun(table, from, due);
  const written = isoOf(table, due);
  if (asked !== undefined) requireCertainty(asked, certainty, written);
  const start = isoOf(table, from);
  const trace: TraceStep[] = [{ step: "start", on: start, title: words.title, event: words.event, term }];
  traceTerm(trace, table, run);
  return {
    rule: "free-term",
    version: "free-term",
    profile: "free-term",
    from: start,
    due: written,
    actBy: isoOf(table, actBy),
    certainty,
    trace,
    cites: words.cites,
    calendar: { id: calendar.id, version: calendar.version },
  };
}

/** The days counted over: after the event up to the due day, from the due day up to the event, or the day of both. */
function certaintyOfRun(table: CalendarTable, from: DayNumber, due: DayNumber): Certainty {
  if (due > from) return certaintyOfSpan(table, from, due);
  return certaintyOfSpan(table, due - 1, due === from ? from : from - 1);
}

function requireCertainty(asked: Certainty, reached: Certainty, due: string): void {
  requireOneOf(asked, CERTAINTIES, ["certainty"]);
  // Days that follow from the law alone are decided; only a decision not yet made can move a deadline.
  if (asked !== "projected" && reached === "projected") {
    refuse(DEADLINE_CERTAINTY_NOT_REACHED, { due, certainty: reached, asked }, ["certainty"]);
  }
}
