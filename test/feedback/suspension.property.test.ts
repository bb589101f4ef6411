import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "./answers.js";
import { LAST_AS_OF, type LoggedEvent, validLogs } from "./arbitraries.js";
import { dayOf, isoOf, workingDaysAfter } from "./naive-days.js";

const AS_OF = isoOf(LAST_AS_OF);

/** The days on which anything falls due. */
function dueDays(log: readonly LoggedEvent[]): string[] {
  const { obligations } = evaluate(log, AS_OF, "suspend");
  return obligations.map(({ rule, from, due }) => `${rule} ${from} ${due}`).sort();
}

test("asking and being answered on one day moves no due day, however often", () => {
  fc.assert(
    fc.property(validLogs, fc.nat(20), fc.nat(25), fc.integer({ min: 1, max: 4 }), (log, at, wait, times) => {
      const index = 1 + (at % log.length);
      const { state } = evaluate(log.slice(0, index), AS_OF, "suspend");
      fc.pre(state === "received" || state === "forwarded" || state === "in-progress");
      const previous = dayOf(log.at(index - 1)?.on ?? "2026-01-01");
      const next = dayOf(log.at(index)?.on ?? AS_OF);
      const on = isoOf(Math.min(previous + wait, next));
      const pause: LoggedEvent[] = [
        { type: "clarification-requested", on },
        { type: "clarified", on },
      ];
      const pauses = Array.from({ length: times }, () => pause).flat();
      expect(dueDays([...log.slice(0, index), ...pauses, ...log.slice(index)])).toEqual(dueDays(log));
    }),
    { numRuns: 3000 },
  );
});

const waits = fc.array(fc.record({ run: fc.integer({ min: 0, max: 8 }), wait: fc.integer({ min: 0, max: 30 }) }), {
  minLength: 1,
  maxLength: 4,
});

test("the days counted plus the days suspended are the days passed", () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf("2026-01-01"), max: dayOf("2026-12-31") }), waits, (start, drawn) => {
      const log: LoggedEvent[] = [
        { type: "received", on: isoOf(start) },
        { type: "accepted", on: isoOf(start) },
      ];
      let day = start;
      let suspended = 0;
      for (const { run, wait } of drawn) {
        const due = evaluate(log, isoOf(day), "suspend").obligations.find(
          ({ rule }) => rule === "feedback.resolve",
        )?.due;
        // A request on or after the due day would stop nothing.
        if (due === undefined || isoOf(day + run) >= due) break;
        log.push({ type: "clarification-requested", on: isoOf(day + run) });
        log.push({ type: "clarified", on: isoOf(day + run + wait) });
        suspended += workingDaysAfter(day + run, day + run + wait);
        day += run + wait;
      }
      const resolve = evaluate(log, isoOf(day), "suspend").obligations.find(({ rule }) => rule === "feedback.resolve");
      expect(workingDaysAfter(start, dayOf(resolve?.due ?? ""))).toBe(15 + suspended);
    }),
    { numRuns: 3000 },
  );
});

test("one wait split in two on one day changes nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), fc.nat(20), fc.nat(20), (run, first, second) => {
      const start = dayOf("2026-08-17");
      const received: LoggedEvent[] = [
        { type: "received", on: isoOf(start) },
        { type: "accepted", on: isoOf(start) },
      ];
      const asked = start + run;
      const whole: LoggedEvent[] = [
        ...received,
        { type: "clarification-requested", on: isoOf(asked) },
        { type: "clarified", on: isoOf(asked + first + second) },
      ];
      const split: LoggedEvent[] = [
        ...received,
        { type: "clarification-requested", on: isoOf(asked) },
        { type: "clarified", on: isoOf(asked + first) },
        { type: "clarification-requested", on: isoOf(asked + first) },
        { type: "clarified", on: isoOf(asked + first + second) },
      ];
      expect(dueDays(split)).toEqual(dueDays(whole));
    }),
  );
});
