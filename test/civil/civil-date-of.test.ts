import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { civilDateOf } from "../../src/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

describe("civilDateOf", () => {
  it.each([
    ["2026-11-19T17:30:00Z", "2026-11-20"],
    ["2026-11-19T16:59:59Z", "2026-11-19"],
    ["2026-11-19T16:59:59.999Z", "2026-11-19"],
    // What .NET writes for the end of a day, and Java for one nanosecond before midnight.
    ["2026-11-19T23:59:59.9999999+07:00", "2026-11-19"],
    ["2026-11-19T16:59:59.999999999Z", "2026-11-19"],
    ["2026-11-19T17:00Z", "2026-11-20"],
    ["2026-11-19t17:00:00z", "2026-11-20"],
    ["2026-11-19 17:00:00Z", "2026-11-20"],
    ["2026-11-20T00:00:00+07:00", "2026-11-20"],
    ["2026-11-20T00:00:00+0700", "2026-11-20"],
    ["2026-11-20T00:00:00+07", "2026-11-20"],
    ["2026-11-19T23:59:59+07:00", "2026-11-19"],
    ["2026-11-20T13:59:00+14:00", "2026-11-20"],
    ["2026-11-19T05:00:00-12:00", "2026-11-20"],
    ["2026-11-20T00:30:00+05:45", "2026-11-20"],
    ["2026-11-19T17:00:00,5Z", "2026-11-20"],
    ["2026-11-20T00:00:00+07:00[Asia/Ho_Chi_Minh]", "2026-11-20"],
    ["2026-11-20T00:00:00+07:00[Asia/Ho_Chi_Minh][u-ca=iso8601]", "2026-11-20"],
    // A leap second is the last second of its day in Vietnam, not the first of the next.
    ["2026-06-30T16:59:60Z", "2026-06-30"],
    ["1969-12-31T17:00:00Z", "1970-01-01"],
    ["1969-12-31T16:59:59Z", "1969-12-31"],
    ["0001-01-01T00:00:00Z", "0001-01-01"],
    ["9999-12-30T17:00:00Z", "9999-12-31"],
  ])("reads %s as %s", (instant, date) => {
    expect(civilDateOf(instant)).toBe(date);
  });

  it("reads a Date, milliseconds and whatever counts milliseconds since 1970", () => {
    const milliseconds = Date.UTC(2026, 10, 19, 17, 30);
    expect(civilDateOf(new Date(milliseconds))).toBe("2026-11-20");
    expect(civilDateOf(milliseconds)).toBe("2026-11-20");
    expect(civilDateOf({ epochMilliseconds: milliseconds })).toBe("2026-11-20");
    expect(civilDateOf(0)).toBe("1970-01-01");
    expect(civilDateOf(-1)).toBe("1970-01-01");
  });

  it("reads a Date of another realm, and a subclass", () => {
    const foreign: Date = untyped(vm.runInNewContext("new Date(Date.UTC(2026, 10, 19, 17, 30))"));
    class MyDate extends Date {}
    expect(civilDateOf(foreign)).toBe("2026-11-20");
    expect(civilDateOf(new MyDate(Date.UTC(2026, 10, 19, 17, 30)))).toBe("2026-11-20");
  });

  it("does not believe a getTime that an object brings along", () => {
    expect(refusalOf(() => civilDateOf(untyped({ getTime: () => 0 }))).code).toBe("instant.invalid");
  });

  it.each(["2026-11-20T08:00", "2026-11-20T08:00:00", "2026-11-20 08:00:00.5", "2026-11-20T08:00[Asia/Ho_Chi_Minh]"])(
    "refuses %s, which says no offset",
    (text) => {
      expect(refusalOf(() => civilDateOf(text))).toMatchObject({ code: "instant.without-offset", path: ["instant"] });
    },
  );

  it.each([
    "2026-11-20",
    "",
    "now",
    "2026-02-30T08:00:00Z",
    "2026-13-01T08:00:00Z",
    "2026-11-20T25:00:00Z",
    "2026-11-20T08:60:00Z",
    "2026-11-20T08:00:61Z",
    "2026-11-20T08Z",
    "2026-11-20T08:00:00 +07:00",
    "2026-11-20T08:00:00+7",
    "2026-11-20T08:00:00Zulu",
    "Fri Nov 20 2026 08:00:00 GMT+0700",
    "2026-11-20T08:00:00Z ",
    `2026-11-20T08:00:00Z${"[x]".repeat(50_000)}`,
  ])("refuses %j (case %#)", (text) => {
    expect(refusalOf(() => civilDateOf(text)).code).toBe("instant.invalid");
  });

  it.each(["+24:00", "+99:00", "-99", "+07:60", "+07:99"])(
    "refuses the offset %s, which no clock on earth has",
    (offset) => {
      expect(refusalOf(() => civilDateOf(`2026-11-20T08:00:00${offset}`)).code).toBe("instant.invalid");
    },
  );

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.MAX_VALUE,
    new Date(Number.NaN),
    null,
    undefined,
    true,
    5n,
    {},
    [],
  ])("refuses what is no moment at all (case %#)", (value) => {
    expect(refusalOf(() => civilDateOf(untyped(value)))).toMatchObject({ code: "instant.invalid", path: ["instant"] });
  });

  it("refuses what would fall outside the years 0001 to 9999", () => {
    for (const milliseconds of [-62_135_596_800_001 - 7 * 3_600_000, 253_402_300_800_000]) {
      expect(refusalOf(() => civilDateOf(milliseconds)).code).toBe("instant.invalid");
    }
  });
});
