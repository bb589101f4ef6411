import type { Bilingual } from "../problem/language.js";
import { reading } from "../problem/reading.js";
import type { FeedbackRuleId } from "../rule/types.js";
import type { ActionPhrases, OpenWay } from "./action-phrases.js";
import { ENGLISH_ACTIONS, VIETNAMESE_ACTIONS } from "./action-phrases.js";
import type { FeedbackEvaluation } from "./evaluate-feedback.js";
import type { FeedbackEventType } from "./events.js";
import { isOpen, type OpenObligation } from "./obligation.js";
import { isAlternative } from "./terms.js";
import { eventsAllowedIn, isFinal } from "./transitions.js";

/** What must be done with a case now (việc phải làm tiếp theo). */
export interface NextAction {
  /** The open obligation that falls due first, `null` when nothing is open. */
  readonly obligation: OpenObligation | null;
  /** The events that would fulfil it, of those that the state allows; empty when the case has ended. */
  readonly events: readonly FeedbackEventType[];
  /** The same in words, with the last day and what is late. */
  readonly sentence: Bilingual;
}

/** The event that fulfils each obligation of feedback. */
const FULFILLING: Readonly<Record<FeedbackRuleId, FeedbackEventType>> = {
  "feedback.reject": "rejected",
  "feedback.clarify": "clarification-requested",
  "feedback.forward": "forwarded",
  "feedback.resolve": "resolved",
  "feedback.progress": "progress-updated",
  "feedback.publish": "published",
};

/**
 * What must be done with a case, by when, in a sentence (việc phải làm tiếp theo).
 *
 * @param evaluation what `evaluateFeedback` returned, or the same after a trip through JSON
 * @returns the obligation that falls due first, the events that fulfil it, and a sentence in both languages
 * @example
 * const events = [{ type: "received", on: "2026-11-20" }, { type: "accepted", on: "2026-11-23" }] as const;
 * nextAction(evaluateFeedback({ id: "A-1", events }, { asOf: "2026-12-10" })).sentence.en;
 * // => "Resolve the feedback: by the end of Monday, 14/12/2026; 2 working days left."
 */
export function nextAction(evaluation: FeedbackEvaluation): NextAction {
  return reading(evaluation, "evaluation", "what evaluateFeedback returned", () => actionOf(evaluation));
}

function actionOf(evaluation: FeedbackEvaluation): NextAction {
  const { state, next } = evaluation;
  return {
    obligation: next,
    events: isFinal(state) ? [] : eventsToTake(evaluation),
    sentence: {
      vi: sentenceOf(evaluation, VIETNAMESE_ACTIONS),
      en: sentenceOf(evaluation, ENGLISH_ACTIONS),
    },
  };
}

function eventsToTake(evaluation: FeedbackEvaluation): readonly FeedbackEventType[] {
  const wanted = wantedEvents(evaluation);
  return eventsAllowedIn(evaluation.state).filter((event) => wanted.includes(event));
}

/** What fulfils the open obligations; while the sender is waited for, the answer comes first. */
function wantedEvents({ state, next, obligations, asOf }: FeedbackEvaluation): readonly FeedbackEventType[] {
  // The update of a span that has not begun cannot be made yet.
  const open = obligations.filter(isOpen).filter(({ rule, from }) => rule !== "feedback.progress" || from < asOf);
  if (state === "awaiting-clarification") return ["clarified", ...open.map(({ rule }) => FULFILLING[rule])];
  // Taking the case on, or answering it at once, makes triage needless.
  if (next !== null && isAlternative(next.rule))
    return [...waysToTake(open).map(({ rule }) => FULFILLING[rule]), "accepted", "resolved"];
  return open.map(({ rule }) => FULFILLING[rule]);
}

/** The ways of triage that are in time; all of them when none is. */
function waysToTake(open: readonly OpenObligation[]): readonly OpenWay[] {
  const ways = open.filter((obligation): obligation is OpenWay => isAlternative(obligation.rule));
  const inTime = ways.filter(({ status }) => status !== "overdue");
  return inTime.length > 0 ? inTime : ways;
}

function sentenceOf({ state, next, obligations }: FeedbackEvaluation, phrases: ActionPhrases): string {
  if (isFinal(state)) return phrases.ended(state);
  const open = obligations.filter(isOpen);
  const sentences: string[] = [];
  if (state === "awaiting-clarification") {
    sentences.push(phrases.waiting);
    if (obligations.some(({ status }) => status === "suspended")) sentences.push(phrases.stopped);
  }
  if (next === null) {
    if (sentences.length === 0) sentences.push(phrases.nothing);
  } else if (isAlternative(next.rule)) {
    sentences.push(triageSentence(open, phrases));
  } else {
    sentences.push(phrases.duty(next));
    // An update is owed on top of the resolution that is late; the first that is still open is the one to be told.
    const update = open.find((obligation) => obligation.rule === "feedback.progress");
    if (update !== undefined) sentences.push(phrases.duty(update));
  }
  return sentences.join(" ");
}

/** One of the ways that are in time; when none is, all that is left is to do it at once. */
function triageSentence(open: readonly OpenObligation[], phrases: ActionPhrases): string {
  const ways = waysToTake(open);
  const last = ways.reduce((latest, each) => (each.due > latest.due ? each : latest));
  return last.status === "overdue" ? phrases.chooseLate(last) : phrases.choose(ways);
}
