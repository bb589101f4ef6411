import { describe, expect, it } from "vitest";
import {
  computeDeadline,
  computeTerm,
  deadlineStatus,
  defineCalendar,
  dueBefore,
  dueRepeatedly,
  dueSoon,
  dueWithin,
  movedDeadlines,
  type Term,
  vietnam,
} from "../../src/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

const WORKING_DAY: Term = { amount: 1, unit: "working-day", direction: "after" };

/** `vietnam` with one more day off. */
function withDayOff(date: string) {
  return defineCalendar({
    id: "stormy",
    version: "1",
    extends: vietnam,
    daysOff: [{ date, name: { vi: "Nghỉ bão", en: "Storm" } }],
  });
}

describe("dueWithin", () => {
  it.each([
    [{ year: 0 }, "year", "0", ["1 to 9999"]],
    [{ year: 10_000 }, "year", "10000", ["1 to 9999"]],
    [{ year: 2026, month: 0 }, "month", "0", ["1 to 12"]],
    [{ year: 2026, month: 13 }, "month", "13", ["1 to 12"]],
    [{ year: 2026, quarter: 5 }, "quarter", "5", ["1 to 4"]],
    [{ year: 2026, month: 6, quarter: 3 }, "month", "6", ["7", "8", "9"]],
    [{ year: 2026, month: 4, quarter: 1 }, "month", "4", ["1", "2", "3"]],
  ])("refuses %j and says what may stand there", (period, part, value, allowed) => {
    const error = refusalOf(() => dueWithin(period));
    expect(error).toMatchObject({ code: "argument.unknown-value", path: ["period", part], params: { value, allowed } });
  });

  it("shows a part that is no whole number", () => {
    expect(refusalOf(() => dueWithin({ year: 2026.5 })).params).toEqual({ value: "2026.5" });
  });

  it("takes a month of its own quarter, and a year from January to December", () => {
    expect(dueWithin({ year: 2026, month: 6, quarter: 2 }).due).toBe("2026-06-30");
    expect(dueWithin({ year: 2026 })).toMatchObject({ from: "2026-01-01", due: "2026-12-31" });
  });
});

it("a day before the first that is covered is blamed on the date", () => {
  expect(refusalOf(() => dueBefore("1999-10-02")).path).toEqual(["date"]);
  // The first two days are a weekend: nobody could act on or before them.
  expect(refusalOf(() => dueBefore("1999-10-03")).path).toEqual(["date"]);
});

describe("what falls due again and again", () => {
  it("is a term of any unit but the same day", () => {
    const term: Term = { amount: 0, unit: "same-day", direction: "after" };
    expect(refusalOf(() => dueRepeatedly(term, "2026-11-20", "2026-12-31"))).toMatchObject({
      path: ["term", "unit"],
      params: { allowed: ["working-day", "calendar-day", "week", "month"] },
    });
  });

  it("runs after the start", () => {
    const term: Term = { ...WORKING_DAY, direction: "before" };
    expect(refusalOf(() => dueRepeatedly(term, "2026-11-20", "2026-12-31"))).toMatchObject({
      path: ["term", "direction"],
      params: { allowed: ["after"] },
    });
  });
});

it("a term that is stated is told as such, and cites nothing", () => {
  const deadline = computeTerm({ term: WORKING_DAY, from: "2026-11-20" });
  expect(deadline.cites).toEqual([]);
  expect(deadline.trace[0]).toMatchObject({
    title: { vi: "Thời hạn", en: "Term" },
    event: { vi: "ngày bắt đầu", en: "the start" },
  });
});

it("what is no request is blamed by its name", () => {
  expect(refusalOf(() => computeTerm(untyped(null))).path).toEqual(["request"]);
  expect(refusalOf(() => computeDeadline(untyped(null))).path).toEqual(["request"]);
  expect(refusalOf(() => deadlineStatus(untyped(null), { asOf: "2026-11-20" })).path).toEqual(["deadline"]);
  const deadline = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });
  expect(refusalOf(() => deadlineStatus(deadline, untyped(null))).path).toEqual(["options"]);
  expect(refusalOf(() => dueSoon(untyped(null), { asOf: "2026-11-20", workingDays: 1 })).path).toEqual(["deadlines"]);
  expect(refusalOf(() => movedDeadlines(untyped(null), vietnam, vietnam)).path).toEqual(["deadlines"]);
});

