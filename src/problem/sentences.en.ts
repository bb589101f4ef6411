import type { Problem, ProblemCode, ProblemParams } from "./codes.js";

type Sentences = { readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => string };

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

const SENTENCES: Sentences = {
  "date.invalid": (p) => `${p.value} is not a date: ${DATE_REASON[p.reason]}.`,
  "date.not-civil": (p) =>
    `A ${p.value} is a moment, not a civil date: which day it falls on depends on the time zone. Use civilDateOf to read it in Vietnam time.`,
  "instant.invalid": (p) =>
    `${p.value} is not an instant: pass a Date, milliseconds since 1970, or a string such as 2026-11-20T08:00:00+07:00.`,
  "instant.without-offset": (p) =>
    `${p.value} has no offset, so its day depends on the machine that reads it: add Z or +07:00.`,
  "argument.not-an-integer": (p) => `${p.value} is not a whole number of days: pass an integer such as 15 or -2.`,
  "argument.unknown-value": (p) => `${p.value} is not known here: use one of ${list(p.allowed)}.`,
  "argument.wrong-type": (p) => `${p.value} cannot be used here: ${p.expected} is needed.`,
  "calendar.not-a-calendar": (p) => `${p.value} is not a calendar: pass vietnam, or what defineCalendar returned.`,
  "calendar.outside-coverage": (p) =>
    `${p.date}${p.workingDays === undefined ? "" : ` with ${p.workingDays} working days added`} lies outside calendar "${p.calendar}", which covers ${p.from} to ${p.to}: use a calendar that covers it.`,
  "calendar.mismatch": (p) =>
    `The deadline was computed on calendar ${p.expected}, not on ${p.value}: pass that calendar, or compute the deadline again.`,
  "calendar.coverage-reversed": (p) => `The coverage ends (${p.to}) before it starts (${p.from}): swap the two dates.`,
  "calendar.coverage-too-long": (p) =>
    `The coverage ${p.from} to ${p.to} is longer than ${p.longestYears} years: shorten it.`,
  "calendar.coverage-beyond-base": (p) =>
    `The coverage ${p.from} to ${p.to} reaches beyond that of "${p.base}": stay within it, since nothing is known outside.`,
  "calendar.unknown-base": (p) =>
    `${p.value} is not a calendar to extend: use "vietnam", a calendar, or a calendar spec.`,
  "calendar.empty-week": () => "The week has no working day: name at least one.",
  "calendar.day-both-off-and-working": (p) => `${p.date} is listed both as a day off and as a make-up day: remove one.`,
  "calendar.day-listed-twice": (p) => `${p.date} is listed twice: keep one entry.`,
  "calendar.day-already-off": (p) => `${p.date} is already off (${p.kind}): remove the entry.`,
  "calendar.make-up-on-working-day": (p) => `${p.date} is already a working day: remove the make-up entry.`,
  "document.not-json": (p) => `This is not JSON (${p.reason}): write one JSON value.`,
  "document.missing-key": (p) => `"${p.key}" is missing: add it.`,
  "document.unknown-key": (p) => `"${p.key}" is not known here: use only ${list(p.allowed)}.`,
  "document.wrong-type": (p) => `${p.value} stands where ${p.expected} belongs.`,
  "document.unknown-value": (p) => `${p.value} is not known here: use one of ${list(p.allowed)}.`,
  "rule.unknown": (p) => `There is no rule ${p.value}: use one of ${list(p.allowed)}.`,
  "rule.no-version-in-force": (p) =>
    `Profile "${p.profile}" sets no number for ${p.rule} on ${p.date}: choose another profile, or state the term yourself.`,
  "rule.variant-required": (p) =>
    `${p.rule} has several terms in profile "${p.profile}" on ${p.date}: name the variant, one of ${list(p.variants)}.`,
  "rule.unknown-variant": (p) => `${p.rule} has no variant ${p.value}: use one of ${list(p.variants)}.`,
  "profile.unknown": (p) => `There is no profile ${p.value}: use one of ${list(p.allowed)}, or a profile value.`,
  "deadline.certainty-not-reached": (p) =>
    `The deadline ${p.due} would be ${p.certainty}, not ${p.asked}: days it counts over are not decided yet. Ask again once they are, or accept less.`,
  "feedback.empty-log": () => "The case has no events: a case starts with one received event.",
  "feedback.as-of-before-first-event": (p) =>
    `asOf ${p.asOf} lies before the first event (${p.first}): there was no case yet. Use a later day.`,
  "feedback.event-before-previous": (p) =>
    `Event ${p.event} on ${p.on} stands after one of ${p.previous}: put the events in the order in which they happened.`,
  "feedback.event-not-allowed": (p) =>
    `Event ${p.event} is not possible in state ${p.state}; possible: ${list(p.allowed)}.`,
};

/** The English sentence of a problem: what was wrong, with which value, and what to do. */
export function describeInEnglish(problem: Problem): string {
  // One entry a code, each taking that code's values: the mapped type above proves the pairing.
  const sentence = SENTENCES[problem.code] as (params: Problem["params"]) => string;
  return sentence(problem.params);
}
