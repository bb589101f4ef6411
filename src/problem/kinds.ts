import type { ProblemCode, ProblemParams } from "./codes.js";

/**
 * A code with its English sentence. One constant each, imported where it is thrown, so that a bundle carries only the
 * sentences of what it can refuse.
 */
export interface ProblemKind<Code extends ProblemCode> {
  readonly code: Code;
  /** What was wrong, with which value, and what to do. */
  readonly sentence: (params: ProblemParams[Code]) => string;
}

const list = (values: readonly string[]): string => (values.length === 0 ? "nothing" : values.join(", "));

const DATE_REASON: Readonly<Record<ProblemParams["date.invalid"]["reason"], string>> = {
  format: "write it as YYYY-MM-DD, for example 2026-11-20",
  "no-such-day": "that day does not exist; check the month's last day",
  "day-first": "write the year first, YYYY-MM-DD, for example 2026-11-20",
  instant: "it carries a time; turn it into a date with civilDateOf first",
  type: 'pass a string like "2026-11-20" or { year, month, day }',
  fields: "year, month and day must all be whole numbers",
  "other-calendar": "only the ISO 8601 (Gregorian) calendar is understood",
};

export const DATE_INVALID: ProblemKind<"date.invalid"> = {
  code: "date.invalid",
  sentence: (p) => `${p.value} is not a date: ${DATE_REASON[p.reason]}.`,
};

export const DATE_NOT_CIVIL: ProblemKind<"date.not-civil"> = {
  code: "date.not-civil",
  sentence: (p) =>
    `This is ${p.value}, a moment and not a civil date: which day it falls on depends on the time zone. Use civilDateOf to read it in Vietnam time.`,
};

export const INSTANT_INVALID: ProblemKind<"instant.invalid"> = {
  code: "instant.invalid",
  sentence: (p) =>
    `${p.value} is not an instant: pass a Date, milliseconds since 1970, or a string such as 2026-11-20T08:00:00+07:00.`,
};

export const INSTANT_WITHOUT_OFFSET: ProblemKind<"instant.without-offset"> = {
  code: "instant.without-offset",
  sentence: (p) => `${p.value} has no offset, so its day depends on the machine that reads it: add Z or +07:00.`,
};

export const ARGUMENT_NOT_AN_INTEGER: ProblemKind<"argument.not-an-integer"> = {
  code: "argument.not-an-integer",
  sentence: (p) => `${p.value} is not a whole number of days: pass an integer such as 15 or -2.`,
};

export const ARGUMENT_UNKNOWN_VALUE: ProblemKind<"argument.unknown-value"> = {
  code: "argument.unknown-value",
  sentence: (p) => `${p.value} is not known here: use one of ${list(p.allowed)}.`,
};

export const ARGUMENT_WRONG_TYPE: ProblemKind<"argument.wrong-type"> = {
  code: "argument.wrong-type",
  sentence: (p) => `${p.value} cannot be used here: ${p.expected} is needed.`,
};

export const CALENDAR_NOT_A_CALENDAR: ProblemKind<"calendar.not-a-calendar"> = {
  code: "calendar.not-a-calendar",
  sentence: (p) => `${p.value} is not a calendar: pass vietnam, or what defineCalendar returned.`,
};

export const CALENDAR_OUTSIDE_COVERAGE: ProblemKind<"calendar.outside-coverage"> = {
  code: "calendar.outside-coverage",
  sentence: (p) =>
    `${p.date}${p.workingDays === undefined ? "" : ` with ${p.workingDays} working days added`} lies outside calendar "${p.calendar}", which covers ${p.from} to ${p.to}: use a calendar that covers it.`,
};

export const CALENDAR_MISMATCH: ProblemKind<"calendar.mismatch"> = {
  code: "calendar.mismatch",
  sentence: (p) =>
    `The deadline was computed on calendar ${p.expected}, not on ${p.value}: pass that calendar, or compute the deadline again.`,
};

export const CALENDAR_COVERAGE_REVERSED: ProblemKind<"calendar.coverage-reversed"> = {
  code: "calendar.coverage-reversed",
  sentence: (p) => `The coverage ends (${p.to}) before it starts (${p.from}): swap the two dates.`,
};

export const CALENDAR_COVERAGE_TOO_LONG: ProblemKind<"calendar.coverage-too-long"> = {
  code: "calendar.coverage-too-long",
  sentence: (p) => `The coverage ${p.from} to ${p.to} is longer than ${p.longestYears} years: shorten it.`,
};

export const CALENDAR_COVERAGE_BEYOND_BASE: ProblemKind<"calendar.coverage-beyond-base"> = {
  code: "calendar.coverage-beyond-base",
  sentence: (p) =>
    `The coverage ${p.from} to ${p.to} reaches beyond that of "${p.base}": stay within it, since nothing is known outside.`,
};

