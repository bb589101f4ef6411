import { isoOf } from "../calendar/compile.js";
import type { CivilDate } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { type DutyStatus, dutyStatus } from "../deadline/duty-status.js";
import type { Look } from "./look.js";
import type { Span } from "./spans.js";
import type { ReportPeriod, Timing, WorkingDayPeriod } from "./timing.js";

/**
 * Where a due day of a plan stands (tình trạng). `in-progress`: its window or period is open. `awaiting-event`: owed only
 * when something happens of which the plan cannot know. `external`: it fell due before the plan was issued, so that another
 * text decides.
 */
export type PlanStanding =
  | DutyStatus
  | { readonly status: "in-progress"; readonly workingDaysLeft: number }
  | { readonly status: "awaiting-event" | "external" };

/** The days of one due day of a row. */
interface PlanDateSpan {
  /** Position of the clause among `task.timings`. */
  readonly clause: number;
  /** First day of the window or of the period reported on. */
  readonly from?: CivilDate;
  /** The last day, to its end. */
  readonly due: CivilDate;
  /** The last working day on or before `due`. */
  readonly actBy: CivilDate;
  /** The day of the event that a term is counted from. */
  readonly countedFrom?: CivilDate;
  /** Which of several reports it is. */
  readonly every?: ReportPeriod | WorkingDayPeriod;
}

/** One due day of a row, with where it stands. */
export type PlanDate = PlanStanding & PlanDateSpan;

/** Whether a clause is owed only when there is cause for it. */
export function isConditional(timing: Timing): boolean {
  if (timing.conditional) return true;
  return timing.kind === "recurring" && timing.anchor === undefined && timing.case !== undefined;
}

/** Whether a report fell due before the plan that asks for it was issued. */
export function precedesPlan({ due }: Span, timing: Timing, look: Look): boolean {
  const { issued } = look.plan;
  return timing.kind === "recurring" && issued !== undefined && isoOf(look.table, due) < issued;
}

/** A due day held against the day from which the plan is looked at. */
export function planDate(span: Span, timing: Timing, look: Look, done: DayNumber | undefined): PlanDate {
  const iso = (day: DayNumber): CivilDate => isoOf(look.table, day);
  const { clause, first, due, actBy, countedFrom, every } = span;
  return {
    clause,
    ...(first === undefined ? {} : { from: iso(first) }),
    due: iso(due),
    actBy: iso(actBy),
    ...(countedFrom === undefined ? {} : { countedFrom: iso(countedFrom) }),
    ...(every === undefined ? {} : { every }),
    ...standingOf(span, timing, look, done),
  };
}

function standingOf(span: Span, timing: Timing, look: Look, done: DayNumber | undefined): PlanStanding {
  const duty = dutyStatus(look.table, span.due, look.asOf, done);
  if (duty.status === "met" || duty.status === "met-late") return duty;
  if (isConditional(timing)) return { status: "awaiting-event" };
  if (precedesPlan(span, timing, look)) return { status: "external" };
  const open = span.first !== undefined && span.first <= look.asOf;
  return duty.status === "upcoming" && open ? { status: "in-progress", workingDaysLeft: duty.workingDaysLeft } : duty;
}
