import type { CivilDate } from "../civil/civil-date.js";
import type { PlanDate, PlanStanding } from "./standing.js";
import type { Timing } from "./timing.js";

interface NoDueDay {
  readonly due?: never;
  readonly actBy?: never;
}

/** Where a clause without due day stands. */
export type UndatedStanding = NoDueDay &
  (
    | { readonly status: "continuous" | "awaiting-event" | "external" | "undated"; readonly from?: never }
    /** A start without an end. */
    | { readonly status: "upcoming" | "in-progress"; readonly from: CivilDate }
  );

/** Where a row stands as a whole: its most pressing due day, or what it has in place of one. */
export type RowStanding =
  | (PlanStanding & { readonly from?: CivilDate; readonly due: CivilDate; readonly actBy: CivilDate })
  | UndatedStanding
  /** Done, without ever having had a due day. */
  | (NoDueDay & { readonly status: "met"; readonly doneOn: CivilDate; readonly from?: never });

const RANKS: Readonly<Record<RowStanding["status"], number>> = {
  overdue: 0,
  "due-today": 1,
  "in-progress": 2,
  upcoming: 2,
  "awaiting-event": 3,
  continuous: 4,
  external: 5,
  undated: 6,
  "met-late": 7,
  met: 8,
};

/**
 * The order of rows and of due days: overdue first, the longest at the top, then due today, then what is due soonest, what
 * has started and has no end, what waits, what has no date, what is done.
 */
export function compareStandings(a: RowStanding, b: RowStanding): number {
  return RANKS[a.status] - RANKS[b.status] || compareText(a.due ?? LAST, b.due ?? LAST);
}

/** Sorts behind every written date. */
const LAST = "9999-99-99";

/** The standing of a row from those of its clauses; `undefined` when it has none that counts. */
export function mostPressing(
  timings: readonly Timing[],
  dates: readonly PlanDate[],
  undated: readonly UndatedStanding[],
  asOf: CivilDate,
): RowStanding | undefined {
  const decisive = dates.filter((date) => date.status !== "external" && !yields(date, dates, timings));
  // Of due days that only wait for cause, the next one is of interest and not the first.
  const next = decisive.filter(({ status, due }) => status !== "awaiting-event" || due >= asOf);
  const standings: RowStanding[] = [...(next.length > 0 ? next : decisive).map(withoutClause), ...undated];
  return standings.sort(compareStandings)[0];
}

/** Of cases that exclude each other, counted from one event, only the last due day decides whether the row is late. */
function yields(date: PlanDate, dates: readonly PlanDate[], timings: readonly Timing[]): boolean {
  const own = timings[date.clause];
  return dates.some((other) => {
    const rival = timings[other.clause];
    return areAlternatives(own, rival) && other.due > date.due;
  });
}

/** Whether two clauses are cases of one event, of which only one applies. */
export function areAlternatives(a: Timing | undefined, b: Timing | undefined): boolean {
  if (a?.kind !== "within" || b?.kind !== "within" || a === b) return false;
  return a.anchor === b.anchor && a.case !== undefined && b.case !== undefined;
}

function withoutClause(date: PlanDate): RowStanding {
  const { clause, countedFrom, every, ...standing } = date;
  return standing;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
