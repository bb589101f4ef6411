import { describe, expect, it } from "vitest";
import { addWorkingDays, countWorkingDays, isWorkingDay, safeAddWorkingDays, vietnam } from "../../src/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

describe("a number of days that is none", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1.5, "3", null, undefined, 3n, [3], {}])(
    "is refused: %s",
    (n) => {
      const error = refusalOf(() => addWorkingDays("2026-11-20", untyped(n)));
      expect(error.code).toBe("argument.not-an-integer");
      expect(error.path).toEqual(["n"]);
    },
  );
});

describe("a start or a result outside the coverage", () => {
  it.each([
    ["1999-10-01", 0, ["date"], "the day before the first five-day week"],
    ["1999-10-01", 1, ["date"], "although the result would be covered"],
    ["2051-01-01", -1, ["date"], "although the result would be covered"],
    ["1999-10-02", -1, ["n"], "nothing lies before the first day"],
    ["1999-10-04", -1, ["n"], "the first working day has none before it: a negative rank must not wrap"],
    ["1999-10-05", -2, ["n"], "one too many"],
    ["2050-12-31", 1, ["n"], "nothing lies behind the last day"],
    ["2050-12-30", 1, ["n"], "the last working day has none behind it"],
    ["2026-11-20", 100_000, ["n"], "far beyond"],
    ["2026-11-20", -100_000, ["n"], "far before"],
    ["2026-11-20", 2 ** 31, ["n"], "beyond 32 bits"],
    ["2026-11-20", -(2 ** 31), ["n"], "beyond 32 bits"],
    ["2026-11-20", 2 ** 32, ["n"], "a whole turn of 32 bits"],
    ["2026-11-20", Number.MAX_SAFE_INTEGER, ["n"], "the largest safe integer"],
    ["2026-11-20", -Number.MAX_VALUE, ["n"], "an integer all the same"],
  ])("%s %d is refused, blaming %j: %s", (date, n, path) => {
    const error = refusalOf(() => addWorkingDays(date, n));
    expect(error.code).toBe("calendar.outside-coverage");
    expect(error.path).toEqual(path);
    expect(error.params).toMatchObject({ calendar: "vietnam", ...vietnam.coverage, date });
  });

  it("is answered up to the very ends", () => {
    expect(addWorkingDays("1999-10-05", -1)).toBe("1999-10-04");
    expect(addWorkingDays("1999-10-02", 1)).toBe("1999-10-04");
    expect(addWorkingDays("2050-12-29", 1)).toBe("2050-12-30");
    const all = countWorkingDays("1999-10-02", "2050-12-31");
    expect(addWorkingDays("1999-10-02", all)).toBe("2050-12-30");
    expect(addWorkingDays("2050-12-31", -all)).toBe("1999-10-04");
    expect(refusalOf(() => addWorkingDays("1999-10-02", all + 1)).code).toBe("calendar.outside-coverage");
  });
});

describe("a calendar that is none", () => {
  it.each([null, "vietnam", 5, {}, [], { ...vietnam }, JSON.parse(JSON.stringify(vietnam))])(
    "is refused: %j",
    (calendar) => {
      const error = refusalOf(() => isWorkingDay("2026-11-20", untyped(calendar)));
      expect(error.code).toBe("calendar.not-a-calendar");
      expect(error.path).toEqual(["calendar"]);
    },
  );

  it("is not looked for when the argument is missing: vietnam answers", () => {
    expect(isWorkingDay("2026-11-20", untyped(undefined))).toBe(true);
  });
});

describe("safeAddWorkingDays", () => {
  it("gives the same answer and the same refusal as its throwing twin, as a value", () => {
    expect(safeAddWorkingDays("2026-11-20", 2)).toEqual({ success: true, data: "2026-11-25" });
    const refused = safeAddWorkingDays("2026-02-30", 2);
    expect(refused.success).toBe(false);
    const thrown = refusalOf(() => addWorkingDays("2026-02-30", 2));
    expect(refused.success === false && refused.error.toJSON()).toEqual(thrown.toJSON());
  });
});
