import { describe, expect, it } from "vitest";
import { hungKingsOf, LAST_LUNAR_YEAR, tetOf } from "../../src/vietnam/lunar-anchors.js";
import { isoOfDay } from "../oracle/civil-days.js";
import { anchorsOf } from "../oracle/fact-file.js";

const YEARS = Array.from({ length: 51 }, (_, index) => 2000 + index);

describe("the compact lunar table", () => {
  it("ends with the coverage", () => {
    expect(LAST_LUNAR_YEAR).toBe(2050);
  });

  it.each(YEARS)("places Tết and Giỗ Tổ of %i on the days of the astronomical computation", (year) => {
    const { tet, hungVuong } = anchorsOf(year);
    expect(isoOfDay(tetOf(year))).toBe(tet);
    expect(isoOfDay(hungKingsOf(year))).toBe(hungVuong);
  });
});
