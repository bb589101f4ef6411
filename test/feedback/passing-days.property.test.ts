import fc from "fast-check";
import { expect, test } from "vitest";
import type { Obligation } from "../../src/feedback/index.js";
import { evaluate } from "./answers.js";
import { clarificationModes, LAST_AS_OF, validLogs } from "./arbitraries.js";
import { dayOf, isoOf } from "./naive-days.js";

const ORDER = ["upcoming", "due-today", "overdue"];

/** Statuses by obligation; two answers on one day owe two publications that look alike, so they are numbered. */
function statuses(obligations: readonly Obligation[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { rule, from, due, status } of obligations) {
    let key = `${rule} ${from} ${due}`;
    while (found.has(key)) key += " again";
    found.set(key, status);
  }
  return found;
}

/** Open obligations go one way; settled and suspended ones stay. */
function mayFollow(before: string, after: string): boolean {
  if (!ORDER.includes(before)) return before === after;
  return ORDER.indexOf(after) >= ORDER.indexOf(before);
}

test("while only days pass, an obligation goes from upcoming to due today to overdue, and never vanishes", () => {
  fc.assert(
    fc.property(validLogs, clarificationModes, fc.integer({ min: 1, max: 40 }), (log, mode, days) => {
      const last = dayOf(log.at(-1)?.on ?? "2026-01-01");
      fc.pre(last + days <= LAST_AS_OF);
      let before = evaluate(log, isoOf(last), mode);
      for (let day = last + 1; day <= last + days; day++) {
        const after = evaluate(log, isoOf(day), mode);
        const now = statuses(after.obligations);
        for (const [key, status] of statuses(before.obligations)) {
          expect(mayFollow(status, now.get(key) ?? "gone"), `${key} on ${isoOf(day)}`).toBe(true);
        }
        expect(after.state).toBe(before.state);
        before = after;
      }
    }),
    { numRuns: 500 },
  );
});

test("what is due today has no days left, what is upcoming has some, what is overdue was due before", () => {
  fc.assert(
    fc.property(validLogs, clarificationModes, fc.nat(40), (log, mode, days) => {
      const asOf = isoOf(Math.min(dayOf(log.at(-1)?.on ?? "2026-01-01") + days, LAST_AS_OF));
      fc.pre(asOf >= (log.at(0)?.on ?? asOf));
      for (const obligation of evaluate(log, asOf, mode).obligations) {
        if (obligation.status === "due-today") expect(obligation).toMatchObject({ due: asOf, workingDaysLeft: 0 });
        if (obligation.status === "upcoming") expect(obligation.workingDaysLeft).toBeGreaterThan(0);
        if (obligation.status === "overdue") expect(obligation.due < asOf).toBe(true);
        if (obligation.status === "met") expect(obligation.doneOn <= obligation.due).toBe(true);
        if (obligation.status === "met-late") expect(obligation.doneOn > obligation.due).toBe(true);
        if (obligation.due !== undefined) expect(obligation.actBy).toBe(obligation.due);
      }
    }),
    { numRuns: 2000 },
  );
});
