import { describe, expect, it } from "vitest";
import type { PlanId } from "../../src/plan/index.js";
import { datesOf, statusOf } from "./statuses.js";

/** Row, words, due, act by. Before the 15th means the 14th; the last working day may be earlier still. */
const NAMED: readonly [PlanId, string, string, string, string][] = [
  ["hung-phu-2026", "I.4.b", "Trước ngày 30 tháng 8 năm 2026", "2026-08-29", "2026-08-28"],
  ["hung-phu-2026", "I.4.c", "Trước 15 tháng 9 năm 2026", "2026-09-14", "2026-09-14"],
  ["hung-phu-2026", "IV.1", "Trước ngày 15 tháng 6 năm 2026", "2026-06-14", "2026-06-12"],
  ["hung-phu-2026", "IV.2.d", "Trước 15 tháng 12 năm 2026", "2026-12-14", "2026-12-14"],
  ["hung-phu-2026", "IV.3.c", "Trước 15 tháng 12 năm 2026", "2026-12-14", "2026-12-14"],
  ["nam-do-son-2026", "II.2-3", "Chậm nhất ngày 09/9/2026", "2026-09-09", "2026-09-09"],
  ["nam-do-son-2026", "II.2-4", "Chậm nhất ngày 15/9/2026", "2026-09-15", "2026-09-15"],
  ["can-tho-2025", "37", "Trước ngày 30/4/2025", "2025-04-29", "2025-04-29"],
  ["can-tho-2025", "38", "Trước ngày 30/6/2025", "2025-06-29", "2025-06-27"],
  ["can-tho-2025", "21", "Trước ngày 15 tháng 9 năm 2025", "2025-09-14", "2025-09-12"],
  ["can-tho-2025", "35", "Trước 30 tháng 8 năm 2025", "2025-08-29", "2025-08-29"],
  ["can-tho-2025", "39", "Trước ngày 30/8/2025", "2025-08-29", "2025-08-29"],
  ["can-tho-2025", "16", "Trước ngày 30 tháng 11 năm 2025", "2025-11-29", "2025-11-28"],
  ["can-tho-2025", "36", "Trước ngày 31 tháng 12 năm 2025", "2025-12-30", "2025-12-30"],
];

/** Row, first day, last day, act by. */
const WINDOWS: readonly [PlanId, string, string, string, string][] = [
  ["can-tho-2025", "23", "2025-01-01", "2025-06-30", "2025-06-30"],
  ["can-tho-2025", "30", "2025-12-01", "2025-12-31", "2025-12-31"],
  ["can-tho-2025", "31", "2025-10-01", "2025-12-31", "2025-12-31"],
  // 31 January 2026 is a Saturday.
  ["can-tho-2025", "34", "2025-12-01", "2026-01-31", "2026-01-30"],
  // 28 February 2026 is a Saturday.
  ["hung-phu-2026", "IV.3.b", "2026-02-01", "2026-02-28", "2026-02-27"],
  ["nam-do-son-2026", "V.4", "2026-04-01", "2026-06-30", "2026-06-30"],
  ["nam-do-son-2026", "II.3-4", "2026-04-01", "2026-11-30", "2026-11-30"],
  // Targets of the body without a time have the plan year.
  ["hung-phu-2026", "I.1.h", "2026-01-01", "2026-12-31", "2026-12-31"],
  ["nam-do-son-2026", "1.1", "2026-01-01", "2026-12-31", "2026-12-31"],
];

describe("days that the plans name", () => {
  it.each(NAMED)("%s %s: %s", (id, row, words, due, actBy) => {
    const { dates, task, ...status } = statusOf(id, row, { asOf: "2025-04-09" });
    expect(task.timings[0].raw).toBe(words);
    expect(status).toMatchObject({ due, actBy, status: "upcoming" });
    expect(dates).toMatchObject([{ due, actBy }]);
  });

  it.each(WINDOWS)("%s %s: from %s to %s", (id, row, from, due, actBy) => {
    expect(datesOf(id, row, { asOf: "2025-01-02" })).toMatchObject([{ from, due, actBy }]);
    expect(statusOf(id, row, { asOf: from }).status).toBe("in-progress");
    expect(statusOf(id, row, { asOf: due })).toMatchObject({ status: "due-today", workingDaysLeft: 0 });
  });

  it("says of a window that it has not begun", () => {
    expect(statusOf("can-tho-2025", "31", { asOf: "2025-09-30" }).status).toBe("upcoming");
  });
});

describe("days that do not exist", () => {
  it("are the last of their month, before and by alike, with a warning that quotes the plan", () => {
    const { dates, warnings } = statusOf("can-tho-2025", "41.a", { asOf: "2025-09-01" });
    expect(dates).toMatchObject([
      { clause: 0, due: "2025-11-30", actBy: "2025-11-28" },
      { clause: 1, due: "2026-11-30", actBy: "2026-11-30" },
    ]);
    expect(warnings.map(({ vi }) => vi)).toEqual([
      expect.stringContaining('"trước ngày 31 tháng 11 năm 2025"'),
      expect.stringContaining('"đến ngày 31 tháng 11 năm 2026"'),
    ]);
    expect(warnings.map(({ en }) => en)).toEqual([
      expect.stringContaining("30/11/2025"),
      expect.stringContaining("30/11/2026"),
    ]);
  });

  it("have the warning in the other row, too", () => {
    const { due, actBy, warnings } = statusOf("can-tho-2025", "42.a", { asOf: "2025-09-01" });
    expect({ due, actBy, warnings: warnings.length }).toEqual({ due: "2025-11-30", actBy: "2025-11-28", warnings: 1 });
  });

  it("are not guessed where nothing says which day is meant", () => {
    const status = statusOf("my-xuyen-2025", "căn cứ 5", { asOf: "2025-10-01" });
    expect(status).toMatchObject({ status: "undated", dates: [] });
    expect(status.due).toBeUndefined();
    expect(status.warnings).toEqual([
      {
        vi: '"ngày 269/9/2025": Không phải là ngày: 26 hoặc 29/9/2025. Không tự chọn.',
        en: '"ngày 269/9/2025": Not a date; 26 or 29 September 2025. Do not choose.',
      },
    ]);
  });
});

describe("what looks like a due day and is none", () => {
  it.each([
    // The date is that of another plan.
    ["hung-phu-2026", "I.4.a", "external"],
    ["hung-phu-2026", "I.9", "undated"],
    ["can-tho-2025", "41.b", "undated"],
    ["hoa-an-2026", "10", "undated"],
    ["hoa-an-2026", "4", "continuous"],
    ["nam-do-son-2026", "V.6", "continuous"],
    ["nam-do-son-2026", "V.7", "continuous"],
    ["nam-do-son-2026", "II.2-5", "external"],
  ] as const)("%s %s is %s and says why", (id, row, status) => {
    const found = statusOf(id, row, { asOf: "2026-06-01" });
    expect(found).toMatchObject({ status, dates: [] });
    expect(found.notes.length).toBeGreaterThan(0);
  });

  it("is a start without an end", () => {
    expect(statusOf("nam-do-son-2026", "II.2-6", { asOf: "2026-03-14" })).toMatchObject({
      status: "upcoming",
      from: "2026-03-15",
      dates: [],
    });
    expect(statusOf("nam-do-son-2026", "II.2-6", { asOf: "2026-12-31" }).status).toBe("in-progress");
  });
});
