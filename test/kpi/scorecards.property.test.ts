import fc from "fast-check";
import { expect, test } from "vitest";
import {
  evaluateScorecard,
  INDICATOR_IDS,
  indicatorById,
  type Measurement,
  planTargets,
  type SuppliedTarget,
  type TargetLine,
} from "../../src/kpi/index.js";
import { counts, percents } from "./arbitraries.js";
import { meetsByHand } from "./by-hand.js";

const RUNS = { numRuns: 300 };
/** Counts, or a fall, for some of the indicators, whether anybody asks for them or not; sometimes 0 of 0. */
const measurements: fc.Arbitrary<Measurement[]> = fc
  .subarray([...INDICATOR_IDS])
  .chain((ids) => fc.tuple(...ids.map((indicator) => figureFor(indicator))));

function figureFor(indicator: Measurement["indicator"]): fc.Arbitrary<Measurement> {
  const { form } = indicatorById(indicator).measured;
  const nothing = fc.constant({ n: 0, d: 0 });
  return fc
    .oneof({ weight: 9, arbitrary: counts }, { weight: 1, arbitrary: nothing })
    .map(({ n, d }) =>
      form === "reduction" ? { indicator, baseline: d, current: n } : { indicator, numerator: n, denominator: d },
    );
}

const plans = fc.constantFrom(
  { profile: "can-tho-2025", period: "2025-Q3" },
  { profile: "hung-phu-2026", period: "2026-Q3" },
  { profile: "hoa-an-2026", period: "2026-H1" },
  { profile: "nam-do-son-2026", period: "2026" },
);
const supplied = (profile: string): fc.Arbitrary<SuppliedTarget[]> => {
  const asked = planTargets(profile).targets.filter(({ target }) => "external" in target);
  return fc
    .tuple(fc.subarray(asked.map(({ indicator }) => indicator)), percents)
    .map(([ids, value]) => ids.map((indicator) => ({ indicator, value, source: "Nghị quyết 05/NQ-HĐND" })));
};
const questions = plans.chain(({ profile, period }) =>
  fc.record({
    profile: fc.constant(profile),
    period: fc.constant(period),
    measurements,
    targets: supplied(profile),
  }),
);

/** What a target comes to by hand: a number supplied for what is left to another text, then products of whole numbers. */
function byHand({ indicator, target: written }: TargetLine, targets: SuppliedTarget[], figures: Measurement[]): string {
  const number = targets.find((each) => each.indicator === indicator);
  const target =
    "external" in written && number !== undefined ? { operator: "at-least" as const, value: number.value } : written;
  const figure = figures.find((each) => each.indicator === indicator);
  if ("external" in target) return "target-missing";
  if (figure === undefined || "value" in figure) return "not-measured";
  const whole = BigInt("baseline" in figure ? figure.baseline : figure.denominator);
  const part = "baseline" in figure ? whole - BigInt(figure.current) : BigInt(figure.numerator);
  if (whole === 0n) return "no-data";
  return meetsByHand(target.operator, part, whole, target.value) ? "met" : "missed";
}

test("every line is the inequality over whole numbers, and the counts are over the lines", () => {
  fc.assert(
    fc.property(questions, (question) => {
      const { lines, outcomes, coverage } = evaluateScorecard(question);
      const asked = planTargets(question.profile).targets;
      expect(lines.map(({ result }) => result.outcome)).toEqual(
        asked.map((line) => byHand(line, question.targets, question.measurements)),
      );
      const { total, ...each } = outcomes;
      expect(total).toBe(asked.length);
      for (const [outcome, count] of Object.entries(each)) {
        expect(count).toBe(lines.filter(({ result }) => result.outcome === outcome).length);
      }
      const known = lines.filter(({ result }) => "value" in result && result.value !== null);
      expect([coverage.withData, coverage.withData + coverage.without.length]).toEqual([known.length, total]);
    }),
    RUNS,
  );
});

test("the order of the figures, and of the numbers supplied, changes nothing", () => {
  const shuffled = questions.chain((question) =>
    fc.record({
      question: fc.constant(question),
      measurements: fc.shuffledSubarray(question.measurements, { minLength: question.measurements.length }),
      targets: fc.shuffledSubarray(question.targets, { minLength: question.targets.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ question, ...order }) => {
      const { notAsked, ...card } = evaluateScorecard(question);
      const { notAsked: others, ...other } = evaluateScorecard({ ...question, ...order });
      expect(other).toEqual(card);
      expect([...others].sort()).toEqual([...notAsked].sort());
    }),
    RUNS,
  );
});
