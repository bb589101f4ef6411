import * as table from "./cases/arithmetic.js";
import type { Neighbour, VectorGroups } from "./types.js";

const NEIGHBOURS: readonly Neighbour[] = [
  "nextWorkingDay",
  "previousWorkingDay",
  "workingDayOnOrAfter",
  "workingDayOnOrBefore",
];

/** Cases of `isWorkingDay`. */
export function workingDayCases(): VectorGroups["isWorkingDay"] {
  const head = (date: string) => ({ id: `isWorkingDay/${date}`, given: { date } });
  return [
    ...table.WORKING_DAYS.map(([date, expect, why]) => ({ ...head(date), why, expect })),
    ...table.REFUSED_DAYS.map(([date, expectProblem, why]) => ({ ...head(date), why, expectProblem })),
  ];
}

/** Cases of `addWorkingDays`. */
export function additionCases(): VectorGroups["addWorkingDays"] {
  const head = (date: string, n: number) => ({ id: `addWorkingDays/${date}/${n}`, given: { date, n } });
  return [
    ...table.ADDITIONS.flatMap(([date, results, why]) =>
      results.map(([n, expect]) => ({ ...head(date, n), why, expect })),
    ),
    ...table.REFUSED_ADDITIONS.map(([date, n, expectProblem, why]) => ({ ...head(date, n), why, expectProblem })),
  ];
}

/** Cases of `countWorkingDays`. */
export function countCases(): VectorGroups["countWorkingDays"] {
  const head = (from: string, to: string) => ({ id: `countWorkingDays/${from}/${to}`, given: { from, to } });
  return [
    ...table.COUNTS.map(([from, to, expect, why]) => ({ ...head(from, to), why, expect })),
    ...table.REFUSED_COUNTS.map(([from, to, expectProblem, why]) => ({ ...head(from, to), why, expectProblem })),
  ];
}

/** Cases of the four neighbours. */
export function neighbourCases(): VectorGroups["neighbours"] {
  const head = (find: Neighbour, date: string) => ({ id: `${find}/${date}`, given: { find, date } });
  return [
    ...table.NEIGHBOURS.flatMap(([date, [next, previous, onOrAfter, onOrBefore], why]) => {
      const found: Readonly<Record<Neighbour, string>> = {
        nextWorkingDay: next,
        previousWorkingDay: previous,
        workingDayOnOrAfter: onOrAfter,
        workingDayOnOrBefore: onOrBefore,
      };
      return NEIGHBOURS.map((find) => ({ ...head(find, date), why, expect: found[find] }));
    }),
    ...table.NO_NEIGHBOUR.map(([find, date, why]) => ({
      ...head(find, date),
      why,
      expectProblem: "calendar.outside-coverage" as const,
    })),
  ];
}
