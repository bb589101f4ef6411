import fc from "fast-check";
import { expect, test } from "vitest";
import { defineCalendar, type Term, type WorkingCalendar } from "../../src/index.js";
import { dayOf, isoOfDay } from "../oracle/civil-days.js";
import { worksByFlag } from "../oracle/walk.js";
import { deadlineOf, terms } from "./own-terms.js";
import { endOf } from "./term-model.js";

const days = fc.integer({ min: dayOf("2002-01-01"), max: dayOf("2048-12-31") });
/** How far from the event the new day off lies. */
const offsets = fc.integer({ min: -500, max: 500 });

function withDayOff(day: number): WorkingCalendar {
  const daysOff = [{ date: isoOfDay(day), name: { vi: "Nghỉ bão", en: "Storm" } }];
  return defineCalendar({ id: "storm", version: "1", extends: "vietnam", daysOff });
}

/** Whether a day lies among those that a term is counted over, the roll at its end apart. */
function isCounted(term: Term, from: number, day: number): boolean {
  const { plain } = endOf(term, from);
  return term.direction === "before" ? plain <= day && day < from : from < day && day <= plain;
}

test("a new day off outside the counted days changes nothing but a roll at the end", () => {
  fc.assert(
    fc.property(terms, days, offsets, (term, from, offset) => {
      const day = from + offset;
      fc.pre(worksByFlag(day) && !isCounted(term, from, day));
      const was = deadlineOf(term, isoOfDay(from));
      const now = deadlineOf(term, isoOfDay(from), withDayOff(day));
      // The roll ends on the new day off: it goes on to the next working day.
      const { plain, due } = endOf(term, from);
      if (day === due && due > plain) {
        expect(now.due > was.due).toBe(true);
        return;
      }
      expect(now.due).toBe(was.due);
      expect(now.actBy <= was.actBy).toBe(true);
      // A day that stays a working day keeps its trace; on one that became a day off the trace gets a word more.
      if (worksByFlag(due) && day !== due) expect(now.trace).toEqual(was.trace);
    }),
    { numRuns: 1500 },
  );
});

test("a new day off among the counted days never makes a term after the event due earlier", () => {
  fc.assert(
    fc.property(terms, days, offsets, (term, from, offset) => {
      const day = from + offset;
      fc.pre(worksByFlag(day));
      const was = deadlineOf(term, isoOfDay(from));
      const now = deadlineOf(term, isoOfDay(from), withDayOff(day));
      expect(term.direction === "after" ? now.due >= was.due : now.due <= was.due).toBe(true);
    }),
    { numRuns: 1500 },
  );
});
