import * as fc from "fast-check";
import { expect, it } from "vitest";
import { isWorkingDay } from "../../src/index.js";
import {
  PLAN_ANCHORS,
  PLAN_IDS,
  type PlanDate,
  type PlanEvents,
  planById,
  planSchedule,
  REPORTING_CUT_OFFS,
} from "../../src/plan/index.js";

const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 1);

/** A day of 2025 or 2026, as a number; and as it is written. */
const dayIndex = fc.integer({ min: 0, max: 729 });
const iso = (index: number): string => new Date(START + index * DAY).toISOString().slice(0, 10);
const day = dayIndex.map(iso);

const plan = fc.constantFrom(...PLAN_IDS).map(planById);
const events: fc.Arbitrary<PlanEvents> = fc.dictionary(fc.constantFrom(...PLAN_ANCHORS), day);

/** A plan with some of its rows done, and how to look at it. */
const scene = plan.chain((chosen) => {
  const rows = chosen.tasks.flatMap(({ row, group }) => (group ? [] : row));
  const done = fc.dictionary(fc.constantFrom(...rows), day);
  return fc.record({
    plan: fc.constant(chosen),
    done,
    events,
    reportingCutOff: fc.constantFrom(...REPORTING_CUT_OFFS),
  });
});

/** The order in which a due day passes through its states; what is done or waits for cause stays so. */
const STAGE: Readonly<Record<PlanDate["status"], number>> = {
  "awaiting-event": 0,
  external: 0,
  upcoming: 1,
  "in-progress": 2,
  "due-today": 3,
  overdue: 4,
  met: 5,
  "met-late": 5,
};

const keyOf = ({ clause, due, every }: PlanDate): string => `${clause} ${due} ${every?.unit ?? ""}`;

it("the status of a due day moves one way as days pass", () => {
  fc.assert(
    fc.property(scene, dayIndex, dayIndex, ({ plan, ...options }, one, other) => {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
      const before = planSchedule(plan, { ...options, asOf: iso(earlier) });
      const after = planSchedule(plan, { ...options, asOf: iso(later) });
      before.forEach(({ dates }, index) => {
        const next = new Map(after[index]?.dates.map((date) => [keyOf(date), date.status]));
        for (const date of dates) {
          const then = next.get(keyOf(date));
          // A later day lists every due day again, unless the row was done in between and updates ended with it.
          if (then !== undefined) expect(STAGE[then]).toBeGreaterThanOrEqual(STAGE[date.status]);
          else expect(options.done[before[index]?.row ?? ""]).toBeDefined();
        }
      });
    }),
    { numRuns: 300 },
  );
});

it("the status of a row with one due day moves one way, too", () => {
  fc.assert(
    fc.property(scene, dayIndex, dayIndex, ({ plan, ...options }, one, other) => {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
      const after = planSchedule(plan, { ...options, asOf: iso(later) });
      planSchedule(plan, { ...options, asOf: iso(earlier) }).forEach((status, index) => {
        const then = after[index];
        if (status.dates.length !== 1 || status.task.timings.length !== 1 || then?.due === undefined) return;
        // One due day of one clause: the row has the status of a due day.
        const stages = STAGE as Readonly<Record<string, number>>;
        expect(stages[then.status]).toBeGreaterThanOrEqual(stages[status.status] ?? 9);
      });
    }),
    { numRuns: 300 },
  );
});

it("one acts by a working day not after the due day, or on the day of the event", () => {
  fc.assert(
    fc.property(scene, day, ({ plan, ...options }, asOf) => {
      for (const { dates } of planSchedule(plan, { ...options, asOf })) {
        for (const { due, actBy, countedFrom, from } of dates) {
          expect(actBy <= due).toBe(true);
          expect(isWorkingDay(actBy) || actBy === countedFrom).toBe(true);
          if (from !== undefined) expect(from <= due).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});

it("a row is overdue only if one of its due days is", () => {
  fc.assert(
    fc.property(scene, day, ({ plan, ...options }, asOf) => {
      for (const { status, due, dates } of planSchedule(plan, { ...options, asOf })) {
        if (status === "overdue")
          expect(dates.some((date) => date.status === "overdue" && date.due === due)).toBe(true);
        if (due !== undefined) expect(dates.map((date) => date.due)).toContain(due);
      }
    }),
    { numRuns: 200 },
  );
});

it("the order of what is done and of events makes no difference", () => {
  const reversed = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).reverse());
  fc.assert(
    fc.property(scene, day, ({ plan, done, events, reportingCutOff }, asOf) => {
      const other = { done: reversed(done), events: reversed(events) };
      expect(planSchedule(plan, { asOf, reportingCutOff, ...other })).toEqual(
        planSchedule(plan, { asOf, reportingCutOff, done, events }),
      );
    }),
    { numRuns: 100 },
  );
});

it("what is done after the day from which one looks makes no difference", () => {
  fc.assert(
    fc.property(plan, dayIndex, fc.integer({ min: 1, max: 400 }), (chosen, index, later) => {
      const rows = chosen.tasks.flatMap(({ row, group }) => (group ? [] : [[row, iso(index + later)] as const]));
      const asOf = iso(index);
      const standing = (done: Record<string, string>) =>
        planSchedule(chosen, { asOf, done }).map(({ row, status, due }) => ({ row, status, due }));
      expect(standing(Object.fromEntries(rows))).toEqual(standing({}));
    }),
    { numRuns: 100 },
  );
});