export const CALENDAR_NESTED_TOO_DEEP: ProblemKind<"calendar.nested-too-deep"> = {
  code: "calendar.nested-too-deep",
  sentence: (p) => `More than ${p.deepest} calendars extend each other here: check whether one contains itself.`,
};

export const CALENDAR_UNKNOWN_BASE: ProblemKind<"calendar.unknown-base"> = {
  code: "calendar.unknown-base",
  sentence: (p) => `${p.value} is not a calendar to extend: use "vietnam", a calendar, or a calendar spec.`,
};

export const CALENDAR_EMPTY_WEEK: ProblemKind<"calendar.empty-week"> = {
  code: "calendar.empty-week",
  sentence: () => "The week has no working day: name at least one.",
};

export const CALENDAR_DAY_BOTH_OFF_AND_WORKING: ProblemKind<"calendar.day-both-off-and-working"> = {
  code: "calendar.day-both-off-and-working",
  sentence: (p) => `${p.date} is listed both as a day off and as a make-up day: remove one.`,
};

export const CALENDAR_DAY_LISTED_TWICE: ProblemKind<"calendar.day-listed-twice"> = {
  code: "calendar.day-listed-twice",
  sentence: (p) => `${p.date} is listed twice: keep one entry.`,
};

export const CALENDAR_DAY_ALREADY_OFF: ProblemKind<"calendar.day-already-off"> = {
  code: "calendar.day-already-off",
  sentence: (p) => `${p.date} is already off (${p.kind}): remove the entry.`,
};

export const CALENDAR_MAKE_UP_ON_WORKING_DAY: ProblemKind<"calendar.make-up-on-working-day"> = {
  code: "calendar.make-up-on-working-day",
  sentence: (p) => `${p.date} is already a working day: remove the make-up entry.`,
};

export const DOCUMENT_NOT_JSON: ProblemKind<"document.not-json"> = {
  code: "document.not-json",
  sentence: (p) => `This is not JSON (${p.reason}): write one JSON value.`,
};

export const DOCUMENT_MISSING_KEY: ProblemKind<"document.missing-key"> = {
  code: "document.missing-key",
  sentence: (p) => `"${p.key}" is missing: add it.`,
};

export const DOCUMENT_UNKNOWN_KEY: ProblemKind<"document.unknown-key"> = {
  code: "document.unknown-key",
  sentence: (p) => `"${p.key}" is not known here: use only ${list(p.allowed)}.`,
};

export const DOCUMENT_WRONG_TYPE: ProblemKind<"document.wrong-type"> = {
  code: "document.wrong-type",
  sentence: (p) => `${p.value} stands where ${p.expected} belongs.`,
};

export const DOCUMENT_UNKNOWN_VALUE: ProblemKind<"document.unknown-value"> = {
  code: "document.unknown-value",
  sentence: (p) => `${p.value} is not known here: use one of ${list(p.allowed)}.`,
};

export const RULE_UNKNOWN: ProblemKind<"rule.unknown"> = {
  code: "rule.unknown",
  sentence: (p) => `There is no rule ${p.value}: use one of ${list(p.allowed)}.`,
};

export const RULE_NO_VERSION_IN_FORCE: ProblemKind<"rule.no-version-in-force"> = {
  code: "rule.no-version-in-force",
  sentence: (p) =>
    `Profile "${p.profile}" sets no number for ${p.rule} on ${p.date}: choose another profile, or state the term yourself.`,
};

export const RULE_VARIANT_REQUIRED: ProblemKind<"rule.variant-required"> = {
  code: "rule.variant-required",
  sentence: (p) =>
    `${p.rule} has several terms in profile "${p.profile}" on ${p.date}: name the variant, one of ${list(p.variants)}.`,
};

export const RULE_UNKNOWN_VARIANT: ProblemKind<"rule.unknown-variant"> = {
  code: "rule.unknown-variant",
  sentence: (p) => `${p.rule} has no variant ${p.value}: use one of ${list(p.variants)}.`,
};

export const PROFILE_UNKNOWN: ProblemKind<"profile.unknown"> = {
  code: "profile.unknown",
  sentence: (p) => `There is no profile ${p.value}: use one of ${list(p.allowed)}, or a profile value.`,
};

export const PLAN_UNKNOWN: ProblemKind<"plan.unknown"> = {
  code: "plan.unknown",
  sentence: (p) => `There is no plan ${p.value}: use one of ${list(p.allowed)}.`,
};

export const PERIOD_INVALID: ProblemKind<"period.invalid"> = {
  code: "period.invalid",
  sentence: (p) =>
    `${p.value} is not a period: write 2026, 2026-H1, 2026-Q3, 2026-09 or 2026-W38, or give the two days as { from, to }.`,
};

