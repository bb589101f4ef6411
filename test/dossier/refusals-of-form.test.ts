import { describe, expect, it, test } from "vitest";
import { evaluateDossier } from "../../src/dossier/index.js";
import { defineCalendar } from "../../src/index.js";
import { culpritsOf, untyped } from "../support/refusal.js";
import { culprits, good } from "./refused-dossiers.js";

describe("a wrong form", () => {
  it("is told all at once, with every unknown key", () => {
    const dossier = {
      id: " ",
      status: "eaten",
      received: "2026-02-30",
      due: "16/11/2026",
      maximumTerm: { amount: 0, unit: "week", from: "reception" },
      supplements: [{ request: "2026-11-05" }, 5],
      apologies: {},
      channel: 1,
    };
    expect(culprits(dossier)).toEqual([
      "argument.wrong-type at maximumTerm/amount",
      "date.invalid at due",
      "date.invalid at received",
      "document.missing-key at supplements/0",
      "document.unknown-key at channel",
      "document.unknown-key at maximumTerm/from",
      "document.unknown-key at supplements/0/request",
      "document.unknown-value at maximumTerm/unit",
      "document.unknown-value at status",
      "document.wrong-type at apologies",
      "document.wrong-type at id",
      "document.wrong-type at supplements/1",
    ]);
  });

  it.each([
    [null, "document.wrong-type at "],
    [{ ...good, received: undefined }, "document.missing-key at "],
    [{ ...good, received: "2026-11-02T08:00:00" }, "instant.without-offset at received"],
    [{ ...good, maximumTerm: { amount: 1.5, unit: "working-day" } }, "argument.not-an-integer at maximumTerm/amount"],
    [{ ...good, maximumTerm: { amount: "5", unit: "working-day" } }, "argument.not-an-integer at maximumTerm/amount"],
    [{ ...good, maximumTerm: { amount: 5 } }, "document.missing-key at maximumTerm"],
  ])("%j is refused: %s", (dossier, culprit) => {
    expect(culprits(dossier)).toEqual([culprit]);
  });

  it("may be an instant, which is read in Vietnam time", () => {
    const dossier = { ...good, due: new Date("2026-11-16T18:00:00Z") };
    expect(evaluateDossier(untyped(dossier), { asOf: "2026-11-30" })).toMatchObject({ due: "2026-11-17" });
  });
});

describe("options", () => {
  it.each([
    [undefined, "argument.wrong-type at options"],
    [{}, "date.invalid at asOf"],
    [{ asOf: "2026-11-31" }, "date.invalid at asOf"],
    [{ asOf: "2060-01-01" }, "calendar.outside-coverage at asOf"],
    [{ asOf: "2026-11-30", calendar: {} }, "calendar.not-a-calendar at calendar"],
    [{ asOf: "2026-11-30", moreSupplements: true }, "argument.unknown-value at moreSupplements"],
    [{ asOf: "2026-11-30", supplementTime: "halved" }, "argument.unknown-value at supplementTime"],
  ])("%j is refused: %s", (options, culprit) => {
    expect(culpritsOf(() => evaluateDossier(untyped(good), untyped(options)))).toEqual([culprit]);
  });
});

describe("a calendar that covers too little", () => {
  const calendar = defineCalendar({
    id: "november",
    version: "1",
    coverage: { from: "2026-11-10", to: "2026-11-30" },
    week: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
  });
  const maximumTerm = { amount: 10, unit: "working-day" };

  it.each([
    ["the day of reception", good, "calendar.outside-coverage at received"],
    ["the day appointed", { ...good, received: "2026-11-11", due: "2026-12-01" }, "calendar.outside-coverage at due"],
    [
      "the end of the longest term",
      { id: "H-1", status: "received", received: "2026-11-25", maximumTerm },
      "calendar.outside-coverage at maximumTerm",
    ],
    [
      "the end of a term without measure",
      { id: "H-1", status: "received", received: "2026-11-25", maximumTerm: { amount: 1e300, unit: "calendar-day" } },
      "calendar.outside-coverage at maximumTerm",
    ],
  ])("is told: %s", (_what, dossier, culprit) => {
    expect(culprits(dossier, { calendar })).toEqual([culprit]);
  });

  test("and another calendar counts by its own week", () => {
    const dossier = { ...good, received: "2026-11-11", due: "2026-11-13" };
    // Saturday the 14th is worked here, and 24 November too.
    expect(evaluateDossier(untyped(dossier), { asOf: "2026-11-24", calendar })).toMatchObject({ workingDaysLate: 9 });
  });
});
