import { describe, expect, it } from "vitest";
import { datesOf, statusOf } from "./statuses.js";

describe("a task that is done", () => {
  it("is met to the end of its due day, and late after it", () => {
    const on = (day: string) => statusOf("can-tho-2025", "21", { asOf: "2025-12-01", done: { "21": day } });
    expect(on("2025-09-14")).toMatchObject({ status: "met", doneOn: "2025-09-14", due: "2025-09-14" });
    expect(on("2025-09-16")).toMatchObject({ status: "met-late", workingDaysLate: 2 });
  });

  it("is open before the day on which it was done", () => {
    const done = { "21": "2025-09-16" };
    expect(statusOf("can-tho-2025", "21", { asOf: "2025-09-15", done })).toMatchObject({ status: "overdue" });
  });

  it("is met without a due day, if it has none", () => {
    for (const row of ["6", "41.b", "20", "3"]) {
      const status = statusOf("can-tho-2025", row, { asOf: "2025-09-01", done: { [row]: "2025-08-15" } });
      expect(status).toMatchObject({ status: "met", doneOn: "2025-08-15", dates: [] });
      expect(status.due).toBeUndefined();
    }
  });

  it("is done as a whole, with all its clauses", () => {
    const done = { "41.a": "2025-12-02", "24": "2025-11-03" };
    const options = { asOf: "2025-12-31", done };
    expect(datesOf("can-tho-2025", "41.a", options).map(({ status }) => status)).toEqual(["met-late", "met"]);
    expect(statusOf("can-tho-2025", "41.a", options)).toMatchObject({ status: "met-late", workingDaysLate: 2 });
    expect(statusOf("can-tho-2025", "24", options).status).toBe("met");
  });

  it("can be told by due day", () => {
    const done = { "41.a": { "2025-11-30": "2025-11-28" } };
    expect(statusOf("can-tho-2025", "41.a", { asOf: "2025-12-31", done })).toMatchObject({
      status: "upcoming",
      due: "2026-11-30",
    });
  });

  it("takes dates in fields", () => {
    const done = { "21": { year: 2025, month: 9, day: 12 } };
    expect(statusOf("can-tho-2025", "21", { asOf: "2025-12-01", done }).status).toBe("met");
  });
});

describe("reports that are done", () => {
  it("by one day: the report of its period and all before it", () => {
    const dates = datesOf("can-tho-2025", "27", { asOf: "2025-09-01", done: { "27": "2025-06-27" } });
    expect(dates.map(({ status }) => status)).toEqual([
      ...["met-late", "met-late", "met-late", "met-late", "met-late", "met"],
      ...["overdue", "overdue", "in-progress", "upcoming", "upcoming", "upcoming"],
    ]);
  });

  it("by due day: each for itself", () => {
    const done = { "27": { "2025-04-30": "2025-04-29", "2025-05-31": "2025-06-03", "2025-07-31": "2025-07-31" } };
    const dates = datesOf("can-tho-2025", "27", { asOf: "2025-09-01", done });
    expect(dates.map(({ status }) => status).slice(3, 8)).toEqual(["met", "met-late", "overdue", "met", "overdue"]);
    expect(statusOf("can-tho-2025", "27", { asOf: "2025-09-01", done })).toMatchObject({ due: "2025-06-30" });
  });

  it("leave a duty that runs on beside them as it is", () => {
    const status = statusOf("nam-do-son-2026", "II.3-5", { asOf: "2027-01-04", done: { "II.3-5": "2026-12-24" } });
    expect(status.status).toBe("continuous");
    expect(status.dates.every(({ status }) => status.startsWith("met"))).toBe(true);
  });
});
