import type { CivilDate } from "../civil/civil-date.js";
import type { CountedEvent, FeedbackEvaluation } from "../feedback/evaluate-feedback.js";
import type { Obligation } from "../feedback/obligation.js";
import { isAlternative } from "../feedback/triage.js";

/** One triage of a case: the ways that were open, and the event that closed it. */
export interface ReceptionRound {
  /** In time while the last of the ways is. */
  readonly due: CivilDate;
  readonly ways: readonly Obligation[];
  readonly closedBy: CountedEvent | undefined;
}

const CLOSING: ReadonlySet<CountedEvent["type"]> = /* @__PURE__ */ new Set([
  "rejected",
  "clarification-requested",
  "forwarded",
  "accepted",
  "resolved",
  "withdrawn",
]);

/** The triages of a case in order: one at receipt, and one for each answer that opened another. */
export function receptionRounds({ obligations, events }: FeedbackEvaluation): ReceptionRound[] {
  const starts = startsOf(events);
  return waysByRound(obligations).map((ways, index) => ({
    ways,
    due: ways.reduce((latest, { due = "" }) => (due > latest ? due : latest), ""),
    // Only the first answers open a triage, one each: the later ones come after triage was over.
    closedBy: events.slice((starts[index] ?? 0) + 1).find(({ type }) => CLOSING.has(type)),
  }));
}

/** The positions of receipt and of each answer. */
function startsOf(events: readonly CountedEvent[]): number[] {
  return events.flatMap(({ type }, index) => (type === "received" || type === "clarified" ? [index] : []));
}

/** The ways are listed round by round: one that comes again begins the next round. */
function waysByRound(obligations: readonly Obligation[]): Obligation[][] {
  const rounds: Obligation[][] = [];
  let current: Obligation[] = [];
  for (const obligation of obligations) {
    if (!isAlternative(obligation.rule)) continue;
    if (current.length === 0 || current.some(({ rule }) => rule === obligation.rule)) {
      current = [];
      rounds.push(current);
    }
    current.push(obligation);
  }
  return rounds;
}
