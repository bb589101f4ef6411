import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../../src/index.js";

describe("isWorkingDay on vietnam", () => {
  it.each([
    ["2026-09-25", true, "an ordinary Friday"],
    ["2026-09-26", false, "an ordinary Saturday"],
    ["2026-09-27", false, "an ordinary Sunday"],
    ["2026-02-17", false, "mùng 1 of Tết"],
    ["2026-04-26", false, "Giỗ Tổ on a Sunday"],
    ["2026-04-27", false, "its compensatory day off"],
    ["2026-08-22", true, "a make-up Saturday"],
    ["2026-08-31", false, "the Monday that it pays for"],
    ["2011-01-30", true, "a make-up Sunday"],
    ["2026-11-23", true, "the proposed swap was declined"],
    ["2026-11-24", false, "24/11 since 2026"],
    ["2025-11-24", true, "24/11 before the resolution"],
    ["2006-04-07", true, "10/3 lunar before 2007"],
    ["2029-11-26", true, "24/11 on a Saturday is not compensated in the reading adopted"],
  ])("%s is %s: %s", (date, working) => {
    expect(isWorkingDay(date)).toBe(working);
  });

  it("takes a date in parts as well", () => {
    expect(isWorkingDay({ year: 2026, month: 8, day: 22 })).toBe(true);
    expect(isWorkingDay({ year: 2026, month: 8, day: 31 })).toBe(false);
  });
});
