import fc from "fast-check";
import type { Dossier } from "../../src/dossier/index.js";
import { dayOf, isoOf } from "../feedback/naive-days.js";
import type { PlainDossier, PlainReadings } from "./naive-dossier.js";

const FIRST = dayOf("2026-01-01");
const LAST_START = dayOf("2026-12-31");

const gaps = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 20 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

const ENDS = ["rejected", "withdrawn", "stopped", "processed", "returned-result"];
const RUNNING = ["received", "processing", "payment-requested"];

const drawn = fc.record({
  id: fc.string({ minLength: 1, maxLength: 6 }).filter((id) => id.trim() !== ""),
  start: fc.integer({ min: FIRST, max: LAST_START }),
  waits: fc.array(fc.tuple(gaps, gaps), { maxLength: 4 }),
  leftOpen: fc.boolean(),
  endsAfter: fc.option(gaps),
  ended: fc.constantFrom(...ENDS),
  running: fc.constantFrom(...RUNNING),
  registeredOnly: fc.integer({ min: 0, max: 19 }).map((chance) => chance === 0),
  appointedAfter: fc.option(fc.integer({ min: 0, max: 60 })),
  term: fc.record({
    amount: fc.integer({ min: 1, max: 30 }),
    unit: fc.constantFrom("working-day" as const, "calendar-day" as const),
  }),
  bothTerms: fc.boolean(),
  letters: fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.option(fc.integer({ min: 0, max: 20 }))), {
    maxLength: 3,
  }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** Lays out what was drawn one day after another, so that nothing in it contradicts itself. */
function layOut(parts: Drawn): PlainDossier {
  const { id, start, waits, leftOpen, endsAfter, ended, running, registeredOnly, appointedAfter, term, letters } =
    parts;
  if (registeredOnly) return { id, status: "newly-registered", received: isoOf(start) };
  let day = start;
  const supplements = waits.map(([until, waited], index) => {
    day += until;
    const requested = isoOf(day);
    if (leftOpen && index === waits.length - 1) return { requested };
    day += waited;
    return { requested, answered: isoOf(day) };
  });
  const open = leftOpen && waits.length > 0;
  const due = appointedAfter === null ? undefined : isoOf(start + appointedAfter);
  return {
    id,
    status: endsAfter !== null ? ended : open ? "supplement-requested" : running,
    received: isoOf(start),
    ...(endsAfter === null ? {} : { finished: isoOf(day + endsAfter) }),
    ...(due === undefined ? {} : { due }),
    ...(due === undefined || parts.bothTerms ? { maximumTerm: term } : {}),
    supplements,
    apologies: letters.map(([after, promised]) => {
      const on = isoOf(start + after);
      return promised === null ? { on } : { on, newDue: isoOf(start + after + promised) };
    }),
  };
}

/** Dossiers in which nothing contradicts itself, of every course, and days from which they can be looked at. */
export const plainCases: fc.Arbitrary<{ readonly dossier: PlainDossier; readonly asOf: string }> = fc
  .record({ parts: drawn, lookedAfter: fc.integer({ min: 0, max: 120 }) })
  .map(({ parts, lookedAfter }) => ({ dossier: layOut(parts), asOf: isoOf(parts.start + lookedAfter) }));

/** Lists of dossiers with ids of their own, and one day from which all can be looked at. */
export const plainLists: fc.Arbitrary<{ readonly dossiers: PlainDossier[]; readonly asOf: string }> = fc.record({
  dossiers: fc
    .array(plainCases, { maxLength: 25 })
    .map((cases) => cases.map(({ dossier }, index) => ({ ...dossier, id: `H-${index}` }))),
  asOf: fc.integer({ min: LAST_START, max: LAST_START + 40 }).map(isoOf),
});

/** Each of the readings, or none given. */
export const readings: fc.Arbitrary<PlainReadings> = fc.record(
  {
    moreSupplements: fc.constantFrom("late" as const, "ignored" as const),
    supplementTime: fc.constantFrom("deducted" as const, "counted" as const),
  },
  { requiredKeys: [] },
);

/** The record as the library takes it: the arbitraries make no other statuses than there are. */
export function asDossier(dossier: PlainDossier): Dossier {
  return dossier as Dossier;
}
