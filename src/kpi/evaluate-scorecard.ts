import type { CivilInterval } from "../civil/civil-date.js";
import { collect } from "../document/read.js";
import { requireOptions } from "../document/require-options.js";
import type { ReportingCutOff } from "../period/cut-off.js";
import { type Period, type PeriodLike, periodOf } from "../period/period-of.js";
import { attempt } from "../problem/attempt.js";
import type { Problem } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { DOCUMENT_WRONG_TYPE, KPI_PERIOD_OUTSIDE_PLAN } from "../problem/kinds.js";
import { reading } from "../problem/reading.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { problem, refuseAll } from "../problem/thoihan-error.js";
import { countByLead, countOutcomes } from "./count-outcomes.js";
import { INDICATOR_IDS } from "./indicator.js";
import type { Measurement } from "./measurement.js";
import { planTargets } from "./plan-targets.js";
import type { ReadMeasurement } from "./read-measurement.js";
import { readMeasurements } from "./read-measurements.js";
import { type ReadTargetSet, readTargetSet } from "./read-target-set.js";
import { type LineToScore, scoreLine, withSupplied } from "./score-line.js";
import type { Scorecard } from "./scorecard.js";
import { readSupplied, type SuppliedTarget } from "./supplied-targets.js";
import type { TargetSet } from "./target-set.js";
import { exactValueOf, trendOf } from "./trend.js";

/** What is to be scored. */
export interface ScorecardQuestion {
  /** Whose targets: the id of a plan, or targets of one's own. */
  readonly profile: string | TargetSet;
  /** The figures of the period, in any order. */
  readonly measurements: readonly Measurement[];
  /** A name such as `"2026-Q3"`, or its two days. */
  readonly period: PeriodLike;
  /** Which day closes a named period; `"calendar"` unless given. */
  readonly cutOff?: ReportingCutOff;
  /** Numbers for the targets that the plan leaves to other texts. */
  readonly targets?: readonly SuppliedTarget[];
  /** An earlier scorecard, to which each line is compared. */
  readonly earlier?: Scorecard;
}

/**
 * All targets of a plan in a period (bảng điểm chỉ tiêu): what each came to, what has no data, who leads, and the trend.
 *
 * @param question the targets, the period, and the figures; a figure without `row` answers every target for its indicator
 * @returns one line for each target, in the order of the plan, and counts over them
 * @throws everything that is wrong at once, with paths: `plan.unknown`, `period.…`, `kpi.…`, `document.…`
 * @example
 * const measurements = [{ indicator: "dossier-on-time-rate", numerator: 980, denominator: 1000 }] as const;
 * const { outcomes } = evaluateScorecard({ profile: "can-tho-2025", measurements, period: "2025-Q3" });
 * [outcomes.met, outcomes["target-missing"], outcomes["not-measured"]]; // => [1, 1, 22]
 */
export function evaluateScorecard(question: ScorecardQuestion): Scorecard {
  const parts = requireOptions(question, "question", partsOf);
  const { profile, earlier, cutOff } = parts;
  const problems: Problem[] = [];
  const set = typeof profile === "string" ? collect(problems, () => planTargets(profile)) : profile;
  // An unknown plan was told already; anything else that is no set is told here.
  const read = problems.length > 0 ? undefined : readTargetSet(set, ["profile"], problems);
  const period = collect(problems, () => periodOf(parts.period, { cutOff }));
  if (earlier !== undefined) requireScorecard(earlier, problems);
  if (read !== undefined && period !== undefined) checkPeriod(period, read.year, problems);
  const supplied = readSupplied(parts.targets ?? [], read?.lines, ["targets"], problems);
  const asked = read?.lines.map((line) => withSupplied(line, supplied));
  const figures = readMeasurements(parts.measurements, asked, period?.id, ["measurements"], problems);
  refuseAll(problems);
  // What cannot be read was told above.
  return scorecardOf({ ...read, period, asked, figures } as ReadQuestion, earlier);
}

/** A question for a scorecard, after its form was read. */
interface ReadQuestion extends Omit<ReadTargetSet, "lines"> {
  readonly period: Period;
  readonly asked: readonly LineToScore[];
  readonly figures: readonly ReadMeasurement[];
}

function scorecardOf({ id, title, year, period, asked, figures }: ReadQuestion, earlier?: Scorecard): Scorecard {
  const lines = asked.map((line) => {
    const scored = scoreLine(line, figures);
    const trend =
      earlier === undefined ? undefined : reading(earlier, "earlier", "a scorecard", () => trendOf(scored, earlier));
    return trend === undefined ? scored : { ...scored, trend };
  });
  const without = lines.filter((line) => exactValueOf(line) === undefined);
  return {
    profile: id,
    title,
    year,
    period,
    lines,
    outcomes: countOutcomes(lines),
    coverage: {
      withData: lines.length - without.length,
      total: lines.length,
      without: without.map(({ row, indicator }) => ({ row, indicator })),
    },
    byLead: countByLead(lines),
    notAsked: INDICATOR_IDS.filter(
      (each) =>
        figures.some(({ indicator }) => indicator === each) && asked.every(({ indicator }) => indicator !== each),
    ),
  };
}

function partsOf({ profile, measurements, period, cutOff = "calendar", targets, earlier }: ScorecardQuestion) {
  return { profile, measurements, period, cutOff, targets, earlier };
}

/** `evaluateScorecard` that returns a refusal instead of throwing it. */
export function safeEvaluateScorecard(question: ScorecardQuestion): SafeResult<Scorecard> {
  return safely(() => evaluateScorecard(question));
}

/** A year that is closed on 14 December begins before the plan does; one day in common is enough. */
function checkPeriod(period: Period, year: CivilInterval, problems: Problem[]): void {
  if (period.from <= year.to && period.to >= year.from) return;
  problems.push(problem(KPI_PERIOD_OUTSIDE_PLAN, { period: period.id, from: year.from, to: year.to }, ["period"]));
}

function requireScorecard(given: Scorecard, problems: Problem[]): void {
  if (isScorecard(given)) return;
  problems.push(problem(DOCUMENT_WRONG_TYPE, { value: displayValue(given), expected: "a scorecard" }, ["earlier"]));
}

/** Whether it has what is read of a scorecard that came back from elsewhere; what throws then is none. */
function isScorecard(given: Scorecard): boolean {
  return attempt(() => Array.isArray(given.lines) && typeof given.period.id === "string", false);
}
