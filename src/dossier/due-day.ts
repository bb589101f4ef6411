import type { DayNumber } from "../civil/day-number.js";
import { termEnd } from "../deadline/term-end.js";
import { placing } from "../problem/thoihan-error.js";
import { countBetween, requireCovered } from "../working-day/shift.js";
import type { MaximumTerm } from "./dossier.js";
import type { Wait } from "./known-on.js";
import type { ReadDossier } from "./read-dossier.js";
import type { DossierView } from "./view.js";

/** What the due day of a dossier rests on. */
export type DueFrom = "appointment" | "maximum-term";

/**
 * The day by which a dossier is due. A day that was appointed holds as it stands: whatever was waited for, the office may
 * have moved it by a document of its own. Otherwise it is the end of the longest term, counted from reception.
 */
export function dueDayOf(
  dossier: ReadDossier,
  received: DayNumber,
  waits: readonly Wait[],
  view: DossierView,
): { readonly due: DayNumber; readonly dueFrom: DueFrom } {
  const { due, maximumTerm } = dossier;
  if (due !== undefined) {
    requireCovered(view.calendar, view.table, due, ["due"]);
    return { due, dueFrom: "appointment" };
  }
  /* v8 ignore next -- a dossier that counts has one of the two, as was checked when it was read */
  if (maximumTerm === undefined) throw new Error("a dossier that counts has a due day or a longest term");
  const left = view.supplementTime === "deducted" ? waits : [];
  const end = placing(
    () => endOfTerm(maximumTerm, received, left, view),
    () => ["maximumTerm"],
  );
  return { due: end, dueFrom: "maximum-term" };
}

/** How many days of its unit a term has used up between two days: those after the first, up to and including the second. */
export function daysWithin(unit: MaximumTerm["unit"], { from, to }: Wait, { table }: DossierView): number {
  return unit === "calendar-day" ? to - from : countBetween(table, from, to);
}

/**
 * The day on which a term ends that does not run while the dossier waits. The day of the request still counts, the day of
 * the answer does not: where the request comes on the last day of the term, the term ends on the day of the answer, since
 * end − start − waiting is then not above it. A request after the end changes nothing.
 */
function endOfTerm(term: MaximumTerm, received: DayNumber, waits: readonly Wait[], view: DossierView): DayNumber {
  let start = received;
  let left = term.amount;
  for (const wait of waits) {
    if (wait.from > endFrom(start)) break;
    // A term in calendar days that rolls off a day off is used up before it ends.
    left = Math.max(0, left - daysWithin(term.unit, { from: start, to: wait.from }, view));
    start = wait.to;
  }
  return endFrom(start);

  function endFrom(from: DayNumber): DayNumber {
    return termEnd(view.calendar, { amount: left, unit: term.unit, direction: "after" }, from);
  }
}
