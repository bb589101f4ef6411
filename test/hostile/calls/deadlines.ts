import { expect } from "vitest";
import {
  computeDeadline,
  computeTerm,
  type Deadline,
  deadlineStatus,
  dueBefore,
  dueBy,
  dueRepeatedly,
  dueSoon,
  dueWithin,
  explainDeadline,
  isWorkingDay,
  movedDeadlines,
  type NamedDue,
  safeComputeDeadline,
  safeComputeTerm,
  vietnam,
} from "../../../src/index.js";
import { saysSomething } from "../says-something.js";
import { signature } from "../signature.js";
import { backward, DATE, deadline, isoOf, storm } from "../values.js";

const term = { amount: 20, unit: "calendar-day", direction: "after" } as const;
const months = { amount: 3, unit: "month", direction: "before" } as const;
const title = { vi: "Thanh toán", en: "Payment" };
const request = { rule: "feedback.resolve", from: "2026-11-20", profile: "standard", certainty: "official" } as const;
const national = {
  rule: "procedure.announce-before-effect",
  from: DATE,
  profile: "national",
  variant: "province",
} as const;
const own = { term, from: "2026-11-20", title, event: title, cites: [{ instrument: "HĐ 12" }], calendar: storm };
const AFTER_ALL = { handedBack: 1 };

/** Deadlines and terms. */
export const deadlines = {
  computeDeadline: signature(computeDeadline, [[request], [national], [{ ...request, calendar: vietnam }]], isDeadline),
  safeComputeDeadline: signature(safeComputeDeadline, [[request], [national]], (result, args) => {
    if (result.success) isDeadline(result.data, args);
  }),
  computeTerm: signature(computeTerm, [[own], [{ term: months, from: DATE }]], isDeadline),
  safeComputeTerm: signature(safeComputeTerm, [[own]], (result, args) => {
    if (result.success) isDeadline(result.data, args);
  }),
  dueBefore: signature(dueBefore, [["2026-12-31"], [DATE, storm]], (due, [date, calendar]) => {
    isNamed(due, calendar);
    expect(due.due < isoOf(date)).toBe(true);
  }),
  dueBy: signature(dueBy, [["2026-12-31"], [DATE, storm]], (due, [date, calendar]) => {
    isNamed(due, calendar);
    expect(due.due).toBe(isoOf(date));
  }),
  dueWithin: signature(
    dueWithin,
    [[{ year: 2026, quarter: 4 }], [{ year: 2026, month: 2 }, storm]],
    (due, [, calendar]) => {
      isNamed(due, calendar);
      expect(`${due.from}`.slice(8) === "01" && `${due.from}` <= due.due).toBe(true);
    },
  ),
  dueRepeatedly: signature(
    dueRepeatedly,
    [
      [{ amount: 5, unit: "working-day", direction: "after" }, "2026-11-20", "2026-12-31"],
      [{ ...term, amount: 7 }, DATE, "2027-01-31", storm],
    ],
    (days, [, from, until]) => {
      expect([...new Set(days)].sort()).toEqual(days);
      for (const day of days) expect(day > isoOf(from) && day <= isoOf(until)).toBe(true);
    },
  ),
  dueSoon: signature(
    dueSoon,
    [
      [[deadline, { due: "2026-11-25" }], { asOf: "2026-11-23", workingDays: 3 }],
      [[], { asOf: DATE, workingDays: 0, calendar: storm }],
    ],
    (soon, [all, { asOf }]) => {
      for (const each of soon) expect(all.includes(each) && isoOf(each.due) >= isoOf(asOf)).toBe(true);
    },
    AFTER_ALL,
  ),
  deadlineStatus: signature(
    deadlineStatus,
    [
      [deadline, { asOf: "2026-11-23" }],
      [deadline, { asOf: "2026-12-31", doneOn: DATE, calendar: vietnam }],
    ],
    (status, [{ due }, { asOf }]) => {
      if (status.status === "overdue") expect(isoOf(asOf) > isoOf(due)).toBe(true);
      if (status.status === "upcoming") expect(isoOf(asOf) < isoOf(due)).toBe(true);
      if (status.status === "met") expect(status.doneOn <= isoOf(due)).toBe(true);
    },
    AFTER_ALL,
  ),
  explainDeadline: signature(
    explainDeadline,
    [
      [deadline, "vi"],
      [backward, "en"],
    ],
    saysSomething,
    AFTER_ALL,
  ),
  movedDeadlines: signature(
    movedDeadlines,
    [[[deadline, backward], vietnam, storm]],
    (moved) => {
      for (const { before, after } of moved) expect(before).not.toEqual(after);
    },
    AFTER_ALL,
  ),
};

function isNamed({ due, actBy, from }: NamedDue, calendar = vietnam): void {
  expect(actBy <= due && isWorkingDay(actBy, calendar)).toBe(true);
  if (from !== undefined) expect(from <= due).toBe(true);
}

/** The days stand in the order that the direction of the term asks for, and the text of it is whole. */
function isDeadline(answer: Deadline, [asked]: readonly [{ readonly from: Parameters<typeof isoOf>[0] }]): void {
  const [start] = answer.trace;
  expect(answer.from).toBe(isoOf(asked.from));
  if (start?.step !== "start") throw new Error("a trace begins with its start");
  if (start.term.direction === "after") expect(answer.due >= answer.from && answer.actBy >= answer.from).toBe(true);
  else expect(answer.due <= answer.from).toBe(true);
  saysSomething(explainDeadline(answer, "vi"));
}
