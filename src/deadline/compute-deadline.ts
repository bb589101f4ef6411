import { isoOf } from "../calendar/compile.js";
import { CERTAINTIES, type Certainty } from "../calendar/day-kind.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDateLike } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { requireOptions } from "../document/require-options.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_UNKNOWN_VALUE, DEADLINE_CERTAINTY_NOT_REACHED } from "../problem/kinds.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { refuse } from "../problem/thoihan-error.js";
import { profileById } from "../profile/index.js";
import { chooseVersion } from "../profile/rule-version-on.js";
import type { Profile } from "../profile/types.js";
import { ruleById } from "../rule/index.js";
import type { RuleId } from "../rule/types.js";
import { vietnam } from "../vietnam/index.js";
import { requireCovered } from "../working-day/shift.js";
import { certaintyOfSpan } from "./certainty-of-span.js";
import { runTerm } from "./run-term.js";
import { traceTerm } from "./trace.js";
import type { Deadline, TraceStep } from "./types.js";

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
  requireOptions(request, "request");
  const profile = profileById(request.profile);
  const { calendar = profile.calendar ?? vietnam, variant } = request;
  const rule = ruleById(request.rule);
  const from = dayNumberOf(request.from, "from");
  const table = tableOf(calendar);
  // Asked first, since a day that the calendar does not know has no version of any rule either.
  requireCovered(calendar, table, from, ["from"]);
  const start = isoOf(table, from);
  const version = chooseVersion(profile, rule.id, start, variant);
  const { term, cites, reading, warning } = version;
  const run = runTerm(calendar, term, from);
  const { due, actBy } = run;
  const certainty = due < from ? certaintyOfSpan(table, due - 1, from - 1) : certaintyOfSpan(table, from, due);
  const written = isoOf(table, due);
  if (request.certainty !== undefined) requireCertainty(request.certainty, certainty, written);
  const event = version.countedFrom ?? rule.countedFrom;
  const trace: TraceStep[] = [{ step: "start", on: start, title: rule.title, event, term }];
  traceTerm(trace, table, run);
  const deadline: { -readonly [Key in keyof Deadline]: Deadline[Key] } = {
    rule: rule.id,
    version: version.version,
    profile: profile.id,
    from: start,
    due: written,
    actBy: isoOf(table, actBy),
    certainty,
    trace,
    cites,
    calendar: { id: calendar.id, version: calendar.version },
  };
  if (version.variant !== undefined) deadline.variant = version.variant;
  if (reading !== undefined) deadline.reading = reading;
  if (warning !== undefined) deadline.warning = warning;
  return deadline;
}

/** `computeDeadline` that returns a refusal instead of throwing it. */
export function safeComputeDeadline(request: DeadlineRequest): SafeResult<Deadline> {
  return safely(() => computeDeadline(request));
}

function requireCertainty(asked: Certainty, reached: Certainty, due: string): void {
  if (!CERTAINTIES.includes(asked)) {
    refuse(ARGUMENT_UNKNOWN_VALUE, { value: displayValue(asked), allowed: CERTAINTIES }, ["certainty"]);
  }
  // Days that follow from the law alone are decided; only a decision not yet made can move a deadline.
  if (asked !== "projected" && reached === "projected") {
    refuse(DEADLINE_CERTAINTY_NOT_REACHED, { due, certainty: reached, asked }, ["certainty"]);
  }
}
