import fc from "fast-check";
import { expect, test } from "vitest";
import { CERTAINTIES, type Deadline, describeDay, type Term } from "../../src/index.js";
import { dayOf, daysBetween, isoOfDay } from "../oracle/civil-days.js";
import { deadlineOf, terms } from "./own-terms.js";
import { endOf } from "./term-model.js";

const dates = fc.integer({ min: dayOf("2001-10-02"), max: dayOf("2048-12-31") }).map(isoOfDay);
const requests = fc.tuple(terms, dates);

type Run = Extract<Deadline["trace"][number], { days: number }>;

function runsOf({ trace }: Deadline): Run[] {
  return trace.flatMap((step) => ("days" in step ? [step] : []));
}

/** The days that a trace must tell: (from, due], or [due, from) for a term before its event. */
function spanOf({ direction }: Term, { from, due }: Deadline): string[] {
  const days = direction === "before" ? daysBetween(due, from).slice(0, -1) : daysBetween(from, due).slice(1);
  return days.map(isoOfDay);
}

function check(property: (term: Term, deadline: Deadline) => void, numRuns = 4000): void {
  fc.assert(
    fc.property(requests, ([term, from]) => property(term, deadlineOf(term, from))),
    { numRuns },
  );
}

test("the counted days sum to the term: in its own unit, or for months to the days that they have", () => {
  check((term, deadline) => {
    const counted = runsOf(deadline).filter(({ step }) => step === "counted");
    const sum = counted.reduce((days, run) => days + run.days, 0);
    const { plain } = endOf(term, dayOf(deadline.from));
    const inDays = Math.abs(plain - dayOf(deadline.from));
    expect(sum).toBe(term.unit === "working-day" ? term.amount : inDays);
    if (term.unit === "calendar-day") expect(sum).toBe(term.amount);
    if (term.unit === "week") expect(sum).toBe(term.amount * 7);
    if (term.unit === "same-day") expect(sum).toBe(0);
  });
});

test("the runs are disjoint, in order, and cover every day of the span once", () => {
  check((term, deadline) => {
    const told = runsOf(deadline).flatMap(({ from, to }) => daysBetween(from, to).map(isoOfDay));
    expect(told).toEqual(spanOf(term, deadline));
  });
});

test("each run has as many days as it says", () => {
  check((_, deadline) => {
    for (const { from, to, days } of runsOf(deadline)) expect(days).toBe(dayOf(to) - dayOf(from) + 1);
  });
});

test("the trace starts with the term and its day, and ends with the due day or the word about the day to act by", () => {
  check((term, { trace, from, due, actBy }) => {
    expect(trace[0]).toMatchObject({ step: "start", on: from, term });
    const { kind, working } = describeDay(due);
    const end = trace.slice(trace.findIndex(({ step }) => step === "due"));
    const why = actBy < due ? "due-is-off" : "not-before-the-event";
    const expected = [{ step: "due", on: due, kind }, ...(working ? [] : [{ step: "act-by", on: actBy, why }])];
    expect(end).toEqual(expected);
  });
});

test("a roll stands exactly where a calendar-day term ended on a day off, and names that day", () => {
  check((term, { trace, from, due }) => {
    const { plain } = endOf(term, dayOf(from));
    const rolls = trace.filter(({ step }) => step === "rolled");
    const { kind } = describeDay(isoOfDay(plain));
    const expected =
      isoOfDay(plain) === due ? [] : [{ ended: isoOfDay(plain), from: isoOfDay(plain + 1), to: due, kind }];
    expect(rolls).toMatchObject(expected);
    expect(rolls).toHaveLength(expected.length);
  });
});

test("working-day runs are of one kind, and count where that kind works", () => {
  check((term, deadline) => {
    if (term.unit !== "working-day") return;
    for (const { step, from, to, kind } of runsOf(deadline)) {
      for (const day of daysBetween(from, to)) {
        expect(describeDay(isoOfDay(day))).toMatchObject({ kind, working: step === "counted" });
      }
    }
  }, 1500);
});

test("a deadline is as certain as the weakest of the days of its trace; none are certain", () => {
  check((term, deadline) => {
    // On the same day nothing is counted; the day itself decides.
    const days = term.unit === "same-day" ? [deadline.due] : spanOf(term, deadline);
    const weakest = days.map((day) => CERTAINTIES.indexOf(describeDay(day).certainty));
    expect(deadline.certainty).toBe(CERTAINTIES[Math.max(0, ...weakest)]);
  });
});
