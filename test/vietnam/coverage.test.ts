import { describe, expect, it } from "vitest";
import { describeDay, isWorkingDay, vietnam } from "../../src/index.js";
import { refusalOf } from "../support/refusal.js";

describe("the coverage of vietnam", () => {
  it("runs from the first five-day week to the end of the lunar table", () => {
    expect(vietnam.coverage).toEqual({ from: "1999-10-02", to: "2050-12-31" });
    expect(vietnam.id).toBe("vietnam");
    expect(vietnam.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("answers for its first and last day", () => {
    expect(describeDay("1999-10-02").kind).toBe("weekend");
    expect(describeDay("2050-12-31").kind).toBe("weekend");
    expect(isWorkingDay("1999-10-04")).toBe(true);
    expect(isWorkingDay("2050-12-30")).toBe(true);
  });

  it.each(["1999-10-01", "2051-01-01", "0001-01-01", "9999-12-31"])("refuses %s and says what is covered", (date) => {
    for (const ask of [isWorkingDay, describeDay]) {
      const error = refusalOf(() => ask(date));
      expect(error.code).toBe("calendar.outside-coverage");
      expect(error.path).toEqual(["date"]);
      expect(error.params).toEqual({ calendar: "vietnam", from: "1999-10-02", to: "2050-12-31", date });
    }
  });

  it("cannot be changed by anyone who holds it", () => {
    expect(Object.isFrozen(vietnam)).toBe(true);
    expect(Object.isFrozen(vietnam.coverage)).toBe(true);
  });

  it("is a plain answer to JSON: name, version and coverage, and not the table", () => {
    expect(JSON.parse(JSON.stringify(vietnam))).toEqual({
      id: "vietnam",
      version: vietnam.version,
      coverage: { from: "1999-10-02", to: "2050-12-31" },
    });
  });
});
