import fc from "fast-check";
import { expect, test } from "vitest";
import { CERTAINTIES, computeDeadline, type Deadline, describeDay } from "../../src/index.js";
import { dayOf, isoOf } from "../feedback/naive-days.js";
import { FEEDBACK_RULES, workingDaysOf } from "./feedback-rules.js";

const days = fc.integer({ min: dayOf("1999-10-02"), max: dayOf("2050-11-30") }).map(isoOf);
const requests = fc.record({ rule: fc.constantFrom(...FEEDBACK_RULES), from: days });
const deadlines = requests.map((request): Deadline => computeDeadline(request));

type Run = Extract<Deadline["trace"][number], { days: number }>;

function runsOf({ trace }: Deadline): Run[] {
  return trace.filter((step): step is Run => step.step !== "start" && step.step !== "due");
}

/** Every day from the first to the second. */
function daysBetween(first: string, last: string): string[] {
  const found: string[] = [];
  for (let day = dayOf(first); day <= dayOf(last); day++) found.push(isoOf(day));
  return found;
}

test("the counted days sum to the term", () => {
  fc.assert(
    fc.property(requests, (request) => {
      const counted = runsOf(computeDeadline(request)).filter(({ step }) => step === "counted");
      expect(counted.reduce((sum, run) => sum + run.days, 0)).toBe(workingDaysOf(request.rule, request.from));
    }),
    { numRuns: 5000 },
  );
});

test("the runs are in order and cover every day after the start up to the due day once", () => {
  fc.assert(
    fc.property(deadlines, (deadline) => {
      const told = runsOf(deadline).flatMap(({ from, to }) => daysBetween(from, to));
      expect(told).toEqual(daysBetween(deadline.from, deadline.due).slice(1));
    }),
    { numRuns: 2000 },
  );
});

test("the trace starts at the day counted from and ends on the due day", () => {
  fc.assert(
    fc.property(deadlines, ({ trace, from, due }) => {
      expect(trace.at(0)).toMatchObject({ step: "start", on: from });
      expect(trace.at(-1)).toMatchObject({ step: "due", on: due, kind: describeDay(due).kind });
    }),
    { numRuns: 1000 },
  );
});

test("each run has as many days as it says, all of its kind, counted where they work", () => {
  fc.assert(
    fc.property(deadlines, (deadline) => {
      for (const { step, from, to, days: amount, kind } of runsOf(deadline)) {
        const told = daysBetween(from, to);
        expect(told).toHaveLength(amount);
        for (const day of told) expect(describeDay(day)).toMatchObject({ kind, working: step === "counted" });
      }
    }),
    { numRuns: 2000 },
  );
});

test("neighbouring runs differ: nothing is told in two pieces that is one", () => {
  fc.assert(
    fc.property(deadlines, (deadline) => {
      const heads = runsOf(deadline).map(({ kind, name }) => `${kind} ${name?.vi}`);
      expect(heads.every((head, index) => head !== heads[index + 1])).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("a deadline is as certain as the weakest of the days that it was counted over", () => {
  fc.assert(
    fc.property(deadlines, ({ from, due, certainty }) => {
      const found = daysBetween(from, due)
        .slice(1)
        .map((day) => CERTAINTIES.indexOf(describeDay(day).certainty));
      expect(certainty).toBe(CERTAINTIES[Math.max(...found)]);
    }),
    { numRuns: 3000 },
  );
});