it("the words and texts of a stated term are blamed by their names, all at once", () => {
  const wrong = { term: WORKING_DAY, from: "2026-11-20", title: 5, event: 5, cites: 5 };
  const { problems } = refusalOf(() => computeTerm(untyped(wrong)));
  expect(problems.map(({ path }) => path)).toEqual([["title"], ["event"], ["cites"]]);
});

it("a deadline of a version with a variant says which", () => {
  const request = { rule: "procedure.announce-before-effect", from: "2026-07-01", profile: "national" } as const;
  expect(computeDeadline({ ...request, variant: "province" }).variant).toBe("province");
});

it("a deadline of a version without a variant has none, not even an empty one", () => {
  expect(computeDeadline({ rule: "feedback.reject", from: "2026-11-20" })).not.toHaveProperty("variant");
});

it("a term that leaves the calendar at either end is blamed on the day counted from", () => {
  const calendarDays = (amount: number, direction: "after" | "before"): Term => ({
    amount,
    unit: "calendar-day",
    direction,
  });
  // 2050-12-30, the last working day, is the last day on which something can be due.
  expect(computeTerm({ term: calendarDays(1, "after"), from: "2050-12-29" }).due).toBe("2050-12-30");
  expect(refusalOf(() => computeTerm({ term: calendarDays(1, "after"), from: "2050-12-31" })).path).toEqual(["from"]);
  expect(refusalOf(() => computeTerm({ term: calendarDays(3, "before"), from: "1999-10-04" })).path).toEqual(["from"]);
  // Due on the Saturday that is the first day covered: no working day to act on lies before it.
  expect(refusalOf(() => computeTerm({ term: calendarDays(2, "before"), from: "1999-10-04" })).path).toEqual(["from"]);
});

describe("certainty", () => {
  // The announced days end with 2027.
  const calendarDay = (direction: "after" | "before"): Term => ({ amount: 3, unit: "calendar-day", direction });

  it("is that of the days counted, which begin behind the event", () => {
    expect(computeTerm({ term: calendarDay("after"), from: "2027-12-27" }).certainty).toBe("official");
    expect(computeTerm({ term: calendarDay("after"), from: "2027-12-29" }).certainty).toBe("statutory");
  });

  it("before an event is that of the days from the due day up to it", () => {
    expect(computeTerm({ term: calendarDay("before"), from: "2028-01-01" }).certainty).toBe("official");
    expect(computeTerm({ term: calendarDay("before"), from: "2028-01-02" }).certainty).toBe("statutory");
    expect(computeTerm({ term: calendarDay("before"), from: "2028-01-04" }).certainty).toBe("statutory");
  });

  it("before an event does not reach behind the due day", () => {
    // Whether Monday, 31 January 2028 is off is not decided.
    const term: Term = { amount: 1, unit: "calendar-day", direction: "before" };
    expect(computeTerm({ term, from: "2028-02-02" }).certainty).toBe("statutory");
    expect(computeTerm({ term, from: "2028-02-01" }).certainty).toBe("projected");
  });

  it("of the same day is that of the day", () => {
    const sameDay: Term = { amount: 0, unit: "same-day", direction: "after" };
    expect(computeTerm({ term: sameDay, from: "2027-12-31" }).certainty).toBe("official");
    expect(computeTerm({ term: sameDay, from: "2028-01-03" }).certainty).toBe("statutory");
  });
});

