import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../../src/index.js";
import { refusalOf } from "../support/refusal.js";

/** Reads a refused string and hands over the reason that the error gives. */
function reasonFor(text: string): unknown {
  const error = refusalOf(() => isWorkingDay(text));
  expect(error.code).toBe("date.invalid");
  expect(error.path).toEqual(["date"]);
  return "reason" in error.params ? error.params.reason : undefined;
}

describe("a string that is no civil date", () => {
  it.each([
    ["2026-02-29", "2026 is no leap year"],
    ["2023-06-31", "June has 30 days"],
    ["2025-11-31", "a plan prints this date twice"],
    ["2026-13-01", "month 13"],
    ["2026-00-10", "month 0"],
    ["2026-01-00", "day 0"],
    ["2026-01-32", "day 32"],
    ["1900-02-29", "a century that is no leap year"],
    ["0000-01-01", "there is no year 0"],
  ])("is told as a day that does not exist: %s (%s)", (text) => {
    expect(reasonFor(text)).toBe("no-such-day");
  });

  it.each(["20/11/2026", "20-11-2026", "20.11.2026", "9/9/2026", "1/2/2026"])("is told as day first: %s", (text) => {
    expect(reasonFor(text)).toBe("day-first");
  });

  it.each(["2026-11-20T08:00", "2026-11-20T08:00:00Z", "2026-11-20 08:00", "2026-11-20T17:30:00.000+07:00"])(
    "is told as a moment: %s",
    (text) => {
      expect(reasonFor(text)).toBe("instant");
    },
  );

  it.each([
    ["", "nothing"],
    ["2026-2-9", "no leading zeros"],
    ["2026-02-09 ", "a space behind"],
    [" 2026-02-09", "a space before"],
    ["2026-02-09\n", "a line end behind"],
    ["2026-02", "no day"],
    ["2026", "a year"],
    ["20261120", "the basic form of ISO 8601"],
    ["2026/11/20", "slashes"],
    ["2026–11–20", "dashes that are no hyphens"],
    ["+002026-11-20", "the expanded form of ISO 8601"],
    ["-2026-11-20", "a sign"],
    ["26-11-20", "two digits of year"],
    ["12026-11-20", "five digits of year"],
    ["2026-W47-5", "a week date"],
    ["2026-324", "an ordinal date"],
    ["２０２６-１１-２０", "full-width digits"],
    ["٢٠٢٦-١١-٢٠", "Arabic digits"],
    ["2026-1a-20", "a letter"],
    ["2026-11-2:", "the character after 9"],
    ["2026-11-2/", "the character before 0"],
    ["hôm nay", "a word"],
    ["x".repeat(100_000), "a very long text"],
  ])("is refused for its form: %j (%s)", (text) => {
    expect(reasonFor(text)).toBe("format");
  });

  it("is quoted in the error, but never at full length", () => {
    expect(refusalOf(() => isWorkingDay("2026-2-9")).message).toContain('"2026-2-9"');
    expect(refusalOf(() => isWorkingDay("x".repeat(100_000))).message.length).toBeLessThan(300);
  });

  it("is any other text of ten characters, at whichever place it goes wrong", () => {
    const good = "2026-11-20";
    for (let place = 0; place < 10; place++) {
      for (const wrong of ["a", " ", "/", ":", "０", "\u0000", "−"]) {
        const text = good.slice(0, place) + wrong + good.slice(place + 1);
        expect(refusalOf(() => isWorkingDay(text)).code, text).toBe("date.invalid");
      }
    }
  });
});
