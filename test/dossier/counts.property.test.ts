import fc from "fast-check";
import { expect, test } from "vitest";
import {
  countDossiers,
  DOSSIER_FIGURES,
  type DossierCounts,
  type DossierEvaluation,
  dossierMeasurements,
  evaluateDossierMany,
} from "../../src/dossier/index.js";
import { asDossier, plainLists } from "./arbitraries.js";

const evaluationLists: fc.Arbitrary<DossierEvaluation[]> = plainLists.map(({ dossiers, asOf }) => [
  ...evaluateDossierMany(dossiers.map(asDossier), { asOf }),
]);

/** The figures alone, and the ids behind each in alphabetical order. */
function sorted({ ids, ...figures }: DossierCounts): unknown {
  return { ...figures, ids: Object.fromEntries(DOSSIER_FIGURES.map((figure) => [figure, ids[figure].toSorted()])) };
}

test("the standings add up to all, and the apologies to what is late; each figure has its dossiers", () => {
  fc.assert(
    fc.property(evaluationLists, (evaluations) => {
      const counts = countDossiers(evaluations);
      const { early, onTime, late, running, runningLate, notCounted, total } = counts;
      expect(early + onTime + late + running + runningLate + notCounted).toBe(total);
      expect(counts.apologiesOwed + counts.apologiesMade).toBe(late + runningLate);
      expect(total).toBe(evaluations.length);
      for (const figure of DOSSIER_FIGURES) expect(counts.ids[figure]).toHaveLength(counts[figure]);
      expect(counts.ids.total).toEqual(evaluations.map(({ id }) => id));
    }),
  );
});

test("the measurements are the figures: in time of all that count, apologies made of all that are late", () => {
  fc.assert(
    fc.property(evaluationLists, (evaluations) => {
      const counts = countDossiers(evaluations);
      const [onTime, apology] = dossierMeasurements(counts);
      expect(onTime).toMatchObject({
        indicator: "dossier-on-time-rate",
        numerator: counts.early + counts.onTime + counts.running,
        denominator: counts.total - counts.notCounted,
      });
      expect(apology).toMatchObject({
        indicator: "late-dossier-apology-rate",
        numerator: counts.apologiesMade,
        denominator: counts.late + counts.runningLate,
      });
      for (const { numerator, denominator, cases } of [onTime, apology]) {
        expect(numerator).toBe(cases.counted.length);
        expect(denominator).toBe(new Set([...cases.counted, ...cases.missed]).size);
      }
    }),
  );
});

test("the counts of parts add up to the count of the whole", () => {
  fc.assert(
    fc.property(evaluationLists, fc.array(fc.nat(2), { minLength: 25, maxLength: 25 }), (evaluations, places) => {
      const whole = countDossiers(evaluations);
      const parts = [0, 1, 2].map((place) => countDossiers(evaluations.filter((_, index) => places[index] === place)));
      for (const figure of DOSSIER_FIGURES) {
        expect(parts.reduce((sum, part) => sum + part[figure], 0)).toBe(whole[figure]);
        expect(parts.flatMap((part) => part.ids[figure]).sort()).toEqual(whole.ids[figure].toSorted());
      }
    }),
  );
});

test("the order of the dossiers is of no account", () => {
  fc.assert(
    fc.property(
      evaluationLists.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([evaluations, shuffled]) => {
        expect(sorted(countDossiers(shuffled))).toEqual(sorted(countDossiers(evaluations)));
      },
    ),
  );
});

test("one more dossier in time never lowers the rate, one more late never raises it", () => {
  const due = { received: "2026-11-02", due: "2026-11-16", status: "processed" } as const;
  const dossiers = [
    { id: "in time", ...due, finished: "2026-11-16" },
    { id: "too late", ...due, finished: "2026-11-17" },
  ] as const;
  fc.assert(
    fc.property(plainLists, ({ dossiers: others, asOf }) => {
      const rate = (more: Parameters<typeof evaluateDossierMany>[0]) =>
        dossierMeasurements(countDossiers(evaluateDossierMany([...others.map(asDossier), ...more], { asOf })))[0];
      const before = rate([]);
      const [better, worse] = [rate([dossiers[0]]), rate([dossiers[1]])];
      expect(better.numerator * before.denominator).toBeGreaterThanOrEqual(before.numerator * better.denominator);
      expect(worse.numerator * before.denominator).toBeLessThanOrEqual(before.numerator * worse.denominator);
    }),
  );
});
