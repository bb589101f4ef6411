import { type Period, type PeriodLike, periodOf } from "../period/period-of.js";
import { reading } from "../problem/reading.js";
import type { PublicationEvaluation } from "../procedure/evaluate-publication.js";
import type { RuleId } from "../rule/types.js";
import type { IndicatorId } from "./indicator.js";
import type { CountFigure } from "./measurement.js";
import { ofPeriod } from "./of-period.js";
import { dutyOutcome, worstOutcome } from "./step-outcome.js";

/** Counts for an indicator of announcing and publishing. */
export type PublicationMeasurement = Required<Omit<CountFigure, "row">> & { readonly indicator: IndicatorId };

const MEASURED: readonly (readonly [IndicatorId, readonly RuleId[]])[] = [
  [
    "announcement-on-time-rate",
    ["procedure.announce-from-ministry", "procedure.announce-before-effect", "procedure.announce-on-signing"],
  ],
  ["office-posting-on-time-rate", ["procedure.post-at-office"]],
  ["national-database-on-time-rate", ["procedure.publish-national-database"]],
];

/**
 * The figures of the announcing and publishing indicators, counted from evaluated announcements (số liệu công bố, công khai
 * thủ tục hành chính): of those that were done in the period or are overdue, so many were on time.
 *
 * @param evaluations what `evaluatePublication` returned for each, all as of the last day of the period, or of one day in it
 * @param period a name, such as `"2026-Q3"`, or its two days; see `periodOf`
 * @returns one measurement for each of the three indicators, with the ids of the announcements behind both numbers; one
 *   counts once, late where any of several limits was missed
 * @throws `period.…`; `kpi.evaluated-outside-period`, `evaluation.mixed-as-of`, `evaluation.listed-twice`, all at once
 * @example
 * const events = [{ type: "decision-signed", on: "2026-02-13" }] as const;
 * const evaluation = evaluatePublication({ id: "QD-1", events }, { asOf: "2026-02-28" });
 * const [, , database] = measurePublications([evaluation], "2026-02");
 * [database?.numerator, database?.denominator]; // => [0, 1]
 */
export function measurePublications(
  evaluations: Iterable<PublicationEvaluation>,
  period: PeriodLike,
): PublicationMeasurement[] {
  const days = periodOf(period);
  const list = ofPeriod(evaluations, days, ({ obligations }) => Array.isArray(obligations));
  return reading(list, "evaluations", "what evaluatePublication returned", () => measureList(list, days));
}

function measureList(list: readonly PublicationEvaluation[], days: Period): PublicationMeasurement[] {
  return MEASURED.map(([indicator, rules]) => {
    const counted: string[] = [];
    const missed: string[] = [];
    for (const { id, obligations } of list) {
      const found = obligations.filter(({ rule }) => rules.includes(rule)).map((each) => dutyOutcome(each, days));
      const outcome = worstOutcome(found);
      if (outcome === "onTime") counted.push(id);
      if (outcome === "late" || outcome === "overdue") missed.push(id);
    }
    const denominator = counted.length + missed.length;
    return { indicator, period: days.id, numerator: counted.length, denominator, cases: { counted, missed } };
  });
}