export const PERIOD_REVERSED: ProblemKind<"period.reversed"> = {
  code: "period.reversed",
  sentence: (p) => `The period ends on ${p.to}, before it begins on ${p.from}.`,
};

export const KPI_UNKNOWN_INDICATOR: ProblemKind<"kpi.unknown-indicator"> = {
  code: "kpi.unknown-indicator",
  sentence: (p) => `There is no indicator ${p.value}: use one of ${list(p.allowed)}.`,
};

export const KPI_NUMERATOR_ABOVE_DENOMINATOR: ProblemKind<"kpi.numerator-above-denominator"> = {
  code: "kpi.numerator-above-denominator",
  sentence: (p) => `${p.numerator} of ${p.denominator} is more than all: a part cannot be above the whole.`,
};

export const KPI_WRONG_MEASUREMENT: ProblemKind<"kpi.wrong-measurement"> = {
  code: "kpi.wrong-measurement",
  sentence: (p) => `${p.indicator} is measured otherwise: give ${p.expected}.`,
};

export const KPI_LISTED_TWICE: ProblemKind<"kpi.listed-twice"> = {
  code: "kpi.listed-twice",
  sentence: (p) => `The figure for ${p.indicator} stands here and at position ${p.first}: leave one of them.`,
};

export const KPI_PERIOD_MISMATCH: ProblemKind<"kpi.period-mismatch"> = {
  code: "kpi.period-mismatch",
  sentence: (p) => `The figure is for ${p.value}, but ${p.expected} is asked for.`,
};

export const KPI_PERIOD_OUTSIDE_PLAN: ProblemKind<"kpi.period-outside-plan"> = {
  code: "kpi.period-outside-plan",
  sentence: (p) => `The plan sets its targets for ${p.from} to ${p.to}; no day of ${p.period} lies in it.`,
};

export const KPI_ROW_WITHOUT_TARGET: ProblemKind<"kpi.row-without-target"> = {
  code: "kpi.row-without-target",
  sentence: (p) =>
    `Row ${p.row} sets no target for ${p.indicator}: ${p.allowed.length === 0 ? "no row does" : `use one of ${list(p.allowed)}`}.`,
};

export const KPI_TARGET_NOT_EXTERNAL: ProblemKind<"kpi.target-not-external"> = {
  code: "kpi.target-not-external",
  sentence: (p) => `The plan leaves no target for ${p.indicator} to another text: leave this one out.`,
};

export const KPI_EVALUATED_OUTSIDE_PERIOD: ProblemKind<"kpi.evaluated-outside-period"> = {
  code: "kpi.evaluated-outside-period",
  sentence: (p) =>
    `The case was evaluated as of ${p.asOf}, outside the period ${p.from} to ${p.to}: evaluate the cases as of ${p.to}, or as of a day within it.`,
};

export const EVALUATION_MIXED_AS_OF: ProblemKind<"evaluation.mixed-as-of"> = {
  code: "evaluation.mixed-as-of",
  sentence: (p) =>
    `It was evaluated as of ${p.value}, the first one as of ${p.expected}: evaluate all as of the same day.`,
};

export const EVALUATION_LISTED_TWICE: ProblemKind<"evaluation.listed-twice"> = {
  code: "evaluation.listed-twice",
  sentence: (p) => `${p.id} stands here and at position ${p.first}: it would be counted twice.`,
};

export const DEADLINE_CERTAINTY_NOT_REACHED: ProblemKind<"deadline.certainty-not-reached"> = {
  code: "deadline.certainty-not-reached",
  sentence: (p) =>
    `The deadline ${p.due} would be ${p.certainty}, not ${p.asked}: days it counts over are not decided yet. Ask again once they are, or accept less.`,
};

export const FEEDBACK_EMPTY_LOG: ProblemKind<"feedback.empty-log"> = {
  code: "feedback.empty-log",
  sentence: () => "The case has no events: a case starts with one received event.",
};

export const FEEDBACK_AS_OF_BEFORE_FIRST_EVENT: ProblemKind<"feedback.as-of-before-first-event"> = {
  code: "feedback.as-of-before-first-event",
  sentence: (p) => `asOf ${p.asOf} lies before the first event (${p.first}): there was no case yet. Use a later day.`,
};

export const FEEDBACK_EVENT_BEFORE_PREVIOUS: ProblemKind<"feedback.event-before-previous"> = {
  code: "feedback.event-before-previous",
  sentence: (p) =>
    `Event ${p.event} on ${p.on} stands after one of ${p.previous}: put the events in the order in which they happened.`,
};

export const FEEDBACK_EVENT_NOT_ALLOWED: ProblemKind<"feedback.event-not-allowed"> = {
  code: "feedback.event-not-allowed",
  sentence: (p) => `Event ${p.event} is not possible in state ${p.state}; possible: ${list(p.allowed)}.`,
};

