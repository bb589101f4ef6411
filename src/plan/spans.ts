import { type DayNumber, NOT_A_DAY } from "../civil/day-number.js";
import { parseIso } from "../civil/parse-iso.js";
import { runTerm } from "../deadline/run-term.js";
import type { Term } from "../rule/types.js";
import { shiftWorkingDays } from "../working-day/shift.js";
import type { PlanAnchor } from "./anchors.js";
import { actByOf, type Look } from "./look.js";
import { periodsIn, requireAmount } from "./periods.js";
import type { ReportPeriod, Timing, WorkingDayPeriod } from "./timing.js";
import type { PlanTask } from "./types.js";

/** One due day of a clause, before it is held against any day. */
export interface Span {
  /** Position of the clause among the timings of its row. */
  readonly clause: number;
  /** First day of the window or of the period. */
  readonly first?: DayNumber;
  readonly due: DayNumber;
  readonly actBy: DayNumber;
  /** The day of the event that a term is counted from. */
  readonly countedFrom?: DayNumber;
  readonly every?: ReportPeriod | WorkingDayPeriod;
}

/** The due days of all clauses of a row; none for clauses without date and for events that have not happened. */
export function spansOf(task: PlanTask, look: Look): Span[] {
  return task.timings.flatMap((timing, clause) =>
    spansOfClause(task, timing, look).map((span) => ({ clause, ...span })),
  );
}

/** Whether the plan year stands in for a time: a target of the body that names none (a reading). */
export function ownsPlanYear({ place, targets }: PlanTask, { kind }: Timing): boolean {
  return kind === "none" && place === "body" && targets.length > 0;
}

/** The day of an event: the caller's, or for the end of resolving the one that follows from the receipt. */
function eventDay(anchor: PlanAnchor, task: PlanTask, look: Look): DayNumber | undefined {
  const given = look.events.get(anchor);
  if (given !== undefined || anchor !== "end-of-feedback-resolution-term") return given;
  for (const timing of task.timings) {
    if (timing.kind !== "within" || timing.rule !== "feedback.resolve") continue;
    const receipt = look.events.get(timing.anchor);
    if (receipt !== undefined) return runTerm(look.calendar, termOf(timing), receipt).due;
  }
  return undefined;
}

type ClauseSpan = Omit<Span, "clause">;

function spansOfClause(task: PlanTask, timing: Timing, look: Look): ClauseSpan[] {
  const { year } = look.plan;
  switch (timing.kind) {
    case "before":
      // A day that does not exist is read as the last of its month, "before" and "by" alike.
      return [named(look, timing.date === null ? parseIso(timing.adopted) : parseIso(timing.date) - 1)];
    case "by":
      return [named(look, parseIso(timing.date ?? timing.adopted))];
    case "window":
      return [{ first: parseIso(timing.from), ...named(look, parseIso(timing.to)) }];
    case "within":
    case "same-day":
      return fromEvent(eventDay(timing.anchor, task, look), termOf(timing), look);
    case "recurring":
      if (timing.anchor === undefined) return timing.every.flatMap((every) => reports(every, look));
      return repeats(eventDay(timing.anchor, task, look), timing.every[0], look);
    case "none":
      if (!ownsPlanYear(task, timing)) return [];
      return [{ first: parseIso(year.from), ...named(look, parseIso(year.to)) }];
    default:
      return [];
  }
}

function named(look: Look, due: DayNumber): { readonly due: DayNumber; readonly actBy: DayNumber } {
  return { due, actBy: actByOf(look, due) };
}

function fromEvent(event: DayNumber | undefined, term: Term, look: Look): ClauseSpan[] {
  if (event === undefined) return [];
  const { due, actBy } = runTerm(look.calendar, term, event);
  return [{ countedFrom: event, due, actBy }];
}

function reports(every: ReportPeriod, look: Look): ClauseSpan[] {
  return periodsIn(look.plan.year, every, look.cutOff).map(({ first, last }) => ({
    first,
    ...named(look, last),
    every,
  }));
}

/** Every multiple of a term after an event, to the end of the plan. */
function repeats(event: DayNumber | undefined, every: WorkingDayPeriod, look: Look): ClauseSpan[] {
  if (event === undefined) return [];
  requireAmount(every.amount);
  const last = parseIso(look.plan.year.to);
  const spans: ClauseSpan[] = [];
  let first = event + 1;
  for (let multiple = 1; ; multiple++) {
    const due = shiftWorkingDays(look.table, event, every.amount * multiple);
    if (due === NOT_A_DAY || due > last) return spans;
    spans.push({ first, due, actBy: due, countedFrom: event, every });
    first = due + 1;
  }
}

/** The term of a clause as the rules of the catalogue say it. */
function termOf(timing: Extract<Timing, { kind: "within" | "same-day" }>): Term {
  if (timing.kind === "same-day") return { amount: 0, unit: "same-day", direction: "after" };
  return {
    amount: timing.amount,
    unit: timing.unit === "day" ? "calendar-day" : "working-day",
    direction: timing.direction === "forward" ? "after" : "before",
  };
}
