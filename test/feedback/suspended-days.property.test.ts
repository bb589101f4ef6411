import fc from "fast-check";
import { expect, test } from "vitest";
import { countWorkingDays } from "../../src/index.js";
import { evaluate } from "./answers.js";
import { LAST_AS_OF, type LoggedEvent, validLogs } from "./arbitraries.js";
import { dayOf, isoOf } from "./naive-days.js";

const waits = fc.array(fc.record({ run: fc.integer({ min: 0, max: 8 }), wait: fc.integer({ min: 0, max: 30 }) }), {
  maxLength: 5,
});
const starts = fc.integer({ min: dayOf("2026-01-01"), max: dayOf("2026-12-31") });

/** What the clock counts from: receipt, receipt with a triage that is over, the forward. */
const beginnings = fc.constantFrom<readonly LoggedEvent["type"][]>(
  ["received"],
  ["received", "accepted"],
  ["received", "forwarded"],
  ["received", "forwarded", "accepted"],
);

test("on every day of the term the days counted and the days suspended are the days passed", () => {
  fc.assert(
    fc.property(starts, beginnings, waits, (start, types, drawn) => {
      const from = isoOf(start);
      const log: LoggedEvent[] = types.map((type) => ({ type, on: from }));
      let day = start;
      let suspended = 0;
      for (const { run, wait } of [...drawn, { run: 40, wait: 0 }]) {
        for (let asOf = day; asOf <= day + run; asOf++) {
          const resolve = evaluate(log, isoOf(asOf), "suspend").obligations.find(isResolving);
          if (resolve?.status !== "upcoming" && resolve?.status !== "due-today") {
            throw new Error(`${resolve?.status} on ${isoOf(asOf)}`);
          }
          expect(15 - resolve.workingDaysLeft + suspended).toBe(countWorkingDays(from, isoOf(asOf)));
          expect(countWorkingDays(from, resolve.due)).toBe(15 + suspended);
          // A request on the due day would stop nothing.
          if (resolve.status === "due-today") return;
        }
        const asked = isoOf(day + run);
        const answered = isoOf(day + run + wait);
        log.push({ type: "clarification-requested", on: asked });
        for (let asOf = day + run; asOf <= day + run + wait; asOf++) {
          const resolve = evaluate(log, isoOf(asOf), "suspend").obligations.find(isResolving);
          expect(resolve).toEqual({ rule: "feedback.resolve", from, status: "suspended" });
        }
        log.push({ type: "clarified", on: answered });
        suspended += countWorkingDays(asked, answered);
        day += run + wait;
      }
    }),
    { numRuns: 1000 },
  );
});

test("after triage an empty wait changes nothing at all in the answer, up to four times on one day", () => {
  fc.assert(
    fc.property(
      validLogs,
      fc.nat(20),
      fc.nat(25),
      fc.nat(60),
      fc.integer({ min: 1, max: 4 }),
      (log, at, wait, look, times) => {
        const index = 1 + (at % log.length);
        const last = dayOf(log.at(index - 1)?.on ?? "2026-01-01");
        const { state } = evaluate(log.slice(0, index), isoOf(last), "suspend");
        fc.pre(state === "forwarded" || state === "in-progress");
        const next = log.at(index)?.on;
        const on = isoOf(next === undefined ? last + wait : Math.min(last + wait, dayOf(next)));
        const asOf = isoOf(Math.min(Math.max(dayOf(on), dayOf(log.at(-1)?.on ?? on)) + look, LAST_AS_OF));
        const pause: LoggedEvent[] = [
          { type: "clarification-requested", on },
          { type: "clarified", on },
        ];
        const pauses = new Array(times).fill(pause).flat();
        const paused = evaluate([...log.slice(0, index), ...pauses, ...log.slice(index)], asOf, "suspend");
        const { events: _, ...plain } = evaluate(log, asOf, "suspend");
        expect(paused).toMatchObject(plain);
        expect(paused.obligations).toEqual(plain.obligations);
      },
    ),
    { numRuns: 2000 },
  );
});

function isResolving({ rule }: { readonly rule: string }): boolean {
  return rule === "feedback.resolve";
}
