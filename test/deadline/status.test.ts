import { expect, test } from "vitest";
import { computeDeadline, deadlineStatus, defineCalendar } from "../../src/index.js";

/** Due on Wed 2026-11-25: 24/11 is off. */
const reject = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });

test("before the due day it is upcoming, with the working days left", () => {
  expect(deadlineStatus(reject, { asOf: "2026-11-20" })).toEqual({ status: "upcoming", workingDaysLeft: 2 });
  expect(deadlineStatus(reject, { asOf: "2026-11-24" })).toEqual({ status: "upcoming", workingDaysLeft: 1 });
});

test("on the due day it is due today, to the end of the day", () => {
  expect(deadlineStatus(reject, { asOf: "2026-11-25" })).toEqual({ status: "due-today", workingDaysLeft: 0 });
});

test("after it, overdue by the working days since", () => {
  expect(deadlineStatus(reject, { asOf: "2026-11-26" })).toEqual({ status: "overdue", workingDaysLate: 1 });
  expect(deadlineStatus(reject, { asOf: "2026-11-30" })).toEqual({ status: "overdue", workingDaysLate: 3 });
});

test("forty working days late on a term of five is forty", () => {
  const clarify = computeDeadline({ rule: "feedback.clarify", from: "2026-10-05" });
  expect(clarify.due).toBe("2026-10-12");
  expect(deadlineStatus(clarify, { asOf: "2026-12-08" })).toEqual({ status: "overdue", workingDaysLate: 40 });
});

test("overdue on days off only is late by no working day", () => {
  const forward = computeDeadline({ rule: "feedback.reject", from: "2026-02-11" });
  expect(forward.due).toBe("2026-02-13");
  expect(deadlineStatus(forward, { asOf: "2026-02-18" })).toEqual({ status: "overdue", workingDaysLate: 0 });
});

test("done on or before the due day it is met, whenever one looks", () => {
  for (const asOf of ["2026-11-25", "2027-03-01"]) {
    expect(deadlineStatus(reject, { asOf, doneOn: "2026-11-25" })).toEqual({ status: "met", doneOn: "2026-11-25" });
  }
});

test("done after it, met late by the working days between", () => {
  expect(deadlineStatus(reject, { asOf: "2026-12-01", doneOn: "2026-11-27" })).toEqual({
    status: "met-late",
    doneOn: "2026-11-27",
    workingDaysLate: 2,
  });
});

test("done after the day from which one looks is not done yet", () => {
  expect(deadlineStatus(reject, { asOf: "2026-11-23", doneOn: "2026-11-25" })).toEqual({
    status: "upcoming",
    workingDaysLeft: 1,
  });
  expect(deadlineStatus(reject, { asOf: "2026-11-26", doneOn: "2026-11-27" })).toEqual({
    status: "overdue",
    workingDaysLate: 1,
  });
});

test("days in parts are read like written ones", () => {
  const options = { asOf: { year: 2026, month: 12, day: 1 }, doneOn: { year: 2026, month: 11, day: 27 } };
  expect(deadlineStatus(reject, options)).toMatchObject({ status: "met-late", doneOn: "2026-11-27" });
});

const local = defineCalendar({
  extends: "vietnam",
  id: "hung-phu",
  version: "1",
  daysOff: [{ date: "2026-11-26", name: { vi: "Nghỉ do bão", en: "Storm day" } }],
});

test("a deadline looked at with another calendar is refused", () => {
  expect(() => deadlineStatus(reject, { asOf: "2026-11-27", calendar: local })).toThrow(
    expect.objectContaining({ code: "calendar.mismatch", path: ["calendar"] }),
  );
});

test("a deadline of another calendar needs that calendar", () => {
  const deadline = computeDeadline({ rule: "feedback.reject", from: "2026-11-20", calendar: local });
  expect(() => deadlineStatus(deadline, { asOf: "2026-11-27" })).toThrow(
    expect.objectContaining({ code: "calendar.mismatch" }),
  );
  expect(deadlineStatus(deadline, { asOf: "2026-11-27", calendar: local })).toEqual({
    status: "overdue",
    workingDaysLate: 1,
  });
});

test("another version of the same calendar is another calendar", () => {
  const stale = { due: reject.due, calendar: { ...reject.calendar, version: "2020-01-01" } };
  expect(() => deadlineStatus(stale, { asOf: "2026-11-27" })).toThrow(
    expect.objectContaining({ code: "calendar.mismatch" }),
  );
});

test("what is no civil date is refused with the argument to blame", () => {
  // What a caller in plain JavaScript may pass.
  const date = new Date("2026-11-23") as unknown as string;
  expect(() => deadlineStatus(reject, { asOf: date })).toThrow(
    expect.objectContaining({ code: "date.not-civil", path: ["asOf"] }),
  );
  expect(() => deadlineStatus(reject, { asOf: "2026-11-23", doneOn: date })).toThrow(
    expect.objectContaining({ code: "date.not-civil", path: ["doneOn"] }),
  );
  expect(() => deadlineStatus(reject, { asOf: "23/11/2026" })).toThrow(
    expect.objectContaining({ code: "date.invalid", path: ["asOf"] }),
  );
  expect(() => deadlineStatus(reject, { asOf: "2051-01-01" })).toThrow(
    expect.objectContaining({ code: "calendar.outside-coverage" }),
  );
});
