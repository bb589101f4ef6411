import { describe, expect, it } from "vitest";
import { defineCalendar, describeDay, type StandaloneCalendarSpec } from "../../src/index.js";
import { culpritsOf } from "../support/refusal.js";
import { SOUND } from "./sound-calendar.js";

/** Refuse rather than guess: a statement about days that the calendar does not answer for is a mistake of the writer. */
describe("statements of a document that would have no effect", () => {
  it("a remark on a day outside the coverage is refused, as a day off there is", () => {
    const spec: StandaloneCalendarSpec = { ...SOUND, remarks: [{ date: "2030-01-01", certainty: "projected" }] };
    expect(culpritsOf(() => defineCalendar(spec))).toEqual(["calendar.outside-coverage at remarks/0/date"]);
  });

  it("a week for a period that lies wholly outside the coverage is refused", () => {
    const spec: StandaloneCalendarSpec = {
      ...SOUND,
      weekPeriods: [{ from: "2030-01-01", to: "2030-12-31", week: ["saturday"] }],
    };
    expect(culpritsOf(() => defineCalendar(spec))).toHaveLength(1);
  });
});

describe("the certainty of unlisted days", () => {
  it("is official where a document of its own says nothing", () => {
    expect(describeDay("2026-06-01", defineCalendar(SOUND)).certainty).toBe("official");
  });

  it("holds from each date until the next", () => {
    const calendar = defineCalendar({
      ...SOUND,
      certainty: [
        { from: "2026-01-01", certainty: "statutory" },
        { from: "2026-06-01", certainty: "projected" },
      ],
    });
    expect(describeDay("2026-05-31", calendar).certainty).toBe("statutory");
    expect(describeDay("2026-06-01", calendar).certainty).toBe("projected");
    expect(describeDay("2026-12-31", calendar).certainty).toBe("projected");
  });

  it("holds in order of date, whatever order the document has", () => {
    const spec: StandaloneCalendarSpec = {
      ...SOUND,
      certainty: [
        { from: "2026-01-01", certainty: "statutory" },
        { from: "2026-06-01", certainty: "official" },
        { from: "2026-03-01", certainty: "projected" },
      ],
    };
    const calendar = defineCalendar(spec);
    const found = ["2026-02-01", "2026-04-01", "2026-07-01"].map((date) => describeDay(date, calendar).certainty);
    expect(found).toEqual(["statutory", "projected", "official"]);
  });
});
