import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { evaluateDossier } from "../../src/dossier/index.js";
import {
  addWorkingDays,
  type CivilDateLike,
  computeDeadline,
  computeTerm,
  countWorkingDays,
  deadlineStatus,
  describeDay,
  dueBefore,
  dueBy,
  dueRepeatedly,
  dueSoon,
  evaluateFeedback,
  evaluatePublication,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  ruleVersionOn,
  safeAddWorkingDays,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from "../../src/index.js";
import { planById, planSchedule } from "../../src/plan/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

const WEEK = { amount: 1, unit: "week", direction: "after" } as const;
const DEADLINE = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });

const RECEIVED = { type: "received", on: "2026-10-01" } as const;
const REQUESTED = { type: "ministry-decision-received", on: "2026-10-01" } as const;
const AT_THE_END = { asOf: "2026-12-31" } as const;
/** Every argument that takes a date, by name. */
const QUESTIONS: readonly (readonly [name: string, ask: (date: CivilDateLike) => unknown])[] = [
  ["isWorkingDay", (date) => isWorkingDay(date)],
  ["addWorkingDays", (date) => addWorkingDays(date, 15)],
  ["safeAddWorkingDays", (date) => safeAddWorkingDays(date, -15)],
  ["countWorkingDays, from", (date) => countWorkingDays(date, "2026-12-31")],
  ["countWorkingDays, to", (date) => countWorkingDays("2026-01-01", date)],
  ["nextWorkingDay", (date) => nextWorkingDay(date)],
  ["previousWorkingDay", (date) => previousWorkingDay(date)],
  ["workingDayOnOrAfter", (date) => workingDayOnOrAfter(date)],
  ["workingDayOnOrBefore", (date) => workingDayOnOrBefore(date)],
  ["describeDay", (date) => describeDay(date)],
  ["computeDeadline", (from) => computeDeadline({ rule: "feedback.reject", from })],
  ["computeTerm", (from) => computeTerm({ term: WEEK, from })],
  ["dueBefore", (date) => dueBefore(date)],
  ["dueBy", (date) => dueBy(date)],
  ["dueRepeatedly, from", (from) => dueRepeatedly(WEEK, from, "2027-03-01")],
  ["dueRepeatedly, until", (until) => dueRepeatedly(WEEK, "2026-10-01", until)],
  ["deadlineStatus, asOf", (asOf) => deadlineStatus(DEADLINE, { asOf })],
  ["deadlineStatus, doneOn", (doneOn) => deadlineStatus(DEADLINE, { asOf: "2026-12-31", doneOn })],
  ["dueSoon", (asOf) => [...dueSoon([DEADLINE], { asOf, workingDays: 5 })]],
  ["evaluateFeedback, on", (on) => evaluateFeedback({ id: "A", events: [{ type: "received", on }] }, AT_THE_END)],
  ["evaluateFeedback, asOf", (asOf) => evaluateFeedback({ id: "A", events: [RECEIVED] }, { asOf })],
  ["evaluatePublication, on", (on) => evaluatePublication({ id: "P", events: [{ ...REQUESTED, on }] }, AT_THE_END)],
  ["evaluatePublication, asOf", (asOf) => evaluatePublication({ id: "P", events: [REQUESTED] }, { asOf })],
  ["evaluateDossier, received", (received) => evaluateDossier({ ...DOSSIER, received }, AT_THE_END)],
  ["evaluateDossier, asOf", (asOf) => evaluateDossier({ ...DOSSIER, received: "2026-10-01" }, { asOf })],
  ["planSchedule", (asOf) => planSchedule(planById("can-tho-2025"), { asOf })],
];

const DOSSIER = { id: "H-1", status: "processing", maximumTerm: { amount: 10, unit: "working-day" } } as const;
const DATE = Temporal.PlainDate.from("2026-11-24");

describe("a Temporal.PlainDate where a date belongs", () => {
  it.each(QUESTIONS)("is answered by %s as the written date is", (_name, ask) => {
    const written = JSON.stringify(ask("2026-11-24"));
    expect(JSON.stringify(ask(DATE))).toBe(written);
    // The question depends on its date at all.
    expect(written).not.toBe(JSON.stringify(ask("2026-12-16")));
  });

  it("is answered by ruleVersionOn, whose versions lie years apart", () => {
    const date = Temporal.PlainDate.from("2019-05-06");
    const version = ruleVersionOn("feedback.resolve", date, "national");
    expect(version).toEqual(ruleVersionOn("feedback.resolve", "2019-05-06", "national"));
    const later = refusalOf(() => ruleVersionOn("feedback.resolve", date.add({ years: 3 }), "national"));
    expect(later.code).toBe("rule.no-version-in-force");
  });

  it("goes a round of both: what comes out goes in again", () => {
    const due = Temporal.PlainDate.from(addWorkingDays(DATE, 5));
    expect(countWorkingDays(DATE, due)).toBe(5);
    expect(due.dayOfWeek).toBeLessThan(6);
  });
});

describe("another Temporal value where a date belongs", () => {
  it.each([
    ["a PlainDateTime", DATE.toPlainDateTime("08:00"), "date.not-civil"],
    ["a ZonedDateTime", DATE.toZonedDateTime("Asia/Ho_Chi_Minh"), "date.not-civil"],
    ["a PlainDate of another calendar", DATE.withCalendar("gregory"), "date.invalid"],
    ["a PlainYearMonth", DATE.toPlainYearMonth(), "date.invalid"],
    ["a PlainMonthDay", DATE.toPlainMonthDay(), "date.invalid"],
    ["a PlainTime", Temporal.PlainTime.from("08:00"), "date.not-civil"],
    ["an Instant", Temporal.Instant.from("2026-11-24T01:00:00Z"), "date.invalid"],
    ["a Duration", Temporal.Duration.from({ days: 1 }), "date.invalid"],
  ])("is refused: %s", (_name, value, code) => {
    expect(refusalOf(() => isWorkingDay(untyped(value)))).toMatchObject({ code, path: ["date"] });
  });
});
