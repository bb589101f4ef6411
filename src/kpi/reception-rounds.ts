import type { CivilDate } from "../civil/civil-date.js";
import type { CountedEvent, FeedbackEvaluation } from "../feedback/evaluate-feedback.js";
import type { Obligation } from "../feedback/obligation.js";
import { isAlternative } from "../feedback/terms.js";

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

/** Receipt opens a triage, and so can an answer. */
const OPENING: ReadonlySet<CountedEvent["type"]> = /* @__PURE__ */ new Set(["received", "clarified"]);

/** The triages of a case in order: one at receipt, and one for each answer that opened another. */
export function receptionRounds({ obligations, events }: FeedbackEvaluation): ReceptionRound[] {
  let next = 0;
  return waysByRound(obligations).map((ways) => {
    const from = ways[0]?.from;
    const start = events.findIndex(({ type, on }, index) => index >= next && on === from && OPENING.has(type));
    next = start + 1;
    const closedBy = events.slice(next).find(({ type }) => CLOSING.has(type));
    return { ways, due: ways.reduce((latest, { due = "" }) => (due > latest ? due : latest), ""), closedBy };
  });
}

/**
 * The ways are listed round by round. Another day counted from begins the next round, and so does a way that comes again:
 * rounds of one day have the same ways.
 */
function waysByRound(obligations: readonly Obligation[]): Obligation[][] {
  const rounds: Obligation[][] = [];
  let current: Obligation[] = [];
  for (const obligation of obligations) {
    if (!isAlternative(obligation.rule)) continue;
    const [first] = current;
    const other = first === undefined || first.from !== obligation.from;
    if (other || current.some(({ rule }) => rule === obligation.rule)) {
      current = [];
      rounds.push(current);
    }
    current.push(obligation);
  }
  return rounds;
}
