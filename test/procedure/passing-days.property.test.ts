import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, isoOfDay } from "../oracle/civil-days.js";
import { logs, profileIds } from "./arbitraries.js";
import { type Days, evaluate } from "./worked-log.js";

/** From an open obligation to one that is closed; a step to an earlier stage would be a step back. */
const STAGES = ["upcoming", "due-today", "overdue", "met", "met-late"];

/** Where one may come from where, besides staying. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  upcoming: ["due-today", "overdue", "met", "met-late"],
  "due-today": ["overdue", "met", "met-late"],
  overdue: ["met-late"],
  met: [],
  "met-late": [],
};

/** The days on which a log can change: each event, and two months around them. */
function daysOfLog(days: Days): string[] {
  const found = Object.values(days).map(dayOf);
  const first = Math.min(...found) - 40;
  const last = Math.max(...found) + 40;
  return Array.from({ length: last - first + 1 }, (_, index) => isoOfDay(first + index));
}

test("as days pass the status of an obligation moves one way only", () => {
  fc.assert(
    fc.property(logs, profileIds, (days, profile) => {
      fc.pre(Object.keys(days).length > 0);
      const before = new Map<string, string>();
      for (const asOf of daysOfLog(days)) {
        for (const { rule, status, due, event } of evaluate(days, asOf, { profile }).obligations) {
          const key = `${rule} ${event} ${due}`;
          const was = before.get(key);
          if (was !== undefined && was !== status && !STEPS[was]?.includes(status)) {
            expect.fail(`${key}: ${was} became ${status} on ${asOf}`);
          }
          expect(STAGES).toContain(status);
          before.set(key, status);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("an obligation that stands once stands for ever, with the same day to be due on", () => {
  fc.assert(
    fc.property(logs, profileIds, (days, profile) => {
      fc.pre(Object.keys(days).length > 0);
      let before = new Set<string>();
      for (const asOf of daysOfLog(days)) {
        const now = new Set(evaluate(days, asOf, { profile }).obligations.map(({ rule, due }) => `${rule} ${due}`));
        for (const each of before) if (!now.has(each)) expect.fail(`${each} is gone on ${asOf}`);
        before = now;
      }
    }),
    { numRuns: 300 },
  );
});

test("what is late once is late for ever: onTime false never turns back", () => {
  fc.assert(
    fc.property(logs, profileIds, (days, profile) => {
      fc.pre(Object.keys(days).length > 0);
      let late: string | undefined;
      for (const asOf of daysOfLog(days)) {
        const { onTime } = evaluate(days, asOf, { profile });
        if (late !== undefined && onTime !== false) expect.fail(`late on ${late}, ${onTime} on ${asOf}`);
        if (onTime === false) late ??= asOf;
      }
    }),
    { numRuns: 300 },
  );
});
