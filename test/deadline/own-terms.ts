import fc from "fast-check";
import {
  computeTerm,
  type Deadline,
  defineCalendar,
  type Term,
  type TermUnit,
  type WorkingCalendar,
} from "../../src/index.js";

/** A term after its event. */
export function after(amount: number, unit: TermUnit): Term {
  return { amount, unit, direction: "after" };
}

/** A term that ends at the latest so long before its event. */
export function before(amount: number, unit: TermUnit): Term {
  return { amount, unit, direction: "before" };
}

/** The deadline of a term from a day, on `vietnam` unless another calendar is given. */
export function deadlineOf(term: Term, from: string, calendar?: WorkingCalendar): Deadline {
  return computeTerm(calendar === undefined ? { term, from } : { term, from, calendar });
}

/** A calendar on which every day works, so that nothing ever rolls. */
export const everyDay: WorkingCalendar = defineCalendar({
  id: "every-day",
  version: "1",
  coverage: { from: "1960-01-01", to: "2100-12-31" },
  week: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
});

const amounts: Readonly<Record<Exclude<TermUnit, "same-day">, number>> = {
  "working-day": 60,
  "calendar-day": 90,
  week: 12,
  month: 14,
};

/** Terms of every unit, after the event or before it. */
export const terms: fc.Arbitrary<Term> = fc
  .constantFrom<TermUnit>("working-day", "calendar-day", "week", "month", "same-day")
  .chain((unit) =>
    fc.record({
      amount: unit === "same-day" ? fc.constant(0) : fc.integer({ min: 1, max: amounts[unit] }),
      unit: fc.constant(unit),
      direction:
        unit === "same-day" ? fc.constant("after" as const) : fc.constantFrom("after" as const, "before" as const),
    }),
  );
