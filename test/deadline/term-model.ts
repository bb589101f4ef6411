import type { Term } from "../../src/index.js";
import { worksByFlag } from "../oracle/walk.js";

/** Where a term ends before any roll, when it is due, and by which working day to act. */
export interface TermEnd {
  readonly plain: number;
  readonly due: number;
  readonly actBy: number;
}

/** The corresponding day of another month, or its last day: written apart from src, by the Date of JavaScript. */
function monthsFrom(day: number, months: number): number {
  const date = new Date(day * 86_400_000);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return first / 86_400_000 + Math.min(date.getUTCDate(), last) - 1;
}

function walk(from: number, days: number): number {
  const step = days < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(days); left > 0; ) {
    day += step;
    if (worksByFlag(day)) left--;
  }
  return day;
}

function plainEndOf({ unit, amount, direction }: Term, from: number): number {
  const signed = direction === "before" ? -amount : amount;
  switch (unit) {
    case "working-day":
      return walk(from, signed);
    case "calendar-day":
      return from + signed;
    case "week":
      return from + 7 * signed;
    case "month":
      return monthsFrom(from, signed);
    case "same-day":
      return from;
  }
}

/** What the contract says about a term, one step of a day at a time over the oracle. The whole way must lie inside it. */
export function endOf(term: Term, from: number): TermEnd {
  const plain = plainEndOf(term, from);
  let due = plain;
  // Civil Code 2015, Article 148(5): only terms after the event, and only those that count days off as well.
  const rolls =
    term.direction === "after" && (term.unit === "calendar-day" || term.unit === "week" || term.unit === "month");
  while (rolls && !worksByFlag(due)) due++;
  let actBy = due;
  while (!worksByFlag(actBy)) actBy--;
  if (term.direction === "after" && actBy < from) actBy = from;
  return { plain, due, actBy };
}
