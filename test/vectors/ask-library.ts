import type { Term } from "../../src/index.js";
import type { VectorGroups } from "../../src/vectors/index.js";

type Thoihan = typeof import("../../src/index.js");
type Given<Name extends keyof VectorGroups> = VectorGroups[Name][number]["given"];
type Asked = { readonly [Name in keyof VectorGroups]: (given: Given<Name>) => unknown };

/** What a copy of the library answers to the cases of each group, in the form in which the vectors expect it. */
export function askLibrary(thoihan: Thoihan): Asked {
  return {
    isWorkingDay: ({ date }) => thoihan.isWorkingDay(date),
    addWorkingDays: ({ date, n }) => thoihan.addWorkingDays(date, n),
    countWorkingDays: ({ from, to }) => thoihan.countWorkingDays(from, to),
    neighbours: ({ find, date }) => thoihan[find](date),
    civilDateOf: ({ instant }) => thoihan.civilDateOf(instant),
    terms: ({ term, from }) => {
      // A case may state a unit that does not exist.
      const { due, actBy } = thoihan.computeTerm({ term: term as Term, from });
      return { due, actBy };
    },
    deadlines: (given) => {
      const { due, actBy, version } = thoihan.computeDeadline(given);
      return { due, actBy, version };
    },
    repeatedDeadlines: ({ rule, from, profile, variant, until }) =>
      thoihan.dueRepeatedly(thoihan.ruleVersionOn(rule, from, profile, variant).term, from, until),
    feedback: ({ events, ...options }) => {
      const { state, onTime, obligations } = thoihan.evaluateFeedback({ id: "vector", events }, options);
      return { state, onTime, obligations: inOrder(obligations) };
    },
    publications: ({ events, ...options }) => {
      const { onTime, obligations } = thoihan.evaluatePublication({ id: "vector", events }, options);
      return { onTime, obligations: inOrder(obligations.map(({ version: _, ...rest }) => rest)) };
    },
  };
}

/** Obligations are a set: sorted, so that two of them can be compared. */
function inOrder<Item extends { readonly rule: string; readonly from: string; readonly due?: string }>(
  obligations: readonly Item[],
): Item[] {
  const key = ({ rule, from, due = "" }: Item): string => `${rule} ${from} ${due}`;
  return obligations.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What a case expects, its obligations in the order of `inOrder`. */
export function expectedInOrder(expected: unknown): unknown {
  if (typeof expected !== "object" || expected === null || !("obligations" in expected)) return expected;
  // Only the two groups of evaluations expect obligations, and the schema says what they are.
  return { ...expected, obligations: inOrder(expected.obligations as Parameters<typeof inOrder>[0]) };
}
