import fc from "fast-check";
import type { FeedbackEvaluation } from "../../src/feedback/index.js";
import { periodOf } from "../../src/kpi/index.js";
import { evaluate } from "../feedback/answers.js";
import { clarificationModes, type LoggedEvent, validLogs } from "../feedback/arbitraries.js";
import type { ModelMode } from "../feedback/model.js";
import { dayOf, isoOf } from "../feedback/naive-days.js";

const NAMES = [
  "2026-Q1",
  "2026-Q2",
  "2026-Q3",
  "2026-Q4",
  "2027-Q1",
  "2026-H1",
  "2026-H2",
  "2026",
  "2026-05",
  "2026-09",
];

const periods = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom("calendar", "decree-09-2019"))
  .map(([name, cutOff]) => periodOf(name, { cutOff }));

/** Cases to be counted together: each with an id of its own, received before the day from which all are looked at. */
export interface Counting {
  readonly period: { readonly id: string; readonly from: string; readonly to: string };
  readonly asOf: string;
  readonly mode: ModelMode;
  readonly logs: ReadonlyMap<string, readonly LoggedEvent[]>;
  readonly evaluations: readonly FeedbackEvaluation[];
}

export const countings: fc.Arbitrary<Counting> = fc
  .tuple(
    periods,
    fc.array(validLogs, { maxLength: 12 }),
    clarificationModes,
    fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([period, drawn, mode, share]) => {
    // Mostly the last day, as a report is written; otherwise a day while the period runs.
    const length = dayOf(period.to) - dayOf(period.from);
    const asOf = share === null ? period.to : isoOf(dayOf(period.from) + Math.floor(share * length));
    const known = drawn.filter((log) => (log[0]?.on ?? "") <= asOf);
    const logs = new Map(known.map((log, index) => [`A-${index}`, log]));
    const evaluations = [...logs].map(([id, log]) => ({ ...evaluate(log, asOf, mode), id }));
    return { period, asOf, mode, logs, evaluations };
  });
