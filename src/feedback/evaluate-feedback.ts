import { isoOf } from "../calendar/compile.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDate, CivilDateLike } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { formatIso } from "../civil/format-iso.js";
import { requireOptions } from "../document/require-options.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import { FEEDBACK_AS_OF_BEFORE_FIRST_EVENT, FEEDBACK_EMPTY_LOG } from "../problem/kinds.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { refuse, refuseAll, ThoihanError } from "../problem/thoihan-error.js";
import { profileById } from "../profile/index.js";
import type { Profile } from "../profile/types.js";
import { vietnam } from "../vietnam/index.js";
import { requireCovered } from "../working-day/shift.js";
import { problemOfStep } from "./apply-event.js";
import { type CaseRecord, emptyCase } from "./case-record.js";
import { type ClarificationMode, clarificationModeOf } from "./clarification.js";
import type { Feedback } from "./events.js";
import { recordEvent } from "./fold.js";
import { noteLateness } from "./lateness.js";
import { nextObligation } from "./next-obligation.js";
import { type Obligation, obligationsOf } from "./obligation.js";
import { type ReadEvent, readFeedback } from "./read-feedback.js";
import type { CaseTerms } from "./terms.js";
import { type FeedbackStateName, isFinal } from "./transitions.js";

/** How a case is to be looked at. */
export interface FeedbackOptions {
  /** The day from which it is looked at; events after it are ignored. */
  readonly asOf: CivilDateLike;
  /** `vietnam` unless given. */
  readonly calendar?: WorkingCalendar;
  /** `"standard"` unless given. */
  readonly profile?: Profile | string;
  /** What a request for clarification does to the clocks; `"reset"` unless given. */
  readonly clarification?: ClarificationMode;
}

/** Where a case stands on a day. */
export interface FeedbackEvaluation {
  readonly id: string;
  readonly state: FeedbackStateName;
  readonly obligations: readonly Obligation[];
  /** The open obligation that falls due first, `null` when nothing is open. */
  readonly next: Obligation | null;
  /** `false` once anything was late, `true` when the case ended without that, otherwise `null`. */
  readonly onTime: boolean | null;
  readonly asOf: CivilDate;
}

/**
 * What a case of feedback owes, by when, and what is late (đánh giá hồ sơ phản ánh, kiến nghị): a pure fold over its log.
 *
 * @param feedback id and events, in the order in which they happened
 * @param options the day from which the case is looked at, and whose numbers and days to use
 * @returns state, every obligation with its status, the next one, and whether the case is on time
 * @throws everything that is wrong with the form of the document at once (`document.…`, `date.…`, `instant.…`); then
 *   `feedback.empty-log`, `feedback.as-of-before-first-event`, `feedback.event-before-previous`,
 *   `feedback.event-not-allowed`, with the position of the event; `calendar.outside-coverage`, `profile.unknown`
 * @example
 * const feedback = { id: "A-1", events: [{ type: "received", on: "2026-11-20" }] } as const;
 * evaluateFeedback(feedback, { asOf: "2026-11-23" }).next?.due; // => "2026-11-25"
 */
export function evaluateFeedback(feedback: Feedback, options: FeedbackOptions): FeedbackEvaluation {
  requireOptions(options);
  const profile = profileById(options.profile);
  const terms: CaseTerms = { calendar: options.calendar ?? profile.calendar ?? vietnam, profile };
  const mode = clarificationModeOf(options.clarification);
  const asOf = dayNumberOf(options.asOf, "asOf");
  const table = tableOf(terms.calendar);
  requireCovered(terms.calendar, table, asOf, ["asOf"]);

  const problems: Problem[] = [];
  const read = readFeedback(feedback, [], problems);
  refuseAll(problems);
  // Without a problem the case was read; the check is for the types.
  if (read === undefined) return refuse(FEEDBACK_EMPTY_LOG, {}, ["events"]);
  const record = foldEvents(read.events, asOf, terms, mode);
  const obligations = blame(["asOf"], () => obligationsOf(record, terms, asOf));
  return {
    id: read.id,
    state: record.state,
    obligations,
    next: nextObligation(obligations),
    onTime: record.late ? false : isFinal(record.state) ? true : null,
    asOf: isoOf(table, asOf),
  };
}

/** `evaluateFeedback` that returns a refusal instead of throwing it. */
export function safeEvaluateFeedback(feedback: Feedback, options: FeedbackOptions): SafeResult<FeedbackEvaluation> {
  return safely(() => evaluateFeedback(feedback, options));
}

function foldEvents(
  events: readonly ReadEvent[],
  asOf: DayNumber,
  terms: CaseTerms,
  mode: ClarificationMode,
): CaseRecord {
  const record = emptyCase();
  const [first] = events;
  if (first === undefined) return refuse(FEEDBACK_EMPTY_LOG, {}, ["events"]);
  if (first.on > asOf) {
    const params = { asOf: formatIso(asOf), first: formatIso(first.on) };
    return refuse(FEEDBACK_AS_OF_BEFORE_FIRST_EVENT, params, ["asOf"]);
  }
  let previous: DayNumber | undefined;
  for (let index = 0; index < events.length; index++) {
    const event = events[index];
    // What comes after asOf is ignored, as if the log had been cut there.
    if (event === undefined || event.on > asOf) continue;
    const found = problemOfStep(record.state, record.before, event, previous, ["events", index]);
    refuseAll(found === undefined ? [] : [found]);
    requireCovered(terms.calendar, tableOf(terms.calendar), event.on, ["events", index, "on"]);
    blame(["events", index, "on"], () => recordEvent(record, event.type, event.on, terms, mode));
    previous = event.on;
  }
  noteLateness(record, asOf);
  return record;
}

/** Gives a term that runs out of the calendar the place in the log where it started, which the arithmetic cannot know. */
function blame<Result>(path: ProblemPath, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ThoihanError)) throw error;
    return refuseAll(error.problems.map((each) => ({ ...each, path }))) as never;
  }
}
