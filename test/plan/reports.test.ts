import { describe, expect, it } from "vitest";
import { REPORTING_CUT_OFFS } from "../../src/plan/index.js";
import { datesOf, duesOf, statusOf } from "./statuses.js";

const MONTH_ENDS_2025 = [
  ["2025-01-31", "2025-01-24"], // Tết from the 25th on
  ["2025-02-28", "2025-02-28"],
  ["2025-03-31", "2025-03-31"],
  ["2025-04-30", "2025-04-29"], // a public holiday
  ["2025-05-31", "2025-05-30"], // a Saturday
  ["2025-06-30", "2025-06-30"],
  ["2025-07-31", "2025-07-31"],
  ["2025-08-31", "2025-08-29"], // a Sunday
  ["2025-09-30", "2025-09-30"],
  ["2025-10-31", "2025-10-31"],
  ["2025-11-30", "2025-11-28"], // a Sunday
  ["2025-12-31", "2025-12-31"],
];

describe("monthly reports", () => {
  it("are due at the end of each month of the plan year", () => {
    const dates = datesOf("can-tho-2025", "27", { asOf: "2025-09-01" });
    expect(dates.map(({ due, actBy }) => [due, actBy])).toEqual(MONTH_ENDS_2025);
    expect(dates[1]).toMatchObject({ from: "2025-02-01", every: { amount: 1, unit: "month" } });
  });

  it("close on the 14th under the decree on reports", () => {
    const dates = datesOf("can-tho-2025", "27", { asOf: "2025-09-01", reportingCutOff: "decree-09-2019" });
    expect(dates.map(({ due }) => due)).toEqual(MONTH_ENDS_2025.map(([end = ""]) => `${end.slice(0, 8)}14`));
    expect(dates[0]).toMatchObject({ from: "2024-12-15", due: "2025-01-14" });
    expect(dates[8]).toMatchObject({ from: "2025-08-15", due: "2025-09-14", actBy: "2025-09-12" });
  });
});

describe("several periods in one row", () => {
  it("are all listed, in order", () => {
    const dates = datesOf("can-tho-2025", "15", { asOf: "2025-09-01" });
    const units = (unit: string): string[] => dates.flatMap((date) => (date.every?.unit === unit ? date.due : []));
    expect(units("month")).toHaveLength(12);
    expect(units("quarter")).toEqual(["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]);
    expect(units("year")).toEqual(["2025-12-31"]);
    expect(dates.map(({ due }) => due)).toEqual(dates.map(({ due }) => due).sort());
  });

  it("close under the decree: quarters on the 14th of their last month, the year on 14 December", () => {
    const dates = datesOf("hoa-an-2026", "IV.1.e", { asOf: "2026-01-05", reportingCutOff: "decree-09-2019" });
    const spans = (unit: string): unknown[] =>
      dates.flatMap(({ every, from, due }) => (every?.unit === unit ? [[from, due]] : []));
    expect(spans("quarter")).toEqual([
      ["2025-12-15", "2026-03-14"],
      ["2026-03-15", "2026-06-14"],
      ["2026-06-15", "2026-09-14"],
      ["2026-09-15", "2026-12-14"],
    ]);
    expect(spans("year")).toEqual([["2025-12-15", "2026-12-14"]]);
  });

  it.each(REPORTING_CUT_OFFS)("leave no day of the year to no month: %s", (reportingCutOff) => {
    const dates = datesOf("nam-do-son-2026", "Điều 2.1", { asOf: "2026-01-05", reportingCutOff });
    const months = dates.filter(({ every }) => every?.unit === "month");
    expect(months).toHaveLength(12);
    months.forEach(({ from }, index) => {
      const before = months[index - 1]?.due;
      if (before !== undefined) expect(Date.parse(from ?? "") - Date.parse(before)).toBe(86_400_000);
    });
  });
});

describe("weekly reports", () => {
  it("are due on the Sunday that ends each week, 52 times", () => {
    const dates = datesOf("nam-do-son-2026", "II.3-5", { asOf: "2026-01-05" });
    expect(dates).toHaveLength(52);
    expect(dates[0]).toMatchObject({ from: "2025-12-29", due: "2026-01-04", actBy: "2025-12-31" });
    expect(dates[1]).toMatchObject({ from: "2026-01-05", due: "2026-01-11", actBy: "2026-01-10" }); // a make-up Saturday
    expect(dates.at(-1)).toMatchObject({ from: "2026-12-21", due: "2026-12-27", actBy: "2026-12-25" });
  });

  it("are not moved by the decree, which names no day of the week", () => {
    const asOf = "2026-01-05";
    const decree = duesOf("nam-do-son-2026", "II.3-5", { asOf, reportingCutOff: "decree-09-2019" });
    expect(decree).toEqual(duesOf("nam-do-son-2026", "II.3-5", { asOf }));
  });
});

describe("reports and the day on which the plan was issued", () => {
  it("are not overdue for periods that ended before", () => {
    const dates = datesOf("can-tho-2025", "27", { asOf: "2025-09-01" });
    expect(dates.map(({ status }) => status)).toEqual([
      ...["external", "external", "external"],
      ...["overdue", "overdue", "overdue", "overdue", "overdue"],
      ...["in-progress", "upcoming", "upcoming", "upcoming"],
    ]);
    expect(statusOf("can-tho-2025", "27", { asOf: "2025-09-01" })).toMatchObject({
      status: "overdue",
      due: "2025-04-30",
    });
  });

  it("say so", () => {
    const { notes } = statusOf("can-tho-2025", "27", { asOf: "2025-09-01" });
    expect(notes.map(({ en }) => en).join(" ")).toMatch(
      /last day of the month.*before the plan was issued \(09\/04\/2025\)/,
    );
    const draft = statusOf("hoa-an-2026", "IV.1.e", { asOf: "2026-06-01" });
    expect(draft.notes.map(({ en }) => en).join(" ")).toContain("no date of issue");
  });
});

describe("reports that are owed on a condition", () => {
  it("are listed and never overdue", () => {
    const status = statusOf("can-tho-2025", "19", { asOf: "2025-12-31" });
    expect(status).toMatchObject({ status: "awaiting-event", due: "2025-12-31" });
    expect(status.dates.map(({ status }) => status)).toEqual(Array(4).fill("awaiting-event"));
    expect(status.notes.map(({ en }) => en)).toContain(
      "Only: if the synchronised figures deviate through a technical fault.",
    );
  });

  it("wait for cause where the plan says nếu có", () => {
    expect(statusOf("hung-phu-2026", "I.10", { asOf: "2027-01-04" })).toMatchObject({
      status: "awaiting-event",
      due: "2026-12-31",
    });
  });
});
