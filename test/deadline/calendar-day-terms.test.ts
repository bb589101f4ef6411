import { expect, test } from "vitest";
import { computeDeadline, type Deadline } from "../../src/index.js";
import { calendarDays } from "./calendar-day-profile.js";

function deadline(from: string, amount: number): Deadline {
  return computeDeadline({ rule: "feedback.resolve", from, profile: calendarDays(amount) });
}

/** Day counted from, term, due day, why. */
const CASES: readonly (readonly [string, number, string, string])[] = [
  ["2026-11-19", 5, "2026-11-25", "24/11 is off"],
  ["2026-04-20", 5, "2026-04-28", "Sat 25/04, Sun 26/04 and its compensation on 27/04"],
  ["2026-09-21", 5, "2026-09-28", "a Saturday rolls to Monday"],
  ["2026-08-28", 5, "2026-09-03", "National Day"],
  ["2026-08-17", 5, "2026-08-22", "a make-up Saturday works, so it stays"],
  ["2026-01-05", 5, "2026-01-10", "a make-up Saturday works, so it stays"],
  ["2026-02-09", 5, "2026-02-23", "Tết"],
  ["2026-12-27", 5, "2027-01-04", "1 January and a weekend"],
  ["2026-09-18", 10, "2026-09-28", "a plain Monday"],
];

for (const [from, amount, due, why] of CASES) {
  test(`${amount} days from ${from} end on ${due}: ${why}`, () => {
    expect(deadline(from, amount)).toMatchObject({ due, actBy: due });
  });
}

test("the trace counts every day of the term, off or not", () => {
  const counted = deadline("2026-09-18", 10).trace.filter(({ step }) => step === "counted");
  expect(counted).toMatchObject([{ from: "2026-09-19", to: "2026-09-28", days: 10, kind: "calendar-day" }]);
});

test("the runs of a term that rolls do not overlap", () => {
  const { trace } = deadline("2026-02-09", 5);
  const runs = trace.flatMap((step) => ("days" in step ? [step] : []));
  for (const [index, run] of runs.entries()) expect(run.from > (runs[index - 1]?.to ?? "2026-02-09")).toBe(true);
});
