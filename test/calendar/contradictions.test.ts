import { describe, expect, it } from "vitest";
import { type CalendarSpec, defineCalendar, type StandaloneCalendarSpec, safeDefineCalendar } from "../../src/index.js";
import { culpritsOf, refusalOf } from "../support/refusal.js";
import { NAME, SOUND } from "./sound-calendar.js";

function culprits(more: Partial<StandaloneCalendarSpec>): string[] {
  return culpritsOf(() => defineCalendar({ ...SOUND, ...more }));
}

const listed = (...dates: string[]) => dates.map((date) => ({ date, name: NAME }));

describe("contradictions in a calendar document", () => {
  it("an empty week", () => {
    expect(culprits({ week: [] })).toEqual(["calendar.empty-week at week"]);
  });

  it("an empty week for a while", () => {
    expect(culprits({ weekPeriods: [{ from: "2026-02-01", to: "2026-02-28", week: [] }] })).toEqual([
      "calendar.empty-week at weekPeriods/0/week",
    ]);
  });

  it("a day both off and working", () => {
    expect(culprits({ daysOff: listed("2026-09-10"), makeUpDays: listed("2026-09-10") })).toEqual([
      "calendar.day-both-off-and-working at makeUpDays/0/date",
    ]);
  });

  it("a make-up day on a day that already works", () => {
    expect(culprits({ makeUpDays: listed("2026-09-10") })).toEqual([
      "calendar.make-up-on-working-day at makeUpDays/0/date",
    ]);
  });

  it("a day off that is already off", () => {
    const error = refusalOf(() => defineCalendar({ ...SOUND, daysOff: listed("2026-09-12") }));
    expect(error).toMatchObject({
      code: "calendar.day-already-off",
      path: ["daysOff", 0, "date"],
      params: { date: "2026-09-12", kind: "weekend" },
    });
  });

  it("a day off that the base has off, and a make-up day that the base works", () => {
    const spec: CalendarSpec = {
      id: "own",
      version: "1",
      extends: "vietnam",
      daysOff: listed("2026-11-24", "2026-08-31"),
      makeUpDays: listed("2026-08-22"),
    };
    expect(culpritsOf(() => defineCalendar(spec))).toEqual([
      "calendar.day-already-off at daysOff/0/date",
      "calendar.day-already-off at daysOff/1/date",
      "calendar.make-up-on-working-day at makeUpDays/0/date",
    ]);
  });

  it("a day listed twice, in either list", () => {
    expect(culprits({ daysOff: listed("2026-09-10", "2026-09-10") })).toEqual([
      "calendar.day-listed-twice at daysOff/1/date",
    ]);
    expect(culprits({ makeUpDays: listed("2026-09-12", "2026-09-12") })).toEqual([
      "calendar.day-listed-twice at makeUpDays/1/date",
    ]);
  });

  it("a listed day outside the coverage", () => {
    expect(culprits({ daysOff: listed("2025-12-31"), makeUpDays: listed("2027-01-02") })).toEqual([
      "calendar.outside-coverage at daysOff/0/date",
      "calendar.outside-coverage at makeUpDays/0/date",
    ]);
  });

  it("a coverage that ends before it starts, or asks for more than 200 years", () => {
    expect(culprits({ coverage: { from: "2026-12-31", to: "2026-01-01" } })).toEqual([
      "calendar.coverage-reversed at coverage",
    ]);
    expect(culprits({ coverage: { from: "0001-01-01", to: "9999-12-31" } })).toEqual([
      "calendar.coverage-too-long at coverage",
    ]);
    expect(defineCalendar({ ...SOUND, coverage: { from: "1900-01-01", to: "2099-12-31" } }).coverage.to).toBe(
      "2099-12-31",
    );
  });

  it("a public holiday on a rest day is none: the law lists it there as well", () => {
    const calendar = defineCalendar({
      ...SOUND,
      daysOff: [{ date: "2026-09-12", name: NAME, kind: "public-holiday" }],
    });
    expect(calendar.id).toBe("small");
  });

  it("all of them are told at once, each with its path", () => {
    expect(
      culprits({
        weekPeriods: [{ from: "2026-03-01", to: "2026-02-01", week: ["monday"] }],
        daysOff: listed("2026-02-30", "2026-09-12", "2026-09-10", "2026-09-10", "2025-09-10"),
        makeUpDays: listed("2026-09-10", "2026-09-11", "2026-09-13", "2026-09-13"),
      }),
    ).toEqual(
      [
        "calendar.coverage-reversed at weekPeriods/0",
        "date.invalid at daysOff/0/date",
        "calendar.day-already-off at daysOff/1/date",
        "calendar.day-listed-twice at daysOff/3/date",
        "calendar.outside-coverage at daysOff/4/date",
        "calendar.day-both-off-and-working at makeUpDays/0/date",
        "calendar.make-up-on-working-day at makeUpDays/1/date",
        "calendar.day-listed-twice at makeUpDays/3/date",
      ].sort(),
    );
  });

  it("an empty week does not make every day off look wrong as well", () => {
    expect(culprits({ week: [], daysOff: listed("2026-09-10", "2026-09-11") })).toEqual([
      "calendar.empty-week at week",
    ]);
  });

  it("come as a value from the safe twin", () => {
    const result = safeDefineCalendar({ ...SOUND, week: [] });
    expect(result.success).toBe(false);
    expect(result.success === false && result.error.code).toBe("calendar.empty-week");
    expect(safeDefineCalendar(SOUND).success).toBe(true);
  });
});
