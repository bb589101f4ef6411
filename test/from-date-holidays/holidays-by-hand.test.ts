import { describe, expect, it } from "vitest";
import { fromDateHolidays, type HolidaysInstance } from "../../src/from-date-holidays/index.js";
import { culpritsOf, untyped } from "../support/refusal.js";

type Holiday = ReturnType<HolidaysInstance["getHolidays"]>[number];

/** A holiday of one day. */
function holiday(date: string, more: Partial<Holiday> = {}): Holiday {
  const start = new Date("2026-01-01T00:00:00Z");
  const end = new Date("2026-01-02T00:00:00Z");
  return { date: `${date} 00:00:00`, start, end, name: "Harvest day", type: "public", ...more };
}

/** Knows the same holidays in every year, so that those of another year must be left out; none in Vietnamese. */
const instanceOf = (...holidays: readonly Holiday[]): HolidaysInstance => ({
  getHolidays: (_, language) => (language === "vi" ? [] : holidays),
});

const YEAR = { from: "2026-01-01", to: "2026-12-31" };

describe("fromDateHolidays", () => {
  it("takes the name that there is for one that has none in Vietnamese", () => {
    // One year, so that the day is found once.
    const once: HolidaysInstance = {
      getHolidays: (year, language) => (year === 2026 && language === "en" ? [holiday("2026-09-10")] : []),
    };
    expect(fromDateHolidays(once, YEAR).daysOff).toMatchObject([
      { date: "2026-09-10", name: { vi: "Harvest day", en: "Harvest day" } },
    ]);
  });

  it("leaves out what stands on no day of the calendar", () => {
    const days = ["2025-12-31", "2026-02-30", "soon", "2027-01-01"];
    expect(fromDateHolidays(instanceOf(...days.map((date) => holiday(date))), YEAR).daysOff).toEqual([]);
  });

  it("gives a holiday to the days whose noon lies in it", () => {
    const daysFrom = (date: string, hours: number): (string | undefined)[] => {
      const end = new Date(Date.parse("2026-01-01T00:00:00Z") + hours * 3_600_000);
      const spec = fromDateHolidays(instanceOf(holiday("", { date, end })), YEAR);
      return (spec.daysOff ?? []).map((each) => String(each.date));
    };
    expect(daysFrom("2026-09-10 18:00:00", 24), "from sunset to sunset").toEqual(["2026-09-11"]);
    expect(daysFrom("2026-09-10 12:00:00", 12), "from noon on").toEqual(["2026-09-10"]);
    expect(daysFrom("2026-09-10 12:30:00", 11), "an afternoon").toEqual([]);
  });

  it("calls a substitute compensatory where it falls on a working day of the week that was named", () => {
    const kindOn = (date: string) =>
      fromDateHolidays(instanceOf(holiday(date, { substitute: true })), { ...YEAR, week: ["saturday"] }).daysOff?.[0]
        ?.kind;
    // A Saturday and a Monday.
    expect([kindOn("2026-09-12"), kindOn("2026-09-14")]).toEqual(["compensatory-day-off", "public-holiday"]);
  });

  it.each([
    ["no week", { week: [] }, ["calendar.empty-week at week"]],
    [
      "a week, types and an id that are none",
      { week: ["Mon"], types: "public", id: "" },
      ["document.unknown-value at week/0", "document.wrong-type at id", "document.wrong-type at types"],
    ],
  ])("refuses %s", (_, wrong, culprits) => {
    expect(culpritsOf(() => fromDateHolidays(instanceOf(), untyped({ ...YEAR, ...wrong })))).toEqual(culprits);
  });
});
