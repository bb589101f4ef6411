import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateDossier } from "../../src/dossier/index.js";
import { dayOf, workingDaysAfter, works } from "../feedback/naive-days.js";
import { asDossier, plainCases, readings } from "./arbitraries.js";
import { cutAt, naiveEvaluation, type PlainDossier } from "./naive-dossier.js";

test("an evaluation is what a walk from day to day over the fact file finds", () => {
  fc.assert(
    fc.property(plainCases, readings, ({ dossier, asOf }, chosen) => {
      expect(evaluateDossier(asDossier(dossier), { asOf, ...chosen })).toEqual(naiveEvaluation(dossier, asOf, chosen));
    }),
    { numRuns: 5000 },
  );
});

test("every standing is met, and every reason, so that the walk above is no empty one", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(plainCases, ({ dossier, asOf }) => {
      const { standing, state, reasons, apology } = evaluateDossier(asDossier(dossier), { asOf });
      seen.add(`${standing} ${state} ${apology}`);
      for (const reason of reasons) seen.add(reason);
    }),
    { numRuns: 3000, seed: 7 },
  );
  expect([...seen].sort()).toEqual([
    "early awaiting-supplement not-owed",
    "early finished not-owed",
    "late awaiting-supplement made",
    "late awaiting-supplement owed",
    "late finished made",
    "late finished owed",
    "more-than-one-supplement",
    "not-counted not-received not-owed",
    "not-received",
    "on-time awaiting-supplement not-owed",
    "on-time finished not-owed",
    "past-due",
    "running in-progress not-owed",
    "running-late in-progress made",
    "running-late in-progress owed",
  ]);
});

/** end − start − waiting, in working days: the operator's own words, with no due day in them. */
function usedUp(dossier: PlainDossier, end: string): number {
  const { received = "", supplements = [], finished } = dossier;
  const waited = supplements.map(({ requested, answered = finished }) =>
    answered === undefined ? 0 : workingDaysAfter(dayOf(requested), dayOf(answered)),
  );
  return workingDaysAfter(dayOf(received), dayOf(end)) - waited.reduce((sum, days) => sum + days, 0);
}

/** Dossiers without an appointment and with a longest term in working days. */
const byTerm = fc.tuple(plainCases, fc.integer({ min: 1, max: 30 })).map(([{ dossier, asOf }, amount]) => {
  const { due: _appointed, ...rest } = dossier;
  const maximumTerm = { amount, unit: "working-day" } as const;
  return { dossier: { ...rest, maximumTerm }, amount, asOf };
});

test("on working days the derived due day says what the formula says: end − start − waiting ≤ the longest term", () => {
  fc.assert(
    fc.property(byTerm, ({ dossier, amount, asOf }) => {
      const evaluation = evaluateDossier(asDossier(dossier), { asOf, moreSupplements: "ignored" });
      const end = "end" in evaluation ? evaluation.end : asOf;
      const { supplements = [] } = dossier;
      fc.pre(evaluation.standing !== "not-counted");
      // On a day off the formula cannot tell the due day from the days off behind it.
      fc.pre(works(dayOf(end)) && supplements.every(({ requested }) => works(dayOf(requested))));
      const inTime = ["early", "on-time", "running"].includes(evaluation.standing);
      expect(inTime).toBe(usedUp(cutAt(dossier, asOf), end) <= amount);
    }),
    { numRuns: 1500 },
  );
});
