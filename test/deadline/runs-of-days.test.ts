import { expect, it } from "vitest";
import { computeTerm, defineCalendar, type WorkingCalendar } from "../../src/index.js";

/** The runs of a term of working days, one line each. */
function runs(from: string, amount: number, calendar?: WorkingCalendar): string[] {
  const term = { amount, unit: "working-day", direction: "after" } as const;
  const { trace } = computeTerm({ term, from, ...(calendar === undefined ? {} : { calendar }) });
  return trace.flatMap((step) => {
    if (step.step !== "counted" && step.step !== "skipped") return [];
    const name = "name" in step && step.name !== undefined ? `, ${step.name.en}` : "";
    return [`${step.step} ${step.from} to ${step.to}: ${step.days} of ${step.kind}${name}`];
  });
}

it("a weekend parts two runs of working days; a run is cut where the term ends, and has one day if it must", () => {
  // From Thursday 12 November 2026.
  expect(runs("2026-11-12", 2)).toEqual([
    "counted 2026-11-13 to 2026-11-13: 1 of workday",
    "skipped 2026-11-14 to 2026-11-15: 2 of weekend",
    "counted 2026-11-16 to 2026-11-16: 1 of workday",
  ]);
  expect(runs("2026-11-12", 4)).toEqual([
    "counted 2026-11-13 to 2026-11-13: 1 of workday",
    "skipped 2026-11-14 to 2026-11-15: 2 of weekend",
    "counted 2026-11-16 to 2026-11-18: 3 of workday",
  ]);
});

it("a run that a term wholly crosses is told to its end", () => {
  expect(runs("2026-11-13", 6).slice(1, 2)).toEqual(["counted 2026-11-16 to 2026-11-20: 5 of workday"]);
});

it("days off of one kind in a row are one run as long as the occasion is one", () => {
  // Victory Day and Labour Day, on Thursday and Friday, are two holidays.
  expect(runs("2026-04-29", 1)).toEqual([
    "skipped 2026-04-30 to 2026-04-30: 1 of public-holiday, Victory Day (30 April)",
    "skipped 2026-05-01 to 2026-05-01: 1 of public-holiday, International Labour Day (1 May)",
    "skipped 2026-05-02 to 2026-05-03: 2 of weekend",
    "counted 2026-05-04 to 2026-05-04: 1 of workday",
  ]);
});

it("the five days of Tết are one run, whatever each is called", () => {
  expect(runs("2026-02-13", 1)).toContain(
    "skipped 2026-02-16 to 2026-02-20: 5 of public-holiday, Lunar New Year (Tết)",
  );
});

it("a make-up workday is a run of its own, under its name", () => {
  // Saturday 22 August 2026 was worked for Monday the 31st.
  expect(runs("2026-08-20", 2)).toEqual([
    "counted 2026-08-21 to 2026-08-21: 1 of workday",
    "counted 2026-08-22 to 2026-08-22: 1 of make-up-workday, Make-up workday for 31/08/2026",
  ]);
});

it("a run ends with the calendar at the latest", () => {
  const calendar = defineCalendar({
    id: "short",
    version: "1",
    coverage: { from: "2026-11-16", to: "2026-11-18" },
    week: ["monday", "tuesday", "wednesday", "thursday", "friday"],
  });
  expect(runs("2026-11-16", 2, calendar)).toEqual(["counted 2026-11-17 to 2026-11-18: 2 of workday"]);
});