export const PUBLICATION_EVENT_REPEATED: ProblemKind<"publication.event-repeated"> = {
  code: "publication.event-repeated",
  sentence: (p) => `Event ${p.event} stands in the log twice: keep the one that counts.`,
};

export const PUBLICATION_EVENT_MISSING: ProblemKind<"publication.event-missing"> = {
  code: "publication.event-missing",
  sentence: (p) => `Event ${p.event} is not possible without ${p.requires}: add that event.`,
};

export const PUBLICATION_IMPOSSIBLE_ORDER: ProblemKind<"publication.impossible-order"> = {
  code: "publication.impossible-order",
  sentence: (p) => `Event ${p.event} on ${p.on} cannot come before ${p.after} on ${p.afterOn}: check both dates.`,
};

export const PROFILE_TERM_TOO_LONG: ProblemKind<"profile.term-too-long"> = {
  code: "profile.term-too-long",
  sentence: (p) => `${p.rule}: ${p.own} is longer than ${p.bound} (${p.boundBy}): a plan may only shorten it.`,
};

export const PROFILE_RULE_NOT_ADJUSTABLE: ProblemKind<"profile.rule-not-adjustable"> = {
  code: "profile.rule-not-adjustable",
  sentence: (p) =>
    `${p.rule}: ${p.own} cannot be held against ${p.bound} (${p.boundBy}), which is counted another way: use the same unit and direction.`,
};

export const PROFILE_INTERVAL_REVERSED: ProblemKind<"profile.interval-reversed"> = {
  code: "profile.interval-reversed",
  sentence: (p) => `The profile ends on ${p.until}, before it begins on ${p.from}: swap the two dates.`,
};

export const PROFILE_RULE_STATED_TWICE: ProblemKind<"profile.rule-stated-twice"> = {
  code: "profile.rule-stated-twice",
  sentence: (p) => `${p.rule} is given two terms: keep one.`,
};

export const QUALITY_COMPONENT_REPEATED: ProblemKind<"quality.component-repeated"> = {
  code: "quality.component-repeated",
  sentence: (p) => `${p.component} is measured twice: keep one measurement.`,
};

export const QUALITY_SPLIT_TOTAL: ProblemKind<"quality.split-total"> = {
  code: "quality.split-total",
  sentence: (p) => `The points add up to ${p.total}, not to ${p.expected}: split ${p.expected} points.`,
};

export const QUALITY_LIMITS_NOT_FALLING: ProblemKind<"quality.limits-not-falling"> = {
  code: "quality.limits-not-falling",
  sentence: (p) =>
    `Band ${p.band} begins at ${p.limit}, which is not below ${p.aboveLimit}, where ${p.above} begins: make the limits fall.`,
};

export const DOSSIER_TERM_MISSING: ProblemKind<"dossier.term-missing"> = {
  code: "dossier.term-missing",
  sentence: () => "Nothing says by when the dossier is due: add due, the day appointed, or maximumTerm.",
};

export const DOSSIER_FINISHED_MISSING: ProblemKind<"dossier.finished-missing"> = {
  code: "dossier.finished-missing",
  sentence: (p) => `A dossier of status ${p.status} has ended: add finished, the day on which processing ended.`,
};

export const DOSSIER_FINISHED_WHILE_RUNNING: ProblemKind<"dossier.finished-while-running"> = {
  code: "dossier.finished-while-running",
  sentence: (p) => `A dossier of status ${p.status} cannot have ended on ${p.finished}: correct the status or the day.`,
};

export const DOSSIER_SUPPLEMENT_LEFT_OPEN: ProblemKind<"dossier.supplement-left-open"> = {
  code: "dossier.supplement-left-open",
  sentence: (p) =>
    `The request of ${p.requested} has no answer, but another follows on ${p.next}: add answered, or remove one.`,
};

export const DOSSIER_SUPPLEMENT_NOT_OPEN: ProblemKind<"dossier.supplement-not-open"> = {
  code: "dossier.supplement-not-open",
  sentence: (p) =>
    `Status ${p.status} needs a last request that is not answered: add the request or correct the status.`,
};

export const DOSSIER_IMPOSSIBLE_ORDER: ProblemKind<"dossier.impossible-order"> = {
  code: "dossier.impossible-order",
  sentence: (p) => `${p.event} on ${p.on} cannot come before ${p.after} on ${p.afterOn}: check both dates.`,
};

export const DOSSIER_RECEIVED_AFTER_AS_OF: ProblemKind<"dossier.received-after-as-of"> = {
  code: "dossier.received-after-as-of",
  sentence: (p) =>
    `The dossier was received on ${p.received}, after asOf ${p.asOf}: there was none yet. Leave it out, or use a later day.`,
};
