import { isoOf } from "../calendar/compile.js";
import type { Citation } from "../citation/citation.js";
import type { CivilDate } from "../civil/civil-date.js";
import type { Bilingual } from "../problem/language.js";
import { type DoneEntry, doneDayOf } from "./done.js";
import type { Look } from "./look.js";
import { notesOf, warningsOf } from "./notes.js";
import { compareStandings, mostPressing, type RowStanding, type UndatedStanding } from "./row-standing.js";
import type { Span } from "./spans.js";
import { type PlanDate, planDate } from "./standing.js";
import type { Timing } from "./timing.js";
import type { Plan, PlanTask } from "./types.js";

/** One task of a plan on a day (tình trạng nhiệm vụ): `status`, and with it the due day that it speaks of. */
export type PlanTaskStatus = RowStanding & {
  readonly row: string;
  readonly task: PlanTask;
  /** All due days of the row, in order; reports have one a period. */
  readonly dates: readonly PlanDate[];
  readonly notes: readonly Bilingual[];
  readonly warnings: readonly Bilingual[];
  /** The plan and the row: it shows what the plan demands, not what national law says. */
  readonly cites: readonly [Citation];
};

/** Where a task stands on the day from which the plan is looked at. */
export function taskStatus(
  task: PlanTask,
  spans: readonly Span[],
  entry: DoneEntry | undefined,
  look: Look,
  asOf: CivilDate,
): PlanTaskStatus {
  const { row, timings } = task;
  const finished = entry?.kind === "once" && entry.on <= look.asOf ? entry.on : undefined;
  const dates = datesOf(task, spans, entry, look);
  const open = undatedOf(timings, dates, asOf);
  // A single day finishes everything of a row that has no due day, but not a duty that runs on beside reports.
  const undated =
    finished === undefined ? open : open.filter(({ status }) => status === "continuous" && dates.length > 0);
  const standing = mostPressing(timings, dates, undated, asOf) ?? withoutAny(finished, look);
  return {
    row,
    ...standing,
    dates,
    notes: notesOf(task, spans, look),
    warnings: warningsOf(task, spans, look),
    cites: [citationOf(look.plan, row)],
    task,
  };
}

function datesOf(task: PlanTask, spans: readonly Span[], entry: DoneEntry | undefined, look: Look): PlanDate[] {
  const ended = entry?.kind === "once" ? Math.min(entry.on, look.asOf) : look.asOf;
  const dates = task.timings.flatMap((timing, clause) => {
    // Updates that follow an event are owed one at a time, and no longer once the row is done.
    const updates = timing.kind === "recurring" && timing.anchor !== undefined;
    return spans
      .filter((span) => span.clause === clause)
      .filter(({ first, due }) => (first ?? due) <= ended || !updates)
      .map((span) => planDate(span, timing, look, doneDayOf(entry, span, look)));
  });
  return dates.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : compareStandings(a, b) || a.clause - b.clause));
}

/** What the clauses without a due day are in its place. */
function undatedOf(timings: readonly Timing[], dates: readonly PlanDate[], asOf: CivilDate): UndatedStanding[] {
  return timings.flatMap((timing, clause): UndatedStanding[] => {
    if (dates.some((date) => date.clause === clause)) return [];
    switch (timing.kind) {
      case "continuous":
      case "external":
        return [{ status: timing.kind }];
      case "from":
        return [{ status: timing.date <= asOf ? "in-progress" : "upcoming", from: timing.date }];
      case "within":
      case "same-day":
        return [{ status: "awaiting-event" }];
      case "recurring":
        return [{ status: timing.anchor === undefined ? "undated" : "awaiting-event" }];
      default:
        return [{ status: "undated" }];
    }
  });
}

function withoutAny(finished: number | undefined, look: Look): RowStanding {
  return finished === undefined ? { status: "undated" } : { status: "met", doneOn: isoOf(look.table, finished) };
}

function citationOf({ document, issuer }: Plan, row: string): Citation {
  return {
    instrument: document ?? "không số",
    kind: "plan",
    title: { vi: `Kế hoạch của ${issuer.vi}`, en: `Plan of the ${issuer.en}` },
    provision: { vi: `dòng ${row}`, en: `row ${row}` },
    mark: "plan-only",
  };
}
