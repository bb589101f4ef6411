import type { CivilDate } from "../civil/civil-date.js";
import { parseIso } from "../civil/parse-iso.js";
import type { Bilingual } from "../problem/language.js";
import { reading } from "../problem/reading.js";
import { ruleById } from "../rule/index.js";
import type { FeedbackEvaluation } from "./evaluate-feedback.js";
import type { FeedbackEventType } from "./events.js";
import { feedbackEventLabels } from "./labels.js";
import type { Obligation } from "./obligation.js";
import { type FeedbackStateName, stateAfter } from "./transitions.js";

/** A point on the line of a case: what happened, the day from which it is looked at, or what falls due. */
export type TimelineEntry =
  | {
      readonly kind: "event";
      readonly on: CivilDate;
      readonly event: FeedbackEventType;
      /** The state that the event led to. */
      readonly state: FeedbackStateName;
      readonly label: Bilingual;
      readonly note?: string;
    }
  | { readonly kind: "as-of"; readonly on: CivilDate; readonly label: Bilingual }
  | { readonly kind: "due"; readonly on: CivilDate; readonly obligation: Obligation; readonly label: Bilingual };

/**
 * The life of a case in order, ready to draw (dòng thời gian): every event with the state that it led to, the day from which
 * the case is looked at, and the last day of every obligation that is or was required.
 *
 * @param evaluation what `evaluateFeedback` returned, or the same after a trip through JSON
 * @returns the entries by day; on one day events, then `as-of`, then what falls due; what is suspended has no day and is left out
 * @example
 * const feedback = { id: "A-1", events: [{ type: "received", on: "2026-11-20" }] } as const;
 * feedbackTimeline(evaluateFeedback(feedback, { asOf: "2026-11-23" })).map(({ kind, on }) => `${on} ${kind}`);
 * // => ["2026-11-20 event", "2026-11-23 as-of", "2026-11-25 due", "2026-11-26 due", "2026-11-30 due", "2026-12-14 due"]
 */
export function feedbackTimeline(evaluation: FeedbackEvaluation): TimelineEntry[] {
  return reading(evaluation, "evaluation", EVALUATION, () => entriesOf(evaluation));
}

function entriesOf(evaluation: FeedbackEvaluation): TimelineEntry[] {
  const entries: TimelineEntry[] = [...eventEntries(evaluation), { kind: "as-of", on: evaluation.asOf, label: AS_OF }];
  for (const obligation of evaluation.obligations) {
    if (obligation.due === undefined || obligation.status === "not-required") continue;
    entries.push({ kind: "due", on: obligation.due, obligation, label: ruleById(obligation.rule).title });
  }
  // Sorting is stable: on one day the events stay before the look and what falls due, as a term ends with the day.
  return entries.sort((a, b) => parseIso(a.on) - parseIso(b.on));
}

const EVALUATION = "what evaluateFeedback returned";

const AS_OF: Bilingual = { vi: "ngày xem", en: "as of" };

function eventEntries(evaluation: FeedbackEvaluation): TimelineEntry[] {
  let state: FeedbackStateName = "none";
  let before: FeedbackStateName = state;
  return evaluation.events.map(({ type, on, note }) => {
    const left = state;
    state = stateAfter(left, before, type) ?? left;
    if (type === "clarification-requested") before = left;
    const entry = { kind: "event", on, event: type, state, label: feedbackEventLabels[type] } as const;
    return note === undefined ? entry : { ...entry, note };
  });
}
