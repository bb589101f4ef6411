import { expect, test } from "vitest";
import { computeDeadline, type RuleId } from "../../src/index.js";

/** Rule, day counted from, due day, why. */
const CASES: readonly (readonly [RuleId, string, string, string])[] = [
  ["feedback.reject", "2026-11-20", "2026-11-25", "24/11 is off"],
  ["feedback.forward", "2026-11-20", "2026-11-26", "24/11 is off"],
  ["feedback.clarify", "2026-11-20", "2026-11-30", "24/11 is off"],
  ["feedback.resolve", "2026-11-20", "2026-12-14", "24/11 is off"],
  ["feedback.progress", "2026-12-14", "2026-12-21", "a plain week"],
  ["feedback.progress", "2026-12-21", "2026-12-28", "a plain week"],
  ["feedback.progress", "2026-12-28", "2027-01-05", "1 January is off"],
  ["feedback.publish", "2026-11-20", "2026-11-25", "24/11 is off"],
  ["feedback.reject", "2026-11-23", "2026-11-26", "the swap of 23/11 was not adopted: it works"],
  ["feedback.clarify", "2026-02-13", "2026-02-27", "Tết, 14–22 February"],
  ["feedback.resolve", "2026-02-13", "2026-03-13", "Tết, 14–22 February"],
  ["feedback.reject", "2026-02-16", "2026-02-24", "counted from a day of Tết"],
  ["feedback.clarify", "2026-08-21", "2026-08-27", "Sat 22/08 is worked"],
  ["feedback.resolve", "2026-08-21", "2026-09-15", "Sat 22/08 is worked, 31/08–02/09 are off"],
  ["feedback.reject", "2026-08-20", "2026-08-22", "the due day itself is a make-up Saturday"],
  ["feedback.resolve", "2026-08-20", "2026-09-14", "Sat 22/08 is worked, 31/08–02/09 are off"],
  ["feedback.reject", "2026-08-28", "2026-09-04", "31/08 swapped, 01–02/09 holidays"],
  ["feedback.clarify", "2026-08-28", "2026-09-09", "31/08 swapped, 01–02/09 holidays"],
  ["feedback.forward", "2026-01-09", "2026-01-13", "Sat 10/01 is worked, after its day off"],
  ["feedback.reject", "2025-12-31", "2026-01-06", "02/01 swapped"],
  ["feedback.reject", "2025-04-25", "2025-04-28", "Sat 26/04 is worked"],
  ["feedback.forward", "2026-04-24", "2026-05-04", "27/04 compensates Sun 26/04; 30/04, 01/05 are off"],
  ["feedback.clarify", "2026-04-24", "2026-05-06", "27/04 compensates Sun 26/04; 30/04, 01/05 are off"],
  ["feedback.forward", "2024-04-26", "2024-05-04", "off on 29/04, made up on Sat 04/05"],
  ["feedback.reject", "2011-01-28", "2011-01-30", "a make-up day on a Sunday"],
  ["feedback.reject", "2014-12-26", "2014-12-29", "Sat 27/12 pays for a day off of 2015"],
  ["feedback.clarify", "2014-01-24", "2014-02-08", "two make-up Saturdays around Tết"],
  ["feedback.resolve", "2025-01-24", "2025-02-21", "Tết 2025"],
  ["feedback.publish", "2026-09-26", "2026-09-29", "counted from a Saturday"],
  ["feedback.publish", "2026-09-27", "2026-09-29", "counted from a Sunday"],
];

for (const [rule, from, due, why] of CASES) {
  test(`${rule} counted from ${from} is due on ${due}: ${why}`, () => {
    const deadline = computeDeadline({ rule, from });
    expect(deadline).toMatchObject({ rule, from, due, actBy: due });
  });
}

test("a date in parts is a date like any other", () => {
  const from = { year: 2026, month: 11, day: 20 };
  expect(computeDeadline({ rule: "feedback.resolve", from })).toEqual(
    computeDeadline({ rule: "feedback.resolve", from: "2026-11-20" }),
  );
});

test("another calendar has other days, and the deadline says whose", async () => {
  const { defineCalendar } = await import("../../src/index.js");
  const calendar = defineCalendar({
    extends: "vietnam",
    id: "hung-phu",
    version: "2026-09-21",
    daysOff: [{ date: "2026-09-22", name: { vi: "Nghỉ do bão", en: "Storm day" } }],
  });
  const deadline = computeDeadline({ rule: "feedback.reject", from: "2026-09-21", calendar });
  expect(deadline).toMatchObject({ due: "2026-09-24", calendar: { id: "hung-phu", version: "2026-09-21" } });
});
