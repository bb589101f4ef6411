import { expect, test } from "vitest";
import {
  countDossiers,
  DOSSIER_FIGURES,
  DOSSIER_STATUSES,
  type Dossier,
  type DossierEvaluation,
  dossierMeasurements,
  dossierStatusLabels,
  evaluateDossierMany,
  safeEvaluateDossierMany,
} from "../../src/dossier/index.js";
import { LANGUAGES } from "../../src/problem/language.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";

const asOf = "2026-11-30";
const due = { received: "2026-11-02", due: "2026-11-16" } as const;

/** One of each standing, and of each standing of apologies. */
const month: readonly Dossier[] = [
  { id: "early", ...due, status: "processed", finished: "2026-11-13" },
  { id: "waits", ...due, status: "supplement-requested", supplements: [{ requested: "2026-11-13" }] },
  { id: "on time", ...due, status: "returned-result", finished: "2026-11-16" },
  { id: "late", ...due, status: "stopped", finished: "2026-11-17" },
  { id: "late, sorry", ...due, status: "rejected", finished: "2026-11-17", apologies: [{ on: "2026-11-16" }] },
  { id: "running", ...due, due: "2026-12-01", status: "processing" },
  { id: "running late", ...due, status: "payment-requested" },
  { id: "new", status: "newly-registered" },
  { id: "withdrawn", status: "withdrawn", finished: "2026-11-10" },
];

test("a month is counted, with the dossiers behind each figure", () => {
  const counts = countDossiers(evaluateDossierMany(month, { asOf }));
  const { total, ...ids } = counts.ids;
  expect(total).toEqual(month.map(({ id }) => id));
  expect(ids).toEqual({
    early: ["early", "waits"],
    onTime: ["on time"],
    late: ["late", "late, sorry"],
    running: ["running"],
    runningLate: ["running late"],
    notCounted: ["new", "withdrawn"],
    apologiesOwed: ["late", "running late"],
    apologiesMade: ["late, sorry"],
  });
  expect(DOSSIER_FIGURES.map((figure) => counts[figure])).toEqual([2, 1, 2, 1, 1, 2, 9, 2, 1]);
  // Seven count, four of them in time; three are late, one with a letter.
  expect(dossierMeasurements(counts)).toEqual([
    {
      indicator: "dossier-on-time-rate",
      numerator: 4,
      denominator: 7,
      cases: { counted: ["early", "waits", "on time", "running"], missed: ["late", "late, sorry", "running late"] },
    },
    {
      indicator: "late-dossier-apology-rate",
      numerator: 1,
      denominator: 3,
      cases: { counted: ["late, sorry"], missed: ["late", "running late"] },
    },
  ]);
});

test("without dossiers, and without late ones, the denominators are 0 and not hidden", () => {
  expect(dossierMeasurements(countDossiers([])).map(({ denominator }) => denominator)).toEqual([0, 0]);
  const [onTime, apology] = dossierMeasurements(countDossiers(evaluateDossierMany(month.slice(0, 1), { asOf })));
  expect([onTime.denominator, apology.denominator]).toEqual([1, 0]);
});

test("many are evaluated as they are asked for", () => {
  let taken = 0;
  function* endless(): Generator<Dossier> {
    for (;;) yield { id: `H-${++taken}`, ...due, status: "processing" };
  }
  const evaluations = evaluateDossierMany(endless(), { asOf });
  expect(taken).toBe(0);
  expect(evaluations.next().value).toMatchObject({ id: "H-1", standing: "running-late" });
  expect(evaluations.next().value).toMatchObject({ id: "H-2" });
  expect(taken).toBe(2);
});

test("one that cannot be read is refused with its position; the safe twin goes on", () => {
  const broken = [month[0], { ...month[3], finished: "2026-11-01" }, month[2]];
  expect(culpritsOf(() => [...evaluateDossierMany(untyped(broken), { asOf })])).toEqual([
    "dossier.impossible-order at 1/finished",
  ]);
  const results = [...safeEvaluateDossierMany(untyped(broken), { asOf })];
  expect(results.map(({ success }) => success)).toEqual([true, false, true]);
  expect(results[1]).toMatchObject({ error: { path: [1, "finished"] } });
});

test("what is no list, and options that cannot be, are refused at once and not when the first is asked for", () => {
  for (const many of [evaluateDossierMany, safeEvaluateDossierMany]) {
    for (const value of [null, 5, "H-1", { id: "H-1" }]) {
      expect(culpritsOf(() => many(untyped(value), { asOf }))).toEqual(["argument.wrong-type at dossiers"]);
    }
    expect(culpritsOf(() => many([], untyped({ asOf: "30/11/2026" })))).toEqual(["date.invalid at asOf"]);
  }
});

test("what cannot be counted together is refused, all at once", () => {
  const [first, second] = evaluateDossierMany(month, { asOf });
  const [earlier] = evaluateDossierMany(month.slice(2, 3), { asOf: "2026-11-27" });
  const mixed = [first, earlier, second, first, { success: true }, null];
  expect(culpritsOf(() => countDossiers(untyped(mixed)))).toEqual([
    "document.wrong-type at 4",
    "document.wrong-type at 5",
    "evaluation.listed-twice at 3/id",
    "evaluation.mixed-as-of at 1/asOf",
  ]);
  expect(refusalOf(() => countDossiers(untyped([first, first])))).toMatchObject({ params: { id: "early", first: 0 } });
  expect(culpritsOf(() => countDossiers(untyped(first)))).toEqual(["argument.wrong-type at evaluations"]);
});

test("the type of an evaluation tells what goes with what", () => {
  const lateness = (evaluation: DossierEvaluation): number =>
    evaluation.standing === "late" || evaluation.standing === "running-late" ? evaluation.workingDaysLate : 0;
  const letters = (evaluation: DossierEvaluation): string =>
    evaluation.apology === "made" ? evaluation.firstApology.on : evaluation.apology;
  const evaluations = [...evaluateDossierMany(month, { asOf })];
  expect(evaluations.map(lateness)).toEqual([0, 0, 0, 1, 1, 0, 9, 0, 0]);
  expect(new Set(evaluations.map(letters))).toEqual(new Set(["not-owed", "owed", "2026-11-16"]));
});

test("each of the ten statuses has a name of its own in both languages", () => {
  expect(Object.keys(dossierStatusLabels)).toEqual([...DOSSIER_STATUSES]);
  expect(DOSSIER_STATUSES).toHaveLength(10);
  const labels = Object.values(dossierStatusLabels);
  for (const language of LANGUAGES) expect(new Set(labels.map((label) => label[language])).size).toBe(10);
});
