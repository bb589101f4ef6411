import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { addWorkingDays, isWorkingDay } from "../../src/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

const PARTS = { year: 2026, month: 11, day: 20 };

describe("a date in parts", () => {
  it("is read as { year, month, day }, month from 1", () => {
    expect(addWorkingDays(PARTS, 2)).toBe("2026-11-25");
    expect(addWorkingDays({ year: 2028, month: 2, day: 29 }, 0)).toBe("2028-02-29");
  });

  it("may carry more, as a Temporal.PlainDate does", () => {
    expect(addWorkingDays(untyped({ ...PARTS, calendarId: "iso8601", dayOfWeek: 5 }), 2)).toBe("2026-11-25");
  });

  it("may have its parts on the prototype, as a Temporal.PlainDate does", () => {
    class PlainDate {
      get year() {
        return 2026;
      }
      get month() {
        return 11;
      }
      get day() {
        return 20;
      }
      get calendarId() {
        return "iso8601";
      }
    }
    expect(addWorkingDays(new PlainDate(), 2)).toBe("2026-11-25");
  });

  it.each(["gregory", "chinese", "buddhist", "", null, 0])("is refused in another calendar: %j", (calendarId) => {
    const error = refusalOf(() => isWorkingDay(untyped({ ...PARTS, calendarId })));
    expect(error).toMatchObject({ code: "date.invalid", path: ["date"], params: { reason: "other-calendar" } });
  });

  it.each([
    { ...PARTS, hour: 0, minute: 0 },
    { ...PARTS, hour: 17, calendarId: "iso8601" },
    { ...PARTS, timeZoneId: "Asia/Ho_Chi_Minh", hour: 8 },
    { ...PARTS, timeZoneId: "UTC" },
  ])("is refused when it is a moment: %j", (moment) => {
    expect(refusalOf(() => isWorkingDay(untyped(moment)))).toMatchObject({ code: "date.not-civil", path: ["date"] });
  });

  it.each([
    [2026, 2, 29],
    [2023, 6, 31],
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 1, 0],
    [2026, 1, 32],
    [2026, -1, 1],
    [0, 1, 1],
    [10_000, 1, 1],
    [-1, 1, 1],
  ])("is refused when that day does not exist: %d-%d-%d", (year, month, day) => {
    const error = refusalOf(() => isWorkingDay({ year, month, day }));
    expect(error).toMatchObject({ code: "date.invalid", params: { reason: "no-such-day" } });
  });

  it.each([
    { year: 2026, month: 11 },
    { year: 2026, month: 11, day: "20" },
    { year: 2026.5, month: 11, day: 20 },
    { year: Number.NaN, month: 11, day: 20 },
    { year: 2026, month: Number.POSITIVE_INFINITY, day: 20 },
    { year: 2026, month: 11, day: 20n },
    { year: () => 2026, month: () => 11, day: () => 20 },
    {},
    [2026, 11, 20],
    new String("2026-11-20"),
    new Map([["year", 2026]]),
  ])("is refused when a part is missing or no whole number (case %#)", (parts) => {
    const error = refusalOf(() => isWorkingDay(untyped(parts)));
    expect(error).toMatchObject({ code: "date.invalid", path: ["date"], params: { reason: "fields" } });
  });

  it.each([undefined, null, 20_777, 20_777n, true, Symbol("day"), () => PARTS])(
    "is refused when it is neither a string nor an object (case %#)",
    (value) => {
      const error = refusalOf(() => isWorkingDay(untyped(value)));
      expect(error).toMatchObject({ code: "date.invalid", path: ["date"], params: { reason: "type" } });
    },
  );
});

describe("a JavaScript Date in place of a civil date", () => {
  it("is refused with its own code, since which day it means depends on the zone", () => {
    expect(refusalOf(() => isWorkingDay(untyped(new Date())))).toMatchObject({
      code: "date.not-civil",
      params: { value: "a Date" },
    });
  });

  it("is refused from another realm as well, where instanceof does not know it", () => {
    const foreign: unknown = vm.runInNewContext("new Date()");
    expect(foreign instanceof Date).toBe(false);
    expect(refusalOf(() => isWorkingDay(untyped(foreign))).code).toBe("date.not-civil");
  });

  it("is refused as a subclass too", () => {
    class MyDate extends Date {}
    expect(refusalOf(() => isWorkingDay(untyped(new MyDate()))).code).toBe("date.not-civil");
  });
});
