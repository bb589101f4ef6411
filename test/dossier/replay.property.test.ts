import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateDossier } from "../../src/dossier/index.js";
import { dayOf, isoOf } from "../feedback/naive-days.js";
import { asDossier, plainCases, readings } from "./arbitraries.js";
import { cutAt, type PlainDossier } from "./naive-dossier.js";

test("a past day replayed is the record cut at that day", () => {
  fc.assert(
    fc.property(plainCases, readings, ({ dossier, asOf }, chosen) => {
      const options = { asOf, ...chosen };
      const cut = asDossier(cutAt(dossier, asOf));
      expect(evaluateDossier(asDossier(dossier), options)).toEqual(evaluateDossier(cut, options));
    }),
    { numRuns: 3000 },
  );
});

/** The record with one more request, answered on the day it was made: at reception, or on the day of an answer. */
function withEmptyWait(dossier: PlainDossier, position: number): PlainDossier {
  const { received = "", supplements = [] } = dossier;
  const answers = [received, ...supplements.flatMap(({ answered }) => answered ?? [])];
  const index = position % answers.length;
  const day = answers[index] ?? received;
  return { ...dossier, supplements: supplements.toSpliced(index, 0, { requested: day, answered: day }) };
}

test("a request that was answered on its own day changes nothing, but for the number of requests", () => {
  fc.assert(
    fc.property(plainCases, readings, fc.nat(4), ({ dossier, asOf }, chosen, position) => {
      fc.pre(dossier.status !== "newly-registered");
      const options = { asOf, ...chosen, moreSupplements: "ignored" } as const;
      const more = withEmptyWait(dossier, position);
      expect(evaluateDossier(asDossier(more), options)).toEqual(evaluateDossier(asDossier(dossier), options));
    }),
    { numRuns: 2000 },
  );
});

test("a single request that was answered on its own day changes nothing at all, whatever the day", () => {
  fc.assert(
    fc.property(plainCases, readings, fc.nat(60), ({ dossier, asOf }, chosen, after) => {
      const { supplements, finished, received = "", status, ...rest } = dossier;
      fc.pre(status !== "newly-registered");
      const latest = Math.min(dayOf(finished ?? "2027-12-31"), dayOf(received) + after);
      const day = isoOf(latest);
      const plain = {
        ...rest,
        ...(finished === undefined ? { status: "processing" } : { status, finished }),
        received,
      };
      const more = { ...plain, supplements: [{ requested: day, answered: day }] };
      const options = { asOf, ...chosen };
      expect(evaluateDossier(asDossier(more), options)).toEqual(evaluateDossier(asDossier(plain), options));
    }),
    { numRuns: 2000 },
  );
});

test("once past its due day, a dossier is past it on every later day", () => {
  fc.assert(
    fc.property(plainCases, readings, fc.nat(90), ({ dossier, asOf }, chosen, more) => {
      const past = (day: string): boolean =>
        evaluateDossier(asDossier(dossier), { asOf: day, ...chosen }).reasons.includes("past-due");
      if (past(asOf)) expect(past(isoOf(dayOf(asOf) + more))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("the same question twice gets the same answer, plain data, and leaves the record as it was", () => {
  fc.assert(
    fc.property(plainCases, readings, ({ dossier, asOf }, chosen) => {
      const before = structuredClone(dossier);
      const first = evaluateDossier(asDossier(dossier), { asOf, ...chosen });
      expect(evaluateDossier(asDossier(dossier), { asOf, ...chosen })).toEqual(first);
      expect(JSON.parse(JSON.stringify(first))).toEqual(first);
      expect(dossier).toEqual(before);
    }),
    { numRuns: 500 },
  );
});
