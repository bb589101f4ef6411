import fc from "fast-check";
import { expect, test } from "vitest";
import { feedbackReminders } from "../../src/feedback/index.js";
import { clarificationModes, LAST_AS_OF, type LoggedEvent, validLogs } from "./arbitraries.js";
import { type ModelMode, modelEvaluate } from "./model.js";
import { dayOf, isoOf, workingDaysAfter } from "./naive-days.js";

const thresholds = fc.integer({ min: 0, max: 6 });

/** By the naive model: what is open on a day and not late, by its name, with the working days that are left. */
function openOn(log: readonly LoggedEvent[], day: number, mode: ModelMode): Map<string, number> {
  const open = new Map<string, number>();
  const answer = modelEvaluate(log, isoOf(day), mode);
  if ("refused" in answer) return open;
  for (const { rule, from, due, status } of answer.obligations) {
    if (due === undefined || (status !== "upcoming" && status !== "due-today")) continue;
    open.set(`${rule} ${from} ${due}`, workingDaysAfter(day, dayOf(due)));
  }
  return open;
}

function namesOf(open: ReadonlyMap<string, number>, within: number): string[] {
  return [...open].flatMap(([name, left]) => (left <= within ? [name] : []));
}

function told(log: readonly LoggedEvent[], day: number, workingDays: number, mode: ModelMode, since?: number) {
  const options = { asOf: isoOf(day), clarification: mode, workingDays };
  const asked = since === undefined ? options : { ...options, since: isoOf(since) };
  const reminders = [...feedbackReminders([{ id: "A-1", events: log }], asked)];
  return reminders.map(({ obligation: { rule, from, due } }) => `${rule} ${from} ${due}`).toSorted();
}

function spanOf(log: readonly LoggedEvent[], after: number): { first: number; last: number } {
  const first = dayOf(log[0]?.on ?? "");
  return { first, last: Math.min(dayOf(log.at(-1)?.on ?? "") + after, LAST_AS_OF) };
}

test("on each day what is near and was not near on the day before, by a model that lives day by day", () => {
  fc.assert(
    fc.property(validLogs, clarificationModes, thresholds, (log, mode, within) => {
      const { first, last } = spanOf(log, 30);
      let before: string[] = [];
      for (let day = first; day <= last; day++) {
        const near = namesOf(openOn(log, day, mode), within);
        const expected = near.filter((name) => !before.includes(name));
        expect(told(log, day, within, mode), isoOf(day)).toEqual(expected.toSorted());
        before = near;
      }
    }),
    { numRuns: 150 },
  );
});

test("an obligation that stays open from its first day to its due day is told exactly once", () => {
  let checked = 0;
  fc.assert(
    fc.property(validLogs, clarificationModes, thresholds, (log, mode, within) => {
      const { first, last } = spanOf(log, 30);
      const times = new Map<string, number>();
      const openDays = new Map<string, number[]>();
      for (let day = first; day <= last; day++) {
        for (const name of told(log, day, within, mode)) times.set(name, (times.get(name) ?? 0) + 1);
        for (const name of openOn(log, day, mode).keys()) openDays.set(name, [...(openDays.get(name) ?? []), day]);
      }
      for (const [name, days] of openDays) {
        const due = dayOf(name.slice(-10));
        const whole = days.at(-1) === due && days.length === due - (days[0] ?? due) + 1;
        if (!whole) continue;
        expect(times.get(name), name).toBe(1);
        checked++;
      }
    }),
    { numRuns: 150 },
  );
  expect(checked).toBeGreaterThan(150);
});

test("reminders since a day are those of the days after it that are still open on the last, and were open all along", () => {
  fc.assert(
    fc.property(validLogs, clarificationModes, thresholds, fc.nat(60), fc.integer({ min: 1, max: 9 }), (...drawn) => {
      const [log, mode, within, offset, length] = drawn;
      const since = dayOf(log[0]?.on ?? "") + offset;
      const asOf = Math.min(since + length, LAST_AS_OF);
      fc.pre(since < asOf);
      const daily = new Set<string>();
      const interrupted = new Set<string>();
      let before = openOn(log, since, mode);
      for (let day = since + 1; day <= asOf; day++) {
        for (const name of told(log, day, within, mode)) daily.add(name);
        const open = openOn(log, day, mode);
        for (const name of before.keys()) if (!open.has(name)) interrupted.add(name);
        before = open;
      }
      const expected = [...daily].filter((name) => before.has(name) && !interrupted.has(name)).toSorted();
      const found = told(log, asOf, within, mode, since).filter((name) => !interrupted.has(name));
      expect(found).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
