import { describe, expect, it } from "vitest";
import { defineCalendar } from "../../src/index.js";
import { type Plan, type PlanTask, planById, planSchedule, type Timing } from "../../src/plan/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";

const canTho = planById("can-tho-2025");

/** A plan of one row, with one clause. */
function planOf(timing: Timing, year: Plan["year"] = canTho.year): Plan {
  const [task] = canTho.tasks;
  if (task === undefined) return expect.fail("the plan has rows");
  const row: PlanTask = { ...task, row: "1", group: false, timings: [timing] };
  return { ...canTho, year, tasks: [row] };
}

const raw = "hằng tuần";

describe("a plan by hand", () => {
  it("is refused with a report of no period, of which there would be no end", () => {
    const plan = planOf({ raw, kind: "recurring", every: [{ amount: 0, unit: "week" }] });
    expect(culpritsOf(() => planSchedule(plan, { asOf: "2025-09-01" }))).toEqual(["argument.wrong-type at plan"]);
  });

  it("is refused where no working day stands before a due day: the calendar begins on that Sunday", () => {
    const plan = planOf({ raw, kind: "by", date: "2025-09-14" });
    const beginning = (from: string) =>
      defineCalendar({ id: "xa", version: "1", extends: "vietnam", coverage: { from, to: "2025-12-31" } });
    const ask = (from: string) => planSchedule(plan, { asOf: "2025-09-15", calendar: beginning(from) });
    expect(ask("2025-09-12")).toMatchObject([{ due: "2025-09-14", actBy: "2025-09-12" }]);
    expect(culpritsOf(() => ask("2025-09-14"))).toEqual(["calendar.outside-coverage at calendar"]);
  });

  it("of the second half of a year asks for the quarters that end in it", () => {
    const every = [{ amount: 1, unit: "quarter" }] as const;
    const plan = planOf({ raw, kind: "recurring", every }, { from: "2025-07-01", to: "2025-12-30" });
    const [row] = planSchedule(plan, { asOf: "2025-09-01" });
    expect(row?.dates.map(({ from, due }) => [from, due])).toEqual([["2025-07-01", "2025-09-30"]]);
  });

  it("with a row that says nothing of its time has no day for it", () => {
    const plan = planOf({ raw, kind: "none" });
    const tasks = plan.tasks.map((task) => ({ ...task, timings: [] }));
    expect(planSchedule(untyped({ ...plan, tasks }), { asOf: "2025-09-01" })).toMatchObject([
      { status: "undated", dates: [] },
    ]);
  });

  it("that asks for 156 reports is not quoted in whole when a due day is wrong", () => {
    const every = [{ amount: 1, unit: "week" }] as const;
    const plan = planOf({ raw, kind: "recurring", every }, { from: "2025-01-01", to: "2027-12-31" });
    const done = { 1: { "2025-01-06": "2025-01-06" } };
    const { params } = refusalOf(() => planSchedule(plan, { asOf: "2025-09-01", done: untyped(done) }));
    const { allowed } = params as { readonly allowed: readonly string[] };
    expect(allowed).toHaveLength(101);
    // The Sunday of the hundredth week, and the sign that more follow.
    expect(allowed.slice(-2)).toEqual(["2026-11-29", "…"]);
  });
});

it("an event whose day is given as undefined is one that is not known", () => {
  const look = { asOf: "2025-09-01" };
  const known = planSchedule(canTho, { ...look, events: { "receipt-of-feedback": "2025-09-01" } });
  const unknown = planSchedule(canTho, { ...look, events: untyped({ "receipt-of-feedback": undefined }) });
  expect(unknown).toEqual(planSchedule(canTho, look));
  expect(unknown).not.toEqual(known);
});
