import { type Case, refused } from "./case.js";
import type { Thoihan } from "./entries.js";
import type { Draws } from "./reference.js";

const MILLISECONDS_A_DAY = 86_400_000;

/** Random draws, each held against its answer. */
export function drawCases(thoihan: Thoihan, { additions, counts, days, instants }: Draws): Case[] {
  return [
    ...additions.map(([date, n, answer]) => ({
      name: `addWorkingDays ${date} ${n}`,
      ask: () => thoihan.addWorkingDays(date, n),
      expected: refusedOr(answer),
    })),
    ...counts.map(([from, to, expected]) => ({
      name: `countWorkingDays ${from} ${to}`,
      ask: () => thoihan.countWorkingDays(from, to),
      expected,
    })),
    ...days.map(([date, expected]) => ({
      name: `isWorkingDay ${date}`,
      ask: () => thoihan.isWorkingDay(date),
      expected,
    })),
    ...instants.map(([milliseconds, date]) => ({
      name: `civilDateOf ${milliseconds}`,
      ask: () => {
        const moment = new Date(milliseconds);
        return [milliseconds, moment, moment.toISOString()].map((each) => thoihan.civilDateOf(each));
      },
      expected: [date, date, date],
    })),
    ...manyAtOnce(thoihan, additions),
  ];
}

/** The same additions through the function for millions of records, those of one n together. */
function manyAtOnce(thoihan: Thoihan, additions: Draws["additions"]): Case[] {
  const byN = new Map<number, (readonly [date: string, n: number, answer: string])[]>();
  for (const each of additions) {
    if (typeof refusedOr(each[2]) === "string") byN.set(each[1], [...(byN.get(each[1]) ?? []), each]);
  }
  return [...byN].map(([n, group]) => ({
    name: `addWorkingDaysToMany ${n}`,
    ask: () => [
      ...thoihan.addWorkingDaysToMany(
        Int32Array.from(group, ([date]) => numberOf(date)),
        n,
      ),
    ],
    expected: group.map(([, , answer]) => numberOf(answer)),
  }));
}

function numberOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** What a draw expects: a date, or a refusal where its answer is a code. */
function refusedOr(answer: string): string | ReturnType<typeof refused> {
  return /^\d{4}-/.test(answer) ? answer : refused(answer);
}
