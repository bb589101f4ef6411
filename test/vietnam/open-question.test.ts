import { describe, expect, it } from "vitest";
import { describeDay } from "../../src/index.js";

/** Resolution 28/2026/QH16 does not amend Article 112(1): whether 24/11 is compensated is open. */
describe("24 November on a weekend", () => {
  it.each([
    ["2029-11-24", "2029-11-26", "Saturday"],
    ["2030-11-24", "2030-11-25", "Sunday"],
    ["2035-11-24", "2035-11-26", "Saturday"],
    ["2046-11-24", "2046-11-26", "Saturday"],
    ["2047-11-24", "2047-11-25", "Sunday"],
  ])("%s leaves %s a working day, projected, with a note and the resolution", (holiday, monday) => {
    expect(describeDay(holiday)).toMatchObject({ working: false, kind: "public-holiday", certainty: "statutory" });
    const day = describeDay(monday);
    expect(day).toMatchObject({ working: true, kind: "workday", certainty: "projected" });
    expect(day.note?.vi).toContain("28/2026/QH16");
    expect(day.note?.en).toContain("28/2026/QH16");
    expect(day.cites.map(({ instrument }) => instrument)).toContain("28/2026/QH16");
  });

  it("is the only question left in November: on a weekday the next Monday is an ordinary day", () => {
    // 24 November 2028 is a Friday.
    expect(describeDay("2028-11-24")).toMatchObject({ working: false, kind: "public-holiday", certainty: "statutory" });
    const monday = describeDay("2028-11-27");
    expect(monday).toMatchObject({ working: true, kind: "workday", certainty: "statutory" });
    expect(monday).not.toHaveProperty("note");
  });

  it("is not raised in the announced years, in which 24/11 falls on Tuesday and Wednesday", () => {
    expect(describeDay("2026-11-30")).toMatchObject({ working: true, certainty: "official" });
    expect(describeDay("2027-11-29")).toMatchObject({ working: true, certainty: "official" });
  });
});
