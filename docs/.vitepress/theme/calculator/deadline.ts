import {
  type Deadline,
  type DeadlineRequest,
  profileById,
  type RuleId,
  safeComputeDeadline,
  safeComputeTerm,
  type Term,
  type TermRequest,
} from "../../../../src/index.js";
import { versionsInForce } from "../../../../src/profile/rule-version-on.js";
import { Code, literal, snippet, tell } from "./code.js";
import type { DeadlineState } from "./deadline-state.js";
import { type Outcome, outcomeOf, readDates, wholeNumber } from "./fault.js";
import { ownCalendar, ownCalendarSpec } from "./own-days.js";
import { readWrittenDate } from "./written-date.js";

const FIELDS = {
  rule: "rule",
  profile: "profile",
  variant: "variant",
  from: "from",
  amount: "amount",
  unit: "unit",
  direction: "direction",
} as const;

/** The deadline that the library gives for what was put in; otherwise all that is wrong at once. */
export function deadlineAnswer(state: DeadlineState): Outcome<Deadline> {
  const dates = readDates({ from: state.from });
  const calendar = ownCalendar(state);
  const own = calendar.ok && calendar.answer !== undefined ? { calendar: calendar.answer } : {};
  // What is no date goes to the library as it stands, so that the other fields are looked at all the same.
  const from = dates.ok ? dates.answer.from : state.from;
  const found =
    state.kind === "term"
      ? outcomeOf(safeComputeTerm({ ...termRequest(state, from), ...own }), FIELDS)
      : outcomeOf(safeComputeDeadline({ ...ruleRequest(state, from), ...own }), FIELDS);
  if (dates.ok && calendar.ok) return found;
  const others = found.ok ? [] : found.faults.filter(({ field }) => dates.ok || field !== "from");
  return { ok: false, faults: [...others, ...(dates.ok ? [] : dates.faults), ...(calendar.ok ? [] : calendar.faults)] };
}

function ruleRequest({ rule, profile, variant }: DeadlineState, from: string): DeadlineRequest {
  return {
    // Whatever the address said; the function refuses what is no rule.
    rule: rule as RuleId,
    from,
    ...(profile === "standard" ? {} : { profile }),
    ...(variant === "" ? {} : { variant }),
  };
}

function termRequest({ amount, unit, direction }: DeadlineState, from: string): TermRequest {
  // Whatever the address said; the function refuses what is no unit and no direction.
  return { term: { amount: wholeNumber(amount), unit, direction } as Term, from };
}

/** The cases that the rule knows on the day, of which one must be named; none for most rules. */
export function variantsOf({ kind, rule, profile, from }: DeadlineState): string[] {
  const read = readWrittenDate(from);
  if (kind === "term" || !("date" in read)) return [];
  try {
    // Whatever the address said: what is no rule has no versions, and what is no profile is refused.
    const versions = versionsInForce(profileById(profile), rule as RuleId, read.date);
    return versions.flatMap(({ variant }) => variant ?? []);
  } catch {
    return [];
  }
}

/** The same calculation as a program. */
export function deadlineCode(state: DeadlineState, deadline: Deadline): string {
  const spec = ownCalendarSpec(state);
  const isTerm = state.kind === "term";
  const compute = isTerm ? "computeTerm" : "computeDeadline";
  const asked = isTerm ? termRequest(state, deadline.from) : ruleRequest(state, deadline.from);
  const request = { ...asked, ...(spec === undefined ? {} : { calendar: new Code("calendar") }) };
  return snippet("thoihan", spec === undefined ? [compute] : [compute, "defineCalendar"], [
    ...(spec === undefined ? [] : [`const calendar = defineCalendar(${literal(spec)});`]),
    `const deadline = ${compute}(${literal(request)});`,
    tell("deadline.due", deadline.due),
    tell("deadline.actBy", deadline.actBy),
  ]);
}
