import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { fromDateHolidays } from "../../src/from-date-holidays/index.js";
import {
  addWorkingDays,
  calendarSpec,
  compareCalendars,
  defineCalendar,
  describeDay,
  isWorkingDay,
  vietnam,
} from "../../src/index.js";

const YEAR = { from: "2026-01-01", to: "2026-12-31" };

describe("fromDateHolidays", () => {
  it("makes a calendar of Germany that knows Easter Monday", () => {
    const germany = defineCalendar(fromDateHolidays(new Holidays("DE"), YEAR));
    expect(isWorkingDay("2026-04-06", germany)).toBe(false);
    expect(addWorkingDays("2026-04-02", 1, germany)).toBe("2026-04-07");
  });

  it("gives a holiday that begins at sunset to the day after, as Israel does with Passover", () => {
    const week = ["sunday", "monday", "tuesday", "wednesday", "thursday"] as const;
    const israel = defineCalendar(fromDateHolidays(new Holidays("IL"), { ...YEAR, week }));
    expect(describeDay("2026-04-02", israel)).toMatchObject({ kind: "public-holiday", working: false });
    expect(isWorkingDay("2026-04-01", israel)).toBe(true);
    expect(isWorkingDay("2026-01-04", israel), "a Sunday").toBe(true);
  });

  it.each(["VN", "US", "JP", "GB", "TH", "SG", "KR"])("makes a valid calendar of %s for thirty years", (country) => {
    const spec = fromDateHolidays(new Holidays(country), { from: "2000-01-01", to: "2030-12-31" });
    const calendar = defineCalendar(spec);
    expect(calendarSpec(calendar)).toEqual(JSON.parse(JSON.stringify(spec)));
    expect(spec.daysOff?.length).toBeGreaterThan(100);
  });

  it("calls every day projected and cites nothing: it is a proposal", () => {
    const proposal = defineCalendar(fromDateHolidays(new Holidays("VN"), YEAR));
    for (const date of ["2026-01-01", "2026-11-23"]) {
      expect(describeDay(date, proposal)).toMatchObject({ certainty: "projected", cites: [] });
    }
  });

  it("shows what date-holidays lacks of the Vietnamese calendar of 2026", () => {
    const proposal = defineCalendar(fromDateHolidays(new Holidays("VN"), YEAR));
    const differences = compareCalendars(proposal, vietnam).map(({ date, after }) => [date, after.kind]);
    expect(differences).toEqual([
      ["2026-01-02", "swapped-day-off"],
      ["2026-01-10", "make-up-workday"],
      ["2026-04-27", "compensatory-day-off"],
      ["2026-08-22", "make-up-workday"],
      ["2026-08-31", "swapped-day-off"],
      ["2026-09-01", "public-holiday"],
      ["2026-11-24", "public-holiday"],
    ]);
  });

  it("refuses what is no instance, and a span that ends before it begins", () => {
    // A wrong argument, on purpose.
    expect(() => fromDateHolidays({} as never, YEAR)).toThrow(expect.objectContaining({ code: "argument.wrong-type" }));
    const reversed = { from: YEAR.to, to: YEAR.from };
    expect(() => fromDateHolidays(new Holidays("VN"), reversed)).toThrow(
      expect.objectContaining({ code: "calendar.coverage-reversed" }),
    );
  });
});
