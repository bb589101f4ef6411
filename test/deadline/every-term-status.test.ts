import { expect, test } from "vitest";
import { countWorkingDays, type Deadline, deadlineStatus } from "../../src/index.js";
import { daysBetween, isoOfDay } from "../oracle/civil-days.js";
import { after, before, deadlineOf } from "./own-terms.js";

/** What kind of term, the deadline. */
const CASES: readonly (readonly [string, Deadline])[] = [
  ["calendar days that rolled over Tết", deadlineOf(after(5, "calendar-day"), "2026-02-09")],
  ["a backward term due on National Day", deadlineOf(before(8, "calendar-day"), "2026-09-10")],
  ["a backward term in working days", deadlineOf(before(5, "working-day"), "2026-07-01")],
  ["a same-day term on a Sunday", deadlineOf(after(0, "same-day"), "2026-08-23")],
  ["a month that rolled", deadlineOf(after(1, "month"), "2026-01-31")],
  ["two weeks", deadlineOf(after(2, "week"), "2026-09-21")],
];

for (const [name, deadline] of CASES) {
  test(`${name}: every day of 2026 has the status that its place to the due day gives`, () => {
    const { due } = deadline;
    for (const day of daysBetween("2026-01-01", "2026-12-31")) {
      const asOf = isoOfDay(day);
      const left = countWorkingDays(asOf, due);
      const expected =
        asOf > due
          ? { status: "overdue", workingDaysLate: countWorkingDays(due, asOf) }
          : { status: asOf === due ? "due-today" : "upcoming", workingDaysLeft: left };
      expect(deadlineStatus(deadline, { asOf })).toEqual(expected);
    }
  });

  test(`${name}: done on the due day is met, on the day after met late`, () => {
    const { due } = deadline;
    const next = isoOfDay((daysBetween(due, due)[0] ?? 0) + 1);
    expect(deadlineStatus(deadline, { asOf: "2026-12-31", doneOn: due })).toEqual({ status: "met", doneOn: due });
    expect(deadlineStatus(deadline, { asOf: "2026-12-31", doneOn: next })).toEqual({
      status: "met-late",
      doneOn: next,
      workingDaysLate: countWorkingDays(due, next),
    });
  });
}

test("after a backward term fell due on a holiday, the days off that follow are late by no working day", () => {
  const deadline = deadlineOf(before(8, "calendar-day"), "2026-02-25");
  expect(deadlineStatus(deadline, { asOf: "2026-02-20" })).toEqual({ status: "overdue", workingDaysLate: 0 });
  expect(deadlineStatus(deadline, { asOf: "2026-02-23" })).toEqual({ status: "overdue", workingDaysLate: 1 });
});
