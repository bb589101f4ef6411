import type { CivilDateLike } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { parseIso } from "../civil/parse-iso.js";
import { at } from "../document/each.js";
import { requireIterable } from "../document/require-iterable.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { requireCovered, requireThreshold } from "../working-day/shift.js";
import { evaluateIn } from "./evaluate-feedback.js";
import type { Feedback } from "./events.js";
import type { Obligation, OpenObligation } from "./obligation.js";
import { type FeedbackOptions, type FeedbackView, viewOf } from "./view.js";

/** How to look for reminders. */
export interface FeedbackReminderOptions extends FeedbackOptions {
  /** The threshold: how many working days before the due day, 0 for the due day itself. */
  readonly workingDays: number;
  /** The day of the reminders before these; the day before `asOf` unless given. */
  readonly since?: CivilDateLike;
}

/** An obligation that has come so near that its office should be told (nhắc việc). */
export interface FeedbackReminder {
  readonly id: string;
  readonly obligation: OpenObligation;
}

/**
 * The obligations that enter a threshold before their due day on `asOf` (nhắc việc sắp đến hạn): within it now, and not
 * yet on the day before, or on the day given as `since`. So each is told once, and again when it was closed and has
 * opened anew, or is counted from another day. What fell due after `since` is overdue, and no longer told.
 *
 * @param cases the cases, from a list or from any other iterable
 * @param options as for `evaluateFeedback`, with the threshold in working days, a whole number from 0, and the day of the
 *   reminders before these; whoever looks on working days only gives `since`, and misses nothing that came in between
 * @returns a generator of reminders, in the order of the cases; nothing that is overdue or suspended
 * @throws as `evaluateFeedbackMany`; `argument.not-an-integer`, `argument.wrong-type` for a threshold below 0 or a `since`
 *   after `asOf`
 * @example
 * const cases = [{ id: "A-1", events: [{ type: "received", on: "2026-11-20" }] }] as const;
 * const reminders = feedbackReminders(cases, { asOf: "2026-12-10", workingDays: 2 });
 * [...reminders].map(({ id, obligation }) => `${id} ${obligation.rule} ${obligation.due}`);
 * // => ["A-1 feedback.resolve 2026-12-14"]
 */
export function feedbackReminders(
  cases: Iterable<Feedback>,
  options: FeedbackReminderOptions,
): Generator<FeedbackReminder, void, undefined> {
  const now = viewOf(options);
  const { workingDays } = options;
  requireThreshold(workingDays, "workingDays");
  return remind(requireIterable(cases, "cases"), now, viewBefore(now, options.since), workingDays);
}

/** How it looked when reminders were told before: perhaps on the day before the calendar, on which no case had begun. */
function viewBefore(now: FeedbackView, since: CivilDateLike | undefined): FeedbackView {
  if (since === undefined) return { ...now, asOf: now.asOf - 1 };
  const asOf = dayNumberOf(since, "since");
  if (asOf >= now.asOf) {
    refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(since), expected: "a day before asOf" }, ["since"]);
  }
  requireCovered(now.terms.calendar, now.table, asOf, ["since"]);
  return { ...now, asOf };
}

function* remind(
  cases: Iterable<Feedback>,
  now: FeedbackView,
  before: FeedbackView,
  workingDays: number,
): Generator<FeedbackReminder, void, undefined> {
  let index = 0;
  for (const each of cases) {
    const position = index++;
    const { id, obligations, events } = at(position, () => evaluateIn(now, each));
    const soon = obligations.filter((obligation) => isSoon(obligation, workingDays));
    // The rule, and half of the work.
    if (soon.length === 0) continue;
    const known = events.some(({ on }) => parseIso(on) <= before.asOf);
    const earlier = known ? at(position, () => evaluateIn(before, each)) : undefined;
    for (const obligation of soon) {
      const told = earlier?.obligations.some((other) => isSame(other, obligation) && isSoon(other, workingDays));
      if (told !== true) yield { id, obligation };
    }
  }
}

function isSoon(obligation: Obligation, workingDays: number): obligation is OpenObligation {
  return "workingDaysLeft" in obligation && obligation.workingDaysLeft <= workingDays;
}

/** An obligation whose due day has moved is another one to whoever has to act by it. */
function isSame(a: Obligation, b: Obligation): boolean {
  return a.rule === b.rule && a.from === b.from && a.due === b.due;
}
