import { describe, expect, it } from "vitest";
import { evaluateDossier, safeEvaluateDossier } from "../../src/dossier/index.js";
import { refusalOf, untyped } from "../support/refusal.js";
import { culprits, ended, good } from "./refused-dossiers.js";

const CONTRADICTIONS: readonly (readonly [what: string, dossier: object, ...culprits: string[]])[] = [
  ["neither a day appointed nor a longest term", { ...good, due: undefined }, "dossier.term-missing at "],
  [
    "the same for one that was withdrawn after reception",
    { ...ended, status: "withdrawn", due: undefined },
    "dossier.term-missing at ",
  ],
  [
    "received after asOf",
    { ...good, received: "2026-12-01", due: "2026-12-31" },
    "dossier.received-after-as-of at received",
  ],
  ["due before received", { ...good, due: "2026-11-01" }, "dossier.impossible-order at due"],
  ["done before received", { ...ended, finished: "2026-11-01" }, "dossier.impossible-order at finished"],
  ["ended without a day", { ...good, status: "stopped" }, "dossier.finished-missing at "],
  ["withdrawn before reception without a day", { id: "H-1", status: "withdrawn" }, "dossier.finished-missing at "],
  [
    "a day of ending while running",
    { ...ended, status: "payment-requested" },
    "dossier.finished-while-running at finished",
  ],
  [
    "a day of ending before reception",
    { ...ended, status: "newly-registered" },
    "dossier.finished-while-running at finished",
  ],
  [
    "papers asked for before reception",
    { ...good, supplements: [{ requested: "2026-10-30", answered: "2026-11-03" }] },
    "dossier.impossible-order at supplements/0/requested",
  ],
  [
    "papers brought before they were asked for",
    { ...good, supplements: [{ requested: "2026-11-05", answered: "2026-11-04" }] },
    "dossier.impossible-order at supplements/0/answered",
  ],
  [
    "waits that overlap",
    {
      ...good,
      supplements: [
        { requested: "2026-11-03", answered: "2026-11-06" },
        { requested: "2026-11-05", answered: "2026-11-09" },
      ],
    },
    "dossier.impossible-order at supplements/1/requested",
  ],
  [
    "waits out of order",
    {
      ...good,
      supplements: [
        { requested: "2026-11-09", answered: "2026-11-10" },
        { requested: "2026-11-05", answered: "2026-11-06" },
      ],
    },
    "dossier.impossible-order at supplements/1/requested",
  ],
  [
    "an open request that is not the last",
    { ...good, supplements: [{ requested: "2026-11-05" }, { requested: "2026-11-09", answered: "2026-11-10" }] },
    "dossier.supplement-left-open at supplements/0",
  ],
  [
    "an open request, and another before it",
    { ...good, supplements: [{ requested: "2026-11-05" }, { requested: "2026-11-04", answered: "2026-11-10" }] },
    "dossier.impossible-order at supplements/1/requested",
    "dossier.supplement-left-open at supplements/0",
  ],
  ["waiting for nothing", { ...good, status: "supplement-requested" }, "dossier.supplement-not-open at status"],
  [
    "waiting for what was brought",
    {
      ...good,
      status: "supplement-requested",
      supplements: [{ requested: "2026-11-05", answered: "2026-11-06" }],
    },
    "dossier.supplement-not-open at status",
  ],
  [
    "papers brought after the end",
    { ...ended, supplements: [{ requested: "2026-11-12", answered: "2026-11-14" }] },
    "dossier.impossible-order at finished",
  ],
  [
    "papers asked for after the end",
    { ...ended, supplements: [{ requested: "2026-11-14" }] },
    "dossier.impossible-order at finished",
  ],
  [
    "an apology before reception",
    { ...good, apologies: [{ on: "2026-11-16" }, { on: "2026-11-01" }] },
    "dossier.impossible-order at apologies/1/on",
  ],
  [
    "a new day before its letter",
    { ...good, apologies: [{ on: "2026-11-16", newDue: "2026-11-13" }] },
    "dossier.impossible-order at apologies/0/newDue",
  ],
];

describe("what cannot be", () => {
  it.each(CONTRADICTIONS)("is refused with its place: %s", (_what, dossier, ...expected) => {
    expect(culprits(dossier)).toEqual(expected);
  });

  it("is told all at once", () => {
    const dossier = {
      id: "H-1",
      status: "supplement-requested",
      received: "2026-12-03",
      due: "2026-12-01",
      finished: "2026-12-02",
      supplements: [{ requested: "2026-12-01" }, { requested: "2026-12-04", answered: "2026-12-03" }],
      apologies: [{ on: "2026-12-02", newDue: "2026-12-01" }],
    };
    expect(culprits(dossier)).toEqual([
      "dossier.finished-while-running at finished",
      "dossier.impossible-order at apologies/0/newDue",
      "dossier.impossible-order at apologies/0/on",
      "dossier.impossible-order at due",
      "dossier.impossible-order at finished",
      "dossier.impossible-order at finished",
      "dossier.impossible-order at supplements/0/requested",
      "dossier.impossible-order at supplements/1/answered",
      "dossier.received-after-as-of at received",
      "dossier.supplement-left-open at supplements/0",
      "dossier.supplement-not-open at status",
    ]);
  });

  it("is not what happens on one day, nor what is not needed", () => {
    const oneDay = {
      ...ended,
      due: "2026-11-02",
      finished: "2026-11-02",
      supplements: [
        { requested: "2026-11-02", answered: "2026-11-02" },
        { requested: "2026-11-02", answered: "2026-11-02" },
      ],
      apologies: [{ on: "2026-11-02", newDue: "2026-11-02" }],
    };
    const withdrawn = { id: "H-1", status: "withdrawn", finished: "2026-11-13" };
    for (const dossier of [oneDay, withdrawn, { id: "H-1", status: "newly-registered" }]) {
      expect(safeEvaluateDossier(untyped(dossier), { asOf: "2026-11-30" })).toMatchObject({ success: true });
    }
  });

  it("names both days", () => {
    expect(
      refusalOf(() => evaluateDossier(untyped({ ...good, due: "2026-11-01" }), { asOf: "2026-11-30" })),
    ).toMatchObject({ params: { event: "due", on: "2026-11-01", after: "received", afterOn: "2026-11-02" } });
  });
});
