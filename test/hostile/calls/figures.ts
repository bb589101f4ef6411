import { expect } from "vitest";
import { evaluateFeedback, evaluatePublication } from "../../../src/index.js";
import {
  countFeedback,
  evaluateKpi,
  evaluateScorecard,
  evaluateServiceQuality,
  indicatorById,
  type KpiResult,
  measureFeedback,
  measurePublications,
  periodOf,
  planTargets,
  rankScorecards,
  type Scorecard,
  type ServiceQualityResult,
  safeEvaluateKpi,
  safeEvaluateScorecard,
  safeEvaluateServiceQuality,
  safeServiceQualityWhatIf,
  serviceQualityWhatIf,
} from "../../../src/kpi/index.js";
import { saysSomething } from "../says-something.js";
import { signature } from "../signature.js";
import { feedback, isoOf, plainFeedback, publication } from "../values.js";

const rate = {
  indicator: "dossier-on-time-rate",
  target: { operator: "at-least", value: "97.5" },
  measurement: { numerator: 39, denominator: 40, period: "2026-Q3", row: "11", cases: { counted: ["a"], missed: [] } },
} as const;
const cut = {
  indicator: "processing-time-cut",
  target: { operator: "reduce-by-at-least", value: 30 },
  measurement: { baseline: "1250.75", current: 800 },
} as const;
const ownSet = {
  id: "own",
  title: { vi: "Riêng", en: "Own" },
  year: { from: "2026-01-01", to: "2026-12-31" },
  targets: [
    {
      row: "1",
      indicator: "dossier-on-time-rate",
      target: rate.target,
      lead: ["A"],
      raw: "97,5 %",
      bare: true,
      baseline: "2025",
    },
    { row: "2", indicator: "data-sync-rate", target: { external: "NQ 1" }, cites: [{ instrument: "NQ 1" }] },
  ],
} as const;
const measurements = [{ indicator: "dossier-on-time-rate", numerator: 39, denominator: 40 }] as const;
const supplied = [{ indicator: "data-sync-rate", value: 90, source: "NQ 1", row: "2", operator: "more-than" }] as const;
const question = {
  profile: ownSet,
  measurements,
  period: "2026-Q3",
  cutOff: "decree-09-2019",
  targets: supplied,
} as const;
const planned = { profile: "nam-do-son-2026", measurements, period: { from: "2026-07-01", to: "2026-09-30" } } as const;
const scorecard = evaluateScorecard(question);
const month = { from: "2026-11-01", to: "2026-11-30" };
const evaluations = [feedback, plainFeedback].map((each) => evaluateFeedback(each, { asOf: "2026-11-23" }));
const publications = [evaluatePublication(publication, { asOf: "2026-03-10" })];
const counts = { numerator: 9, denominator: 10 };
const quality = {
  measurements: [
    { component: "announced-on-time", ...counts },
    { component: "dossiers-online", ...counts },
  ],
  parameters: {
    onlineServiceSplit: { "3.1": 4, "3.2": 4, "3.3": 4 },
    withoutDenominator: "no-data",
    bands: "as-reported",
  },
} as const;
const HANDED_BACK = { handedBack: 1 };

/** Figures, periods and indices. */
export const figures = {
  indicatorById: signature(indicatorById, [["data-sync-rate"]], ({ id }, [asked]) => expect(id).toBe(asked)),
  periodOf: signature(periodOf, [["2026-Q3", { cutOff: "decree-09-2019" }], [month], ["2026-W07"]], ({ from, to }) => {
    expect(isoOf(from) <= isoOf(to)).toBe(true);
  }),
  planTargets: signature(planTargets, [["hoa-an-2026"]], ({ id }, [asked]) => expect(id).toBe(asked)),
  evaluateKpi: signature(evaluateKpi, [[rate], [cut]], isResult),
  safeEvaluateKpi: signature(safeEvaluateKpi, [[rate], [cut]], (result) => {
    if (result.success) isResult(result.data);
  }),
  evaluateScorecard: signature(
    evaluateScorecard,
    [[question], [planned], [{ ...question, earlier: scorecard }]],
    isScorecard,
  ),
  safeEvaluateScorecard: signature(
    safeEvaluateScorecard,
    [[question], [{ ...planned, earlier: scorecard }]],
    (result) => {
      if (result.success) isScorecard(result.data);
    },
  ),
  rankScorecards: signature(
    rankScorecards,
    [
      [
        [
          { body: "A", scorecard },
          { body: "B", scorecard },
        ],
      ],
    ],
    (ranks) => {
      for (const { rank, met, judged } of ranks) {
        expect(met <= judged).toBe(true);
        expect(rank === null).toBe(judged === 0);
      }
    },
    HANDED_BACK,
  ),
  countFeedback: signature(
    countFeedback,
    [
      [evaluations, month],
      [[], "2026-Q3"],
    ],
    ({ counts: found, cases }) => expect(found.received).toBe(cases.received.length),
    HANDED_BACK,
  ),
  measureFeedback: signature(
    measureFeedback,
    [
      [evaluations, month, { running: "on-time" }],
      [evaluations, month],
    ],
    areShares,
    HANDED_BACK,
  ),
  measurePublications: signature(measurePublications, [[publications, "2026-Q1"]], areShares, HANDED_BACK),
  evaluateServiceQuality: signature(evaluateServiceQuality, [[quality], [{ measurements: [] }]], isQuality),
  safeEvaluateServiceQuality: signature(safeEvaluateServiceQuality, [[quality]], (result) => {
    if (result.success) isQuality(result.data);
  }),
  serviceQualityWhatIf: signature(serviceQualityWhatIf, [[quality]], (gains) => {
    for (const { gain } of gains) expect(gain.startsWith("-")).toBe(false);
  }),
  safeServiceQualityWhatIf: signature(safeServiceQualityWhatIf, [[quality]], (result) => {
    expect(result.success || result.error.problems.length > 0).toBe(true);
  }),
};

function isResult({ sentence, outcome }: KpiResult): void {
  expect(["met", "missed", "no-data", "target-missing"]).toContain(outcome);
  saysSomething(sentence.vi);
  saysSomething(sentence.en);
}

function isScorecard({ lines, outcomes, coverage }: Scorecard): void {
  expect(outcomes.total).toBe(lines.length);
  expect(coverage.withData + coverage.without.length).toBe(coverage.total);
  for (const { result } of lines) saysSomething(result.sentence.vi);
}

function areShares(measured: readonly { readonly numerator: number; readonly denominator: number }[]): void {
  for (const { numerator, denominator } of measured) expect(numerator <= denominator).toBe(true);
}

function isQuality({ pointsRounded, maximum, range }: ServiceQualityResult): void {
  expect(Number(pointsRounded)).toBeLessThanOrEqual(maximum);
  expect(Number(range.lowestRounded)).toBeLessThanOrEqual(Number(range.highestRounded));
}
