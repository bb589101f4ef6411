import { expect, test } from "vitest";
import { countWorkingDays, isWorkingDay } from "../../src/index.js";
import { daysBetween, isoOfDay } from "../oracle/civil-days.js";
import { type Days, evaluate } from "./worked-log.js";

/** The obligation of a rule on a day, without what stays the same. */
function standing(days: Days, rule: string, asOf: string): unknown {
  const found = evaluate(days, asOf).obligations.find((each) => each.rule === rule);
  if (found === undefined) return undefined;
  const { version, event, from, due, actBy, rule: _, ...status } = found;
  return status;
}

const DATABASE = "procedure.publish-national-database";

/** Day looked from, the standing of three working days from Fri 2026-11-20: due on Thu 2026-11-26, since 24/11 is off. */
const AROUND: readonly (readonly [string, unknown])[] = [
  ["2026-11-20", { status: "upcoming", workingDaysLeft: 3 }],
  ["2026-11-21", { status: "upcoming", workingDaysLeft: 3 }],
  ["2026-11-22", { status: "upcoming", workingDaysLeft: 3 }],
  ["2026-11-23", { status: "upcoming", workingDaysLeft: 2 }],
  ["2026-11-24", { status: "upcoming", workingDaysLeft: 2 }],
  ["2026-11-25", { status: "upcoming", workingDaysLeft: 1 }],
  ["2026-11-26", { status: "due-today", workingDaysLeft: 0 }],
  ["2026-11-27", { status: "overdue", workingDaysLate: 1 }],
  ["2026-11-28", { status: "overdue", workingDaysLate: 1 }],
  ["2026-11-29", { status: "overdue", workingDaysLate: 1 }],
  ["2026-11-30", { status: "overdue", workingDaysLate: 2 }],
];

for (const [asOf, expected] of AROUND) {
  test(`the national database, looked at on ${asOf}`, () => {
    expect(standing({ "decision-signed": "2026-11-20" }, DATABASE, asOf)).toEqual(expected);
  });
}

test("done on each day around the due day: met up to it, met late after it", () => {
  for (const day of daysBetween("2026-11-20", "2026-12-04")) {
    const doneOn = isoOfDay(day);
    const days = { "decision-signed": "2026-11-20", "published-national-database": doneOn };
    const late = countWorkingDays("2026-11-26", doneOn);
    expect(standing(days, DATABASE, "2026-12-31")).toEqual(
      doneOn <= "2026-11-26" ? { status: "met", doneOn } : { status: "met-late", doneOn, workingDaysLate: late },
    );
  }
});

test("a term before an event, every day from a month before to its effect", () => {
  const days = { "legal-document-effective": "2026-09-10" };
  for (const day of daysBetween("2026-08-10", "2026-09-10")) {
    const asOf = isoOfDay(day);
    const left = countWorkingDays(asOf, "2026-09-02");
    const expected =
      asOf > "2026-09-02"
        ? { status: "overdue", workingDaysLate: countWorkingDays("2026-09-02", asOf) }
        : { status: asOf === "2026-09-02" ? "due-today" : "upcoming", workingDaysLeft: left };
    expect(standing(days, "procedure.announce-before-effect", asOf)).toEqual(expected);
  }
});

test("a same-day obligation of a Sunday is due that Sunday and late on Monday", () => {
  const days = { "decision-signed": "2026-08-20", "published-national-database": "2026-08-23" };
  expect(isWorkingDay("2026-08-23")).toBe(false);
  expect(standing(days, "procedure.publish-portal", "2026-08-23")).toEqual({ status: "due-today", workingDaysLeft: 0 });
  expect(standing(days, "procedure.publish-portal", "2026-08-24")).toEqual({ status: "overdue", workingDaysLate: 1 });
});

test("on time is open while anything is open, false once anything is late, true when the chain is done in time", () => {
  const chain = {
    "decision-signed": "2026-09-21",
    "posted-at-office": "2026-09-21",
    "published-national-database": "2026-09-24",
    "published-portal": "2026-09-24",
    "internal-workflow-approved": "2026-09-28",
    "electronic-workflow-live": "2026-10-02",
  };
  expect(evaluate(chain, "2026-10-01").onTime).toBe(null);
  expect(evaluate(chain, "2026-10-02").onTime).toBe(true);
  // Five days from Mon 28/09 end on Sat 03/10 and roll to Monday.
  const late = { ...chain, "electronic-workflow-live": "2026-10-07" };
  expect(evaluate(late, "2026-10-05").onTime).toBe(null);
  expect(evaluate(late, "2026-10-06").onTime).toBe(false);
  expect(evaluate(late, "2026-10-07").onTime).toBe(false);
  const { "published-portal": _, ...unpublished } = chain;
  expect(evaluate(unpublished, "2026-09-24").onTime).toBe(null);
  expect(evaluate(unpublished, "2026-10-02").onTime).toBe(false);
});

test("a chain without the national database is not done, even where the workflow runs", () => {
  const days = {
    "decision-signed": "2026-09-21",
    "posted-at-office": "2026-09-21",
    "internal-workflow-approved": "2026-09-21",
    "electronic-workflow-live": "2026-09-22",
  };
  expect(evaluate(days, "2026-09-22").onTime).toBe(null);
  expect(evaluate(days, "2026-09-25").onTime).toBe(false);
});

test("a chain that was never posted is not done, also where posting waits for the effective date", () => {
  const days = {
    "decision-signed": "2026-09-21",
    "published-national-database": "2026-09-22",
    "published-portal": "2026-09-22",
    "internal-workflow-approved": "2026-09-21",
    "electronic-workflow-live": "2026-09-22",
  };
  expect(evaluate(days, "2026-09-22", { profile: "hoa-an-2026" }).onTime).not.toBe(true);
});
