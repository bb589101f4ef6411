import fc from "fast-check";
import { expect, test } from "vitest";
import { computeDeadline, deadlineStatus } from "../../src/index.js";
import { asOfDays, logs, profileIds } from "./arbitraries.js";
import { evaluate } from "./worked-log.js";

test("each obligation is the deadline of its rule from its event, and has its status", () => {
  fc.assert(
    fc.property(logs, profileIds, asOfDays, (days, profile, asOf) => {
      for (const obligation of evaluate(days, asOf, { profile }).obligations) {
        const { rule, from, due, actBy, version, event, ...status } = obligation;
        const deadline = computeDeadline({ rule, from, profile });
        expect({ due, actBy, version }).toEqual({
          due: deadline.due,
          actBy: deadline.actBy,
          version: deadline.version,
        });
        const doneOn = "doneOn" in status ? { doneOn: status.doneOn } : {};
        expect(status).toEqual(deadlineStatus(deadline, { asOf, ...doneOn }));
        expect(days[event]).toBe(from);
      }
    }),
    { numRuns: 3000 },
  );
});

test("obligations stand in the order in which they fall due, each rule once", () => {
  fc.assert(
    fc.property(logs, profileIds, asOfDays, (days, profile, asOf) => {
      const { obligations, next } = evaluate(days, asOf, { profile });
      const due = obligations.map((each) => each.due);
      expect(due).toEqual(due.toSorted());
      expect(new Set(obligations.map(({ rule }) => rule)).size).toBe(obligations.length);
      expect(next).toBe(obligations.find(({ status }) => !status.startsWith("met")) ?? null);
    }),
    { numRuns: 3000 },
  );
});

test("an evaluation is plain data, and the document stays as it was", () => {
  fc.assert(
    fc.property(logs, asOfDays, (days, asOf) => {
      const before = JSON.stringify(days);
      const evaluation = evaluate(days, asOf);
      expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
      expect(structuredClone(evaluation)).toEqual(evaluation);
      expect(JSON.stringify(days)).toBe(before);
    }),
    { numRuns: 500 },
  );
});
