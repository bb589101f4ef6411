/** Where in an argument or a document a problem lies: keys and positions from the outside in. */
export type ProblemPath = readonly (string | number)[];

/**
 * Every code with the values that it carries. Codes are public: they never change meaning.
 * Values are plain JSON, so that an error survives a log, a queue or a worker.
 */
export interface ProblemParams {
  /** Not a civil date: wrong form, or a day that does not exist. */
  "date.invalid": {
    value: string;
    reason: "format" | "no-such-day" | "day-first" | "instant" | "type" | "fields" | "other-calendar";
  };
  /** A `Date`, or a date with a time, where a civil date belongs. */
  "date.not-civil": { value: string };
  /** `civilDateOf` was given something that is no instant. */
  "instant.invalid": { value: string };
  /** An instant string without an offset: which day it means depends on the machine that reads it. */
  "instant.without-offset": { value: string };
  /** NaN, 1.5, "3" or Infinity where a whole number belongs. */
  "argument.not-an-integer": { value: string };
  /** An argument that is none of the values that the function knows. */
  "argument.unknown-value": { value: string; allowed: readonly string[] };
  /** An argument of the wrong type. */
  "argument.wrong-type": { value: string; expected: string };
  /** A value that no `defineCalendar` made, where a calendar belongs. */
  "calendar.not-a-calendar": { value: string };
  /** A date, or n working days from it, beyond the days that the calendar covers. */
  "calendar.outside-coverage": { calendar: string; from: string; to: string; date: string; workingDays?: number };
  /** A deadline is looked at with another calendar than it was computed on. */
  "calendar.mismatch": { expected: string; value: string };
  "calendar.coverage-reversed": { from: string; to: string };
  "calendar.coverage-too-long": { from: string; to: string; longestYears: number };
  "calendar.coverage-beyond-base": { from: string; to: string; base: string };
  "calendar.nested-too-deep": { deepest: number };
  "calendar.unknown-base": { value: string };
  "calendar.empty-week": Record<string, never>;
  "calendar.day-both-off-and-working": { date: string };
  "calendar.day-listed-twice": { date: string };
  "calendar.day-already-off": { date: string; kind: string };
  "calendar.make-up-on-working-day": { date: string };
  /** A line that is not JSON. */
  "document.not-json": { reason: string };
  "document.missing-key": { key: string };
  "document.unknown-key": { key: string; allowed: readonly string[] };
  "document.wrong-type": { value: string; expected: string };
  "document.unknown-value": { value: string; allowed: readonly string[] };
  "rule.unknown": { value: string; allowed: readonly string[] };
  "rule.no-version-in-force": { rule: string; profile: string; date: string };
  "rule.variant-required": { rule: string; profile: string; date: string; variants: readonly string[] };
  "rule.unknown-variant": { rule: string; value: string; variants: readonly string[] };
  "profile.unknown": { value: string; allowed: readonly string[] };
  "plan.unknown": { value: string; allowed: readonly string[] };
  "period.invalid": { value: string };
  "period.reversed": { from: string; to: string };
  "kpi.unknown-indicator": { value: string; allowed: readonly string[] };
  "kpi.numerator-above-denominator": { numerator: string; denominator: string };
  "kpi.wrong-measurement": { indicator: string; expected: string };
  "kpi.listed-twice": { indicator: string; first: number };
  "kpi.period-mismatch": { expected: string; value: string };
  "kpi.period-outside-plan": { period: string; from: string; to: string };
  "kpi.row-without-target": { row: string; indicator: string; allowed: readonly string[] };
  "kpi.target-not-external": { indicator: string };
  "kpi.evaluated-outside-period": { asOf: string; from: string; to: string };
  "evaluation.mixed-as-of": { expected: string; value: string };
  "evaluation.listed-twice": { id: string; first: number };
  "deadline.certainty-not-reached": { due: string; certainty: string; asked: string };
  /** A publication has the same event twice. */
  "publication.event-repeated": { event: string };
  /** An event that cannot have happened without another, which the log lacks. */
  "publication.event-missing": { event: string; requires: string };
  /** An event before another that must come first. */
  "publication.impossible-order": { event: string; on: string; after: string; afterOn: string };
  "profile.interval-reversed": { from: string; until: string };
  "profile.rule-stated-twice": { rule: string };
  "profile.term-too-long": { rule: string; own: string; bound: string; boundBy: string };
  "profile.rule-not-adjustable": { rule: string; own: string; bound: string; boundBy: string };
  "quality.component-repeated": { component: string };
  /** The points of a group are split in parts that do not add up to it. */
  "quality.split-total": { total: number; expected: number };
  /** The limit of a band is not below that of the better one. */
  "quality.limits-not-falling": { band: string; limit: number; above: string; aboveLimit: number };
  "feedback.empty-log": Record<string, never>;
  "feedback.as-of-before-first-event": { asOf: string; first: string };
  "feedback.event-before-previous": {
    event: string;
    on: string;
    previous: string;
    state: string;
    allowed: readonly string[];
  };
  "feedback.event-not-allowed": { event: string; state: string; allowed: readonly string[] };
  /** A dossier that counts has neither a day appointed nor a longest term. */
  "dossier.term-missing": Record<string, never>;
  /** A dossier of a status that ends it, without the day on which it ended. */
  "dossier.finished-missing": { status: string };
  /** A dossier of a status that does not end it, with a day on which it ended. */
  "dossier.finished-while-running": { status: string; finished: string };
  /** A request for more papers without an answer, and another one after it. */
  "dossier.supplement-left-open": { requested: string; next: string };
  /** A status that speaks of an open request for more papers, which is not there. */
  "dossier.supplement-not-open": { status: string };
  /** A day before another that must come first. */
  "dossier.impossible-order": { event: string; on: string; after: string; afterOn: string };
  "dossier.received-after-as-of": { received: string; asOf: string };
  /** Dossiers looked at from different days cannot be counted together. */
}

/** A stable identifier of what went wrong, such as `"date.invalid"`. */
export type ProblemCode = keyof ProblemParams;

/** One thing that is wrong with an input: the code, the place and the values involved. */
export type Problem = {
  [Code in ProblemCode]: {
    readonly code: Code;
    readonly path?: ProblemPath;
    readonly params: Readonly<ProblemParams[Code]>;
    /** What was wrong and what to do, in English; `describeProblem` says it in Vietnamese as well. */
    readonly message: string;
  };
}[ProblemCode];