describe("deadlineStatus", () => {
  const deadline = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });

  it("blames the day that is none, or that is not covered", () => {
    const wrong = (options: Partial<Parameters<typeof deadlineStatus>[1]>, due = deadline.due) =>
      refusalOf(() => deadlineStatus({ ...deadline, due }, { asOf: "2026-11-20", ...options })).path;
    expect(wrong({}, "2026-02-30")).toEqual(["due"]);
    expect(wrong({}, "2051-01-01")).toEqual(["due"]);
    expect(wrong({ asOf: "2051-01-01" })).toEqual(["asOf"]);
    expect(wrong({ doneOn: "2051-01-01" })).toEqual(["doneOn"]);
  });

  it("tells both calendars where they differ, by id or by version alone", () => {
    const calendar = withDayOff("2026-12-01");
    const { version } = vietnam;
    expect(refusalOf(() => deadlineStatus(deadline, { asOf: "2026-11-20", calendar }))).toMatchObject({
      path: ["calendar"],
      params: { expected: `vietnam ${version}`, value: "stormy 1" },
    });
    const other = { ...deadline, calendar: { id: "hanoi", version } };
    expect(refusalOf(() => deadlineStatus(other, { asOf: "2026-11-20" })).params).toEqual({
      expected: `hanoi ${version}`,
      value: `vietnam ${version}`,
    });
  });
});

it("dueSoon blames the deadline by its place", () => {
  const due = (date: string) => dueSoon([{ due: "2026-11-20" }, { due: date }], { asOf: "2026-11-20", workingDays: 1 });
  expect(refusalOf(() => due("2026-02-30")).path).toEqual([1, "due"]);
  expect(refusalOf(() => due("2051-01-01")).path).toEqual([1, "due"]);
});

describe("movedDeadlines", () => {
  // Friday, 20 November 2026, and two working days, of which Tuesday is none: Wednesday, the 25th.
  const deadline = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });

  it("tells from where to where, and leaves out what stays", () => {
    expect(movedDeadlines([deadline], vietnam, withDayOff("2026-11-25"))).toEqual([
      {
        deadline,
        before: { due: "2026-11-25", actBy: "2026-11-25" },
        after: { due: "2026-11-26", actBy: "2026-11-26" },
      },
    ]);
    expect(movedDeadlines([deadline], vietnam, withDayOff("2026-12-24"))).toEqual([]);
  });

  it("tells a day to act by that moves alone", () => {
    // A day before Sunday, 22 November is a Saturday: to be acted on by Friday, or by Thursday when Friday is off.
    const term: Term = { amount: 1, unit: "calendar-day", direction: "before" };
    const backward = computeTerm({ term, from: "2026-11-22" });
    expect(movedDeadlines([backward], vietnam, withDayOff("2026-11-20"))).toMatchObject([
      { before: { due: "2026-11-21", actBy: "2026-11-20" }, after: { due: "2026-11-21", actBy: "2026-11-19" } },
    ]);
  });

  it("finds the start wherever it stands in the trace, and tells a due day that differs alone", () => {
    const turned = { ...deadline, trace: deadline.trace.toReversed() };
    expect(movedDeadlines([turned], vietnam, vietnam)).toEqual([]);
    expect(movedDeadlines([{ ...deadline, due: "2026-11-27" }], vietnam, vietnam)).toMatchObject([
      { before: { due: "2026-11-27" }, after: { due: "2026-11-25" } },
    ]);
  });

  it("blames the deadline by its place and part", () => {
    const wrong = (other: object) =>
      refusalOf(() => movedDeadlines([deadline, { ...deadline, ...other }], vietnam, withDayOff("2026-11-25")));
    expect(wrong({ calendar: { id: "hanoi", version: "1" } })).toMatchObject({
      path: ["deadlines", 1, "calendar"],
      params: { expected: "hanoi 1", value: `vietnam ${vietnam.version}` },
    });
    expect(wrong({ calendar: { id: "vietnam", version: "1" } }).path).toEqual(["deadlines", 1, "calendar"]);
    expect(wrong({ calendar: { id: "hanoi", version: vietnam.version } }).path).toEqual(["deadlines", 1, "calendar"]);
    expect(wrong({ trace: deadline.trace.slice(1) })).toMatchObject({
      path: ["deadlines", 1, "trace"],
      params: { expected: "what computeDeadline returned" },
    });
    expect(wrong({ from: "2026-02-30" }).path).toEqual(["deadlines", 1, "from"]);
    expect(wrong({ from: "2051-01-01" }).path).toEqual(["deadlines", 1, "from"]);
  });
});
