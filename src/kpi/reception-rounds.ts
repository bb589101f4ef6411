import type { CountedEvent, FeedbackEvaluation } from "../feedback/evaluate-feedback.js";
import type { Obligation } from "../feedback/obligation.js";
import { isAlternative } from "../feedback/terms.js";

type Ways = readonly [Obligation, ...Obligation[]];

/** One triage of a case: the ways that were open, and the event that closed it. */
export interface ReceptionRound {
  readonly ways: Ways;
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
    const [{ from }] = ways;
    const start = events.findIndex(({ type, on }, index) => index >= next && on === from && OPENING.has(type));
    next = start + 1;
    return { ways, closedBy: events.slice(next).find(({ type }) => CLOSING.has(type)) };
  });
}

/**
 * The ways are listed round by round. Another day counted from begins the next round, and so does a way that comes again:
 * rounds of one day have the same ways.
 */
function waysByRound(obligations: readonly Obligation[]): Ways[] {
  const rounds: [Obligation, ...Obligation[]][] = [];
  for (const obligation of obligations) {
    if (!isAlternative(obligation.rule)) continue;
    const current = rounds.at(-1);
    const isNext = ({ from, rule }: Obligation): boolean => from !== obligation.from || rule === obligation.rule;
    if (current === undefined || current.some(isNext)) rounds.push([obligation]);
    else current.push(obligation);
  }
  return rounds;
}
