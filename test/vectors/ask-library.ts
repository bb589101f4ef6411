import {
  addWorkingDays,
  civilDateOf,
  computeDeadline,
  computeTerm,
  countWorkingDays,
  dueRepeatedly,
  evaluateFeedback,
  evaluatePublication,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  ruleVersionOn,
  type Term,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from "../../src/index.js";
import type { VectorGroups } from "../../src/vectors/index.js";

type Given<Name extends keyof VectorGroups> = VectorGroups[Name][number]["given"];

const NEIGHBOURS = { nextWorkingDay, previousWorkingDay, workingDayOnOrAfter, workingDayOnOrBefore };

/** What the library answers to the cases of each group, in the form in which the vectors expect it. */
export const ASK: { readonly [Name in keyof VectorGroups]: (given: Given<Name>) => unknown } = {
  isWorkingDay: ({ date }) => isWorkingDay(date),
  addWorkingDays: ({ date, n }) => addWorkingDays(date, n),
  countWorkingDays: ({ from, to }) => countWorkingDays(from, to),
  neighbours: ({ find, date }) => NEIGHBOURS[find](date),
  civilDateOf: ({ instant }) => civilDateOf(instant),
  terms: ({ term, from }) => {
    // A case may state a unit that does not exist.
    const { due, actBy } = computeTerm({ term: term as Term, from });
    return { due, actBy };
  },
  deadlines: (given) => {
    const { due, actBy, version } = computeDeadline(given);
    return { due, actBy, version };
  },
  repeatedDeadlines: ({ rule, from, profile, variant, until }) =>
    dueRepeatedly(ruleVersionOn(rule, from, profile, variant).term, from, until),
  feedback: ({ events, ...options }) => {
    const { state, onTime, obligations } = evaluateFeedback({ id: "vector", events }, options);
    return { state, onTime, obligations: inOrder(obligations) };
  },
  publications: ({ events, ...options }) => {
    const { onTime, obligations } = evaluatePublication({ id: "vector", events }, options);
    return { onTime, obligations: inOrder(obligations.map(({ version: _, ...rest }) => rest)) };
  },
};

/** Obligations are a set: sorted, so that two of them can be compared. */
export function inOrder<Item extends { readonly rule: string; readonly from: string; readonly due?: string }>(
  obligations: readonly Item[],
): Item[] {
  const key = ({ rule, from, due = "" }: Item): string => `${rule} ${from} ${due}`;
  return obligations.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
