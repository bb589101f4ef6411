import { expect, it } from "vitest";
import { planById, planSchedule } from "../../src/plan/index.js";

/**
 * The plan of Cần Thơ on Monday 2025-09-01, a public holiday, with nothing said to be done. Worked out by hand from the
 * text and from the days off of 2025: 1/1, Tết 27–31/1, 7/4, 30/4–2/5 (26/4 worked), 1–2/9.
 */
const SCHEDULE: readonly [row: string, status: string, due?: string, days?: number][] = [
  ["I.2.d", "in-progress", "2025-12-31", 86],
  ["1", "awaiting-event"],
  ["2", "awaiting-event"],
  ["3", "continuous"],
  ["4", "awaiting-event"],
  ["5", "continuous"],
  ["6", "external"],
  ["7", "awaiting-event"],
  ["8", "continuous"],
  ["9", "continuous"],
  ["10", "continuous"],
  ["11", "continuous"],
  ["12", "continuous"],
  ["13", "continuous"],
  ["14", "in-progress", "2025-12-31", 86],
  // The reports of April, the first month that ended under the plan. 5–30 May 20, June 21, July 23, August 21: 85.
  ["15", "overdue", "2025-04-30", 85],
  ["16", "upcoming", "2025-11-29", 63],
  ["17", "awaiting-event"],
  ["18", "continuous"],
  // Only if figures deviate: the next quarter is told, none is overdue.
  ["19", "awaiting-event", "2025-09-30"],
  ["20", "awaiting-event"],
  // 3, 4, 5 and 8–12 September.
  ["21", "upcoming", "2025-09-14", 8],
  ["22", "in-progress", "2025-12-31", 86],
  // July 23, August 21.
  ["23", "overdue", "2025-06-30", 44],
  ["24", "in-progress", "2025-12-31", 86],
  ["25", "awaiting-event"],
  ["26", "awaiting-event"],
  ["27", "overdue", "2025-04-30", 85],
  ["28", "overdue", "2025-04-30", 85],
  ["29", "continuous"],
  ["30", "upcoming", "2025-12-31", 86],
  ["31", "upcoming", "2025-12-31", 86],
  ["32", "continuous"],
  ["33", "in-progress", "2025-12-31", 86],
  ["34", "upcoming", "2026-01-31", 107],
  // Due on the Friday before: since then only a weekend and a holiday have passed.
  ["35", "overdue", "2025-08-29", 0],
  ["36", "upcoming", "2025-12-30", 85],
  // The 30th of April is off: as many days as after the 30th.
  ["37", "overdue", "2025-04-29", 85],
  // 30 June, July 23, August 21.
  ["38", "overdue", "2025-06-29", 45],
  ["39", "overdue", "2025-08-29", 0],
  ["40", "in-progress", "2025-12-31", 86],
  ["41.a", "upcoming", "2025-11-30", 63],
  ["41.b", "undated"],
  ["42.a", "upcoming", "2025-11-30", 63],
  ["42.b", "undated"],
  ["42.c", "undated"],
  ["42.d", "undated"],
  ["43", "undated"],
];

it("stands on 1 September 2025 as worked out by hand", () => {
  const schedule = planSchedule(planById("can-tho-2025"), { asOf: "2025-09-01" });
  const found = schedule.map((status) => {
    const days =
      "workingDaysLate" in status
        ? status.workingDaysLate
        : "workingDaysLeft" in status
          ? status.workingDaysLeft
          : undefined;
    return [status.row, status.status, status.due, days].filter((each) => each !== undefined);
  });
  expect(found).toEqual(SCHEDULE);
});

it("leaves out the headings and cites the row of the plan with each task", () => {
  const schedule = planSchedule(planById("can-tho-2025"), { asOf: "2025-09-01" });
  expect(schedule).toHaveLength(48);
  for (const { row, cites } of schedule) {
    expect(cites).toMatchObject([{ instrument: "81/KH-UBND", provision: { en: `row ${row}` }, mark: "plan-only" }]);
  }
});

it("is plain data", () => {
  const schedule = planSchedule(planById("can-tho-2025"), { asOf: { year: 2025, month: 9, day: 1 } });
  expect(JSON.parse(JSON.stringify(schedule))).toEqual(schedule);
});
