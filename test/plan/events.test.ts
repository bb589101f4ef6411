import { describe, expect, it } from "vitest";
import { datesOf, statusOf } from "./statuses.js";

describe("terms from an event", () => {
  it("wait until the event is given, and say for what", () => {
    const status = statusOf("can-tho-2025", "4", { asOf: "2025-09-01" });
    expect(status).toMatchObject({ status: "awaiting-event", dates: [] });
    expect(status.notes[0]?.vi).toBe("Chờ ngày ban hành quyết định công bố danh mục để tính hạn.");
  });

  // 2025-08-20 is a Wednesday; +10 days is Saturday 30/8, then Sunday, then 1–2/9 off: it rolls to 3/9.
  it("in calendar days roll to the next working day", () => {
    const events = { "issue-of-list-announcement-decision": "2025-08-20" };
    expect(statusOf("can-tho-2025", "4", { asOf: "2025-09-01", events })).toMatchObject({
      status: "upcoming",
      due: "2025-09-03",
      actBy: "2025-09-03",
      dates: [{ countedFrom: "2025-08-20" }],
    });
  });

  it("before an event are not rolled, and have an earlier day to act by", () => {
    const events = { "effective-date-of-legal-document": "2025-09-10" };
    const [date, ...more] = datesOf("can-tho-2025", "1", { asOf: "2025-08-01", events });
    // 2 September is off, as are 30/8 to 1/9.
    expect(date).toMatchObject({ clause: 1, due: "2025-09-02", actBy: "2025-08-29" });
    expect(more).toEqual([]);
  });

  it("on the day of the event may be due on a day off", () => {
    const events = { "effective-date-of-announcement-decision": "2026-05-01" };
    expect(statusOf("hoa-an-2026", "1", { asOf: "2026-05-01", events })).toMatchObject({
      status: "due-today",
      due: "2026-05-01",
      actBy: "2026-05-01",
    });
  });

  it("are found for every clause whose event is known", () => {
    const events = {
      "receipt-of-ministry-announcement-decision": "2026-03-02",
      "effective-date-of-legal-document": "2026-07-01",
      "signing-of-legal-document": "2026-05-06",
    };
    const dates = datesOf("hung-phu-2026", "I.2.a", { asOf: "2026-03-02", events });
    // 2 March + 5 days is Saturday 7: Monday 9.
    expect(dates.map(({ clause, due }) => [clause, due])).toEqual([
      [0, "2026-03-09"],
      [2, "2026-05-06"],
      [1, "2026-06-23"],
    ]);
  });
});

describe("cases that exclude each other", () => {
  const events = { "receipt-of-feedback": "2025-08-22" };

  // Received Friday: reject by Tuesday 26, forward by Wednesday 27, clarify by Friday 29.
  it("each have their own due day, and the last decides whether the row is late", () => {
    const { dates, ...status } = statusOf("can-tho-2025", "25", { asOf: "2025-08-28", events });
    expect(dates.map(({ due, status }) => [due, status])).toEqual([
      ["2025-08-26", "overdue"],
      ["2025-08-27", "overdue"],
      ["2025-08-29", "upcoming"],
    ]);
    expect(status).toMatchObject({ status: "upcoming", due: "2025-08-29" });
    expect(statusOf("can-tho-2025", "25", { asOf: "2025-09-03", events })).toMatchObject({
      status: "overdue",
      workingDaysLate: 1,
    });
  });

  it("are met by one act", () => {
    const done = { "25": "2025-08-27" };
    expect(statusOf("can-tho-2025", "25", { asOf: "2025-09-03", events, done })).toMatchObject({ status: "met" });
  });
});

describe("updates after a term", () => {
  const events = { "receipt-of-feedback": "2025-06-02" };

  it("are owed one after the other while the row is not done", () => {
    // 15 working days from 2 June are 23 June; then every five.
    const dates = datesOf("can-tho-2025", "7", { asOf: "2025-07-09", events });
    expect(dates.map(({ due, status }) => [due, status])).toEqual([
      ["2025-06-23", "overdue"],
      ["2025-06-30", "overdue"],
      ["2025-07-07", "overdue"],
      ["2025-07-14", "in-progress"],
    ]);
  });

  it("are not owed before the term has ended, nor when it was kept", () => {
    const options = { asOf: "2025-06-20", events };
    expect(statusOf("can-tho-2025", "7", options)).toMatchObject({ status: "upcoming", due: "2025-06-23" });
    expect(datesOf("can-tho-2025", "7", options)).toHaveLength(1);
    const done = { "7": "2025-06-20" };
    const later = statusOf("can-tho-2025", "7", { asOf: "2025-09-01", events, done });
    expect(later).toMatchObject({ status: "met", due: "2025-06-23", doneOn: "2025-06-20" });
    expect(later.dates).toHaveLength(1);
  });

  it("end when the row is done late", () => {
    const done = { "7": "2025-07-02" };
    const dates = datesOf("can-tho-2025", "7", { asOf: "2025-09-01", events, done });
    expect(dates.map(({ due, status }) => [due, status])).toEqual([
      ["2025-06-23", "met-late"],
      ["2025-06-30", "met-late"],
      ["2025-07-07", "met"],
    ]);
  });

  it("are listed to the end of the plan year", () => {
    const dates = datesOf("can-tho-2025", "7", { asOf: "2026-02-02", events });
    // 23 June and every five working days to 31 December: 135 after 23 June, so 27 of them.
    expect(dates).toHaveLength(28);
    expect(dates.at(-1)).toMatchObject({ due: "2025-12-31", status: "overdue" });
  });

  it("count from the end of the term that the caller gives, too", () => {
    const given = { "end-of-feedback-resolution-term": "2025-06-23" };
    const dates = datesOf("can-tho-2025", "7", { asOf: "2025-06-25", events: given });
    expect(dates).toMatchObject([{ clause: 1, due: "2025-06-30", countedFrom: "2025-06-23" }]);
  });
});

describe("feedback from 20 July 2026 on", () => {
  const warning = expect.objectContaining({ en: expect.stringContaining("29/2026/QĐ-TTg") });

  it("carries the warning that the decision in force was not seen", () => {
    expect(statusOf("hung-phu-2026", "I.5.b", { asOf: "2026-07-19" }).warnings).toEqual([]);
    expect(statusOf("hung-phu-2026", "I.5.b", { asOf: "2026-07-20" }).warnings).toEqual([warning]);
  });

  it("goes by the day counted from where that is known", () => {
    const events = { "receipt-of-feedback": "2026-07-17" };
    expect(statusOf("hung-phu-2026", "I.5.a", { asOf: "2026-08-03", events }).warnings).toEqual([]);
    const later = { "receipt-of-feedback": "2026-07-20" };
    expect(statusOf("hung-phu-2026", "I.5.a", { asOf: "2026-08-03", events: later }).warnings).toEqual([warning]);
  });
});
