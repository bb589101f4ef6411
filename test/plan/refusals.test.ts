import { describe, expect, it } from "vitest";
import { defineCalendar } from "../../src/index.js";
import { planById, planSchedule, safePlanSchedule } from "../../src/plan/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";

const canTho = planById("can-tho-2025");

describe("planById", () => {
  it.each(["can-tho-2026", "", "toString", "__proto__", 5, null, undefined, {}])(
    "refuses %j with the known ids",
    (id) => {
      const refusal = refusalOf(() => planById(untyped(id)));
      expect(refusal.code).toBe("plan.unknown");
      expect(refusal.path).toEqual(["plan"]);
      expect(refusal.params).toMatchObject({ allowed: expect.arrayContaining(["can-tho-2025", "nam-do-son-2026"]) });
    },
  );
});

describe("planSchedule", () => {
  it.each([
    ["no plan", () => planSchedule(untyped("can-tho-2025"), { asOf: "2025-09-01" }), "plan.unknown at plan"],
    ["no options", () => planSchedule(canTho, untyped(undefined)), "argument.wrong-type at options"],
    ["no day", () => planSchedule(canTho, untyped({})), "date.invalid at asOf"],
    ["a day that is none", () => planSchedule(canTho, { asOf: "2025-11-31" }), "date.invalid at asOf"],
    ["a Date", () => planSchedule(canTho, { asOf: untyped(new Date(0)) }), "date.not-civil at asOf"],
    [
      "a day that is not covered",
      () => planSchedule(canTho, { asOf: "2051-01-01" }),
      "calendar.outside-coverage at asOf",
    ],
    [
      "another cut-off",
      () => planSchedule(canTho, { asOf: "2025-09-01", reportingCutOff: untyped("friday") }),
      "argument.unknown-value at reportingCutOff",
    ],
    [
      "a calendar that is none",
      () => planSchedule(canTho, { asOf: "2025-09-01", calendar: untyped({}) }),
      "calendar.not-a-calendar at calendar",
    ],
    [
      "done that is none",
      () => planSchedule(canTho, { asOf: "2025-09-01", done: untyped([]) }),
      "argument.wrong-type at done",
    ],
    [
      "events that are none",
      () => planSchedule(canTho, { asOf: "2025-09-01", events: untyped(null) }),
      "argument.wrong-type at events",
    ],
  ])("refuses %s", (_, run, culprit) => {
    expect(culpritsOf(run)).toEqual([culprit]);
  });

  it("tells all that is wrong with what is done and what has happened", () => {
    const done = {
      "99": "2025-09-01",
      "41": "2025-09-01",
      "21": "2025-02-30",
      "22": untyped(new Date(0)),
      "23": {},
      "27": { "2025-09-15": "2025-09-15", "2025-02-31": "2025-03-01", "2025-10-31": "31/10/2025" },
      "35": "2051-01-01",
    };
    const events = { "receipt-of-feedback": "2025-06-31", "receipt-of-mail": "2025-06-30" };
    expect(culpritsOf(() => planSchedule(canTho, { asOf: "2025-09-01", done: untyped(done), events }))).toEqual([
      "argument.unknown-value at done/27/2025-02-31",
      "argument.unknown-value at done/27/2025-09-15",
      "argument.unknown-value at done/41",
      "argument.unknown-value at done/99",
      "argument.unknown-value at events/receipt-of-mail",
      "calendar.outside-coverage at done/35",
      "date.invalid at done/21",
      "date.invalid at done/23",
      "date.invalid at done/27/2025-10-31",
      "date.invalid at events/receipt-of-feedback",
      "date.not-civil at done/22",
    ]);
  });

  it("refuses a calendar that does not cover the days of the plan", () => {
    const short = defineCalendar({
      id: "short",
      version: "1",
      coverage: { from: "2025-01-01", to: "2025-12-31" },
      week: ["monday", "tuesday", "wednesday", "thursday", "friday"],
    });
    // Row 34 runs to 31 January 2026.
    expect(culpritsOf(() => planSchedule(canTho, { asOf: "2025-09-01", calendar: short }))).toEqual([
      "calendar.outside-coverage at calendar",
    ]);
    const events = { "receipt-of-feedback": "2026-11-02" };
    const own = defineCalendar({
      extends: "vietnam",
      id: "own",
      version: "1",
      coverage: { from: "2026-01-01", to: "2026-12-31" },
    });
    // The updates end with the plan, and with the calendar.
    expect(planSchedule(planById("hung-phu-2026"), { asOf: "2026-12-31", calendar: own, events })).toHaveLength(41);
  });

  it("has a twin that returns the refusal", () => {
    expect(safePlanSchedule(canTho, { asOf: "2025-02-30" })).toMatchObject({
      success: false,
      error: { code: "date.invalid" },
    });
    const result = safePlanSchedule(canTho, { asOf: "2025-09-01" });
    expect(result.success && result.data).toEqual(planSchedule(canTho, { asOf: "2025-09-01" }));
  });

  it("counts on the calendar that it is given", () => {
    const closed = defineCalendar({
      extends: "vietnam",
      id: "closed-friday",
      version: "1",
      daysOff: [{ date: "2025-09-12", name: { vi: "Nghỉ", en: "Closed" } }],
    });
    const find = (row: string) =>
      planSchedule(canTho, { asOf: "2025-09-01", calendar: closed }).find((each) => each.row === row);
    expect(find("21")).toMatchObject({ due: "2025-09-14", actBy: "2025-09-11", workingDaysLeft: 7 });
  });
});
