import { isoOf } from "../calendar/compile.js";
import type { Certainty } from "../calendar/day-kind.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDateLike } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { requireOptions } from "../document/require-options.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { profileById } from "../profile/index.js";
import { chooseVersion } from "../profile/rule-version-on.js";
import type { Profile } from "../profile/types.js";
import { ruleById } from "../rule/index.js";
import type { RuleId } from "../rule/types.js";
import { vietnam } from "../vietnam/index.js";
import { requireCovered } from "../working-day/shift.js";
import { deadlineOfTerm } from "./deadline-of-term.js";
import type { Deadline } from "./types.js";

/** What `computeDeadline` is asked. */
export interface DeadlineRequest {
  readonly rule: RuleId;
  /** The day of the event: not counted itself, and it need not be a working day. */
  readonly from: CivilDateLike;
  /** That of the profile unless given, and `vietnam` where it has none. */
  readonly calendar?: WorkingCalendar;
  /** `"standard"` unless given. */
  readonly profile?: Profile | string;
  /** The case, where the text in force gives several numbers, such as `"province"`. */
  readonly variant?: string;
  /** `"official"` or `"statutory"` refuses a deadline that would rest on days not decided yet. */
  readonly certainty?: Certainty;
}

/**
 * By which day, counted how, under which text (tính thời hạn).
 *
 * @param request the rule, the day of the event, and whose calendar and numbers to use
 * @returns the deadline with every run of days that was counted or skipped
 * @throws `rule.unknown`, `rule.no-version-in-force`, `rule.variant-required`, `rule.unknown-variant`, `profile.unknown`, `date.invalid`, `date.not-civil`,
 *   `calendar.not-a-calendar`, `calendar.outside-coverage`, `deadline.certainty-not-reached`, `argument.unknown-value`
 * @example
 * computeDeadline({ rule: "feedback.resolve", from: "2026-11-20" }).due; // => "2026-12-14"
 */
export function computeDeadline(request: DeadlineRequest): Deadline {
  const asked = requireOptions(request, "request", partsOf);
  const profile = profileById(asked.profile);
  const { calendar = profile.calendar ?? vietnam, variant } = asked;
  const rule = ruleById(asked.rule);
  const from = dayNumberOf(asked.from, "from");
  const table = tableOf(calendar);
  // Asked first, since a day that the calendar does not know has no version of any rule either.
  requireCovered(calendar, table, from, ["from"]);
  const start = isoOf(table, from);
  const version = chooseVersion(profile, rule.id, start, variant);
  const { term, cites, reading, warning } = version;
  const event = version.countedFrom ?? rule.countedFrom;
  const deadline = deadlineOfTerm(calendar, term, from, { title: rule.title, event, cites }, asked.certainty);
  deadline.rule = rule.id;
  deadline.version = version.version;
  deadline.profile = profile.id;
  if (version.variant !== undefined) deadline.variant = version.variant;
  if (reading !== undefined) deadline.reading = reading;
  if (warning !== undefined) deadline.warning = warning;
  return deadline;
}

function partsOf({ rule, from, calendar, profile, variant, certainty }: DeadlineRequest) {
  return { rule, from, calendar, profile, variant, certainty };
}

/** `computeDeadline` that returns a refusal instead of throwing it. */
export function safeComputeDeadline(request: DeadlineRequest): SafeResult<Deadline> {
  return safely(() => computeDeadline(request));
}
