import { describe, expect, it } from "vitest";
import { deadlinesICalendar, writeEvents } from "../../src/icalendar/index.js";
import { computeDeadline, defineCalendar } from "../../src/index.js";
import { culpritsOf } from "../support/refusal.js";

describe("the days of an event", () => {
  const event = { id: "a", from: "2026-09-10", to: "2026-09-11", summary: "Nghỉ bão", description: "", busy: false };

  it.each([
    ["an end before its beginning", { to: "2026-09-09" }, "2026-09-01", "period.reversed at events/0/to"],
    ["a day that does not exist", { to: "2026-09-31" }, "2026-09-01", "date.invalid at events/0/to"],
    // The writer would leave out the zero of the year, which makes the file unreadable.
    ["a day before the year 1000", { from: "0999-12-31" }, "2026-09-01", "argument.wrong-type at events/0/from"],
    [
      "a text of which the lines would take minutes to fold",
      { summary: "x".repeat(100_001) },
      "2026-09-01",
      "argument.wrong-type at events/0/summary",
    ],
    ["a stamp before the year 1000", {}, "0999-12-31", "argument.wrong-type at stamp"],
  ])("are refused with %s", (_, wrong, stamp, culprit) => {
    expect(culpritsOf(() => writeEvents("Lịch", [{ ...event, ...wrong }], stamp))).toEqual([culprit]);
  });

  it("can be the first of the year 1000", () => {
    const early = { ...event, from: "1000-01-01" };
    expect(writeEvents("Lịch", [early], "1000-01-01")).toContain("DTSTART;VALUE=DATE:10000101");
  });
});

it("a deadline that was kept without its trace is called by its rule", () => {
  const deadline = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });
  const summary = (trace: typeof deadline.trace) =>
    /SUMMARY:(.*)\r/.exec(deadlinesICalendar([{ id: "A-1", deadline: { ...deadline, trace } }], "en"))?.[1];
  expect(summary(deadline.trace)).toBe("A-1: Reject feedback");
  expect(summary([])).toBe("A-1: feedback.reject");
});

it.each([
  ["2026-11-22", "20261122"],
  ["1", "20000101"],
])("a file for a calendar of version %s is stamped %s", (version, stamp) => {
  const calendar = defineCalendar({ id: "xa", version, extends: "vietnam" });
  const deadline = computeDeadline({ rule: "feedback.reject", from: "2026-11-20", calendar });
  expect(deadlinesICalendar([{ id: "A-1", deadline }], "vi")).toContain(`DTSTAMP:${stamp}T000000Z`);
});
