import { expect, test } from "vitest";
import { computeDeadline, type Term } from "../../src/index.js";
import { before, deadlineOf } from "./own-terms.js";

const DAYS_8 = before(8, "calendar-day");

/** Effective date, term, due day, day to act by, why. */
const CASES: readonly (readonly [string, Term, string, string, string])[] = [
  ["2026-07-01", DAYS_8, "2026-06-23", "2026-06-23", "a plain Tuesday"],
  ["2026-07-01", before(5, "calendar-day"), "2026-06-26", "2026-06-26", "the decree's days of a province"],
  ["2026-07-01", before(20, "calendar-day"), "2026-06-11", "2026-06-11", "the decree's days of a ministry"],
  ["2026-07-01", before(5, "working-day"), "2026-06-24", "2026-06-24", "the scoring counts working days"],
  ["2026-07-01", before(20, "working-day"), "2026-06-03", "2026-06-03", "the scoring counts working days"],
  ["2026-09-10", DAYS_8, "2026-09-02", "2026-08-28", "National Day is not moved; 29/08 to 02/09 are off"],
  ["2026-10-04", DAYS_8, "2026-09-26", "2026-09-25", "a Saturday is not moved"],
  ["2026-08-30", DAYS_8, "2026-08-22", "2026-08-22", "a make-up Saturday works"],
  ["2026-01-18", DAYS_8, "2026-01-10", "2026-01-10", "a make-up Saturday works"],
  ["2026-03-01", DAYS_8, "2026-02-21", "2026-02-13", "the Saturday after Tết is not moved"],
  ["2026-03-02", DAYS_8, "2026-02-22", "2026-02-13", "the Sunday after Tết is not moved"],
  ["2026-02-25", DAYS_8, "2026-02-17", "2026-02-13", "Tết is not moved"],
];

for (const [from, term, due, actBy, why] of CASES) {
  const { amount, unit } = term;
  test(`${amount} × ${unit} before ${from} is due on ${due}, to act by ${actBy}: ${why}`, () => {
    const deadline = deadlineOf(term, from);
    expect(deadline).toMatchObject({ from, due, actBy });
    const word = deadline.trace.find(({ step }) => step === "act-by");
    if (due === actBy) expect(word).toBeUndefined();
    else expect(word).toEqual({ step: "act-by", on: actBy, why: "due-is-off" });
  });
}

test("the rule of 8 days gives what the stated term gives", () => {
  for (const [from, term, due, actBy] of CASES) {
    if (term !== DAYS_8) continue;
    expect(computeDeadline({ rule: "procedure.announce-before-effect", from })).toMatchObject({ due, actBy });
  }
});

test("working days before an event skip the days off between", () => {
  const { trace, due } = deadlineOf(before(1, "working-day"), "2026-09-03");
  expect(due).toBe("2026-08-28");
  expect(trace.map((step) => ("days" in step ? `${step.step} ${step.days}` : step.step))).toEqual([
    "start",
    "counted 1",
    "skipped 2",
    "skipped 1",
    "skipped 2",
    "due",
  ]);
});

test("an event on a day off is counted back from like any other", () => {
  expect(deadlineOf(before(1, "working-day"), "2026-02-17").due).toBe("2026-02-13");
  expect(deadlineOf(before(1, "calendar-day"), "2026-02-17").due).toBe("2026-02-16");
});

test("the day of the event is not counted, and the runs go from the due day to the day before it", () => {
  const counted = deadlineOf(DAYS_8, "2026-07-01").trace.filter(({ step }) => step === "counted");
  expect(counted).toMatchObject([{ from: "2026-06-23", to: "2026-06-30", days: 8 }]);
});
