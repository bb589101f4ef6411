import { appendRuns, type DayRun } from "../../../../src/calendar/day-runs.js";
import { tableOf, type WorkingCalendar } from "../../../../src/calendar/working-calendar.js";
import { parseIso } from "../../../../src/civil/parse-iso.js";
import { addWorkingDays, type CivilDate, countWorkingDays, vietnam } from "../../../../src/index.js";
import { safely } from "../../../../src/problem/safe.js";
import { Code, literal, snippet, tell } from "./code.js";
import { type Outcome, outcomeOf, readDates, wholeNumber } from "./fault.js";
import { ownCalendar, ownCalendarSpec } from "./own-days.js";
import type { WorkingDaysState } from "./working-days-state.js";

/** So many working days from one date to another, the first not counted. */
export interface WorkingDaysAnswer {
  readonly from: CivilDate;
  readonly workingDays: number;
  readonly date: CivilDate;
  readonly calendar: { readonly id: string; readonly version: string };
}

const FIELDS = { from: "from", date: "from", to: "to", amount: "n", n: "n", workingDays: "n" } as const;

/** What the library counts, or where it arrives. */
export function workingDaysAnswer(state: WorkingDaysState): Outcome<WorkingDaysAnswer> {
  const counts = state.kind === "count";
  const dates = readDates(counts ? { from: state.from, to: state.to } : { from: state.from, to: state.from });
  const own = ownCalendar(state);
  if (!dates.ok || !own.ok) {
    return { ok: false, faults: [...(dates.ok ? [] : dates.faults), ...(own.ok ? [] : own.faults)] };
  }
  const { from, to } = dates.answer;
  const calendar = own.answer ?? vietnam;
  const run = (): WorkingDaysAnswer => {
    const { id, version } = calendar;
    const head = { from, calendar: { id, version } };
    if (counts) return { ...head, workingDays: countWorkingDays(from, to, calendar), date: to };
    const n = wholeNumber(state.n);
    return { ...head, workingDays: n, date: addWorkingDays(from, n, calendar) };
  };
  return outcomeOf(safely(run), FIELDS);
}

/** The days between the two dates in runs: after the earlier one and up to the later, or the other way round. */
export function runsBetween({ from, date }: WorkingDaysAnswer, calendar: WorkingCalendar = vietnam): DayRun[] {
  const runs: DayRun[] = [];
  const [start, end] = [parseIso(from), parseIso(date)];
  if (start < end) appendRuns(runs, tableOf(calendar), start + 1, end);
  else if (end < start) appendRuns(runs, tableOf(calendar), end, start - 1);
  return runs;
}

/** The same calculation as a program. */
export function workingDaysCode(state: WorkingDaysState, answer: WorkingDaysAnswer): string {
  const spec = ownCalendarSpec(state);
  const counts = state.kind === "count";
  const name = counts ? "countWorkingDays" : "addWorkingDays";
  const second = counts ? answer.date : answer.workingDays;
  const values = [answer.from, second, ...(spec === undefined ? [] : [new Code("calendar")])].map((each) =>
    literal(each),
  );
  return snippet("thoihan", spec === undefined ? [name] : [name, "defineCalendar"], [
    ...(spec === undefined ? [] : [`const calendar = defineCalendar(${literal(spec)});`]),
    tell(`${name}(${values.join(", ")})`, counts ? answer.workingDays : answer.date),
  ]);
}
