import { isoOf } from "../calendar/compile.js";
import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDateLike } from "../civil/civil-date.js";
import { NOT_A_DAY } from "../civil/day-number.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { parseIso } from "../civil/parse-iso.js";
import { requireOneOf } from "../document/require-one-of.js";
import { requireOptions } from "../document/require-options.js";
import { REPORTING_CUT_OFFS, type ReportingCutOff } from "../period/cut-off.js";
import type { Problem } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { PLAN_UNKNOWN } from "../problem/kinds.js";
import { reading } from "../problem/reading.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { refuse, refuseAll } from "../problem/thoihan-error.js";
import { vietnam } from "../vietnam/index.js";
import { requireCovered } from "../working-day/shift.js";
import { checkDueDays, type PlanDone, readDone } from "./done.js";
import { type PlanEvents, readEvents } from "./events.js";
import type { Look } from "./look.js";
import { spansOf } from "./spans.js";
import { type PlanTaskStatus, taskStatus } from "./task-status.js";
import { PLAN_IDS, type Plan } from "./types.js";

/** How a plan is to be looked at. */
export interface PlanScheduleOptions {
  /** The day from which it is looked at; what was done later counts as open. */
  readonly asOf: CivilDateLike;
  /** What is done, by row; nothing unless given. */
  readonly done?: PlanDone;
  /** `vietnam` unless given. */
  readonly calendar?: WorkingCalendar;
  /** The days of the events from which the plan counts terms. */
  readonly events?: PlanEvents;
  /** Which day closes the period of a report; `"calendar"` unless given. */
  readonly reportingCutOff?: ReportingCutOff;
}

/**
 * Every task of a plan with its due days and where it stands (tiến độ kế hoạch), in the order of the plan, headings left out.
 *
 * @param plan what `planById` returns
 * @param options the day from which to look, what is done, and the days of events that are known
 * @returns one entry a task: its most pressing due day, all its due days, notes and warnings in both languages
 * @throws `plan.unknown`, `date.invalid`, `date.not-civil`, `calendar.not-a-calendar`, `calendar.outside-coverage`,
 *   `argument.unknown-value` for rows, due days and events that the plan does not have, `argument.wrong-type`; everything
 *   that is wrong with `done` and `events` at once
 * @example
 * const schedule = planSchedule(planById("can-tho-2025"), { asOf: "2025-09-01" });
 * schedule.find(({ row }) => row === "21")?.actBy; // => "2025-09-12"
 */
export function planSchedule(plan: Plan, options: PlanScheduleOptions): PlanTaskStatus[] {
  const asked = requireOptions(options, "options", partsOf);
  return reading(plan, "plan", "what planById returned", () => scheduleOf(plan, asked));
}

function scheduleOf(plan: Plan, asked: ReturnType<typeof partsOf>): PlanTaskStatus[] {
  const tasks = tasksOf(plan);
  const { calendar = vietnam, done = {}, events = {}, reportingCutOff = "calendar" } = asked;
  requireOneOf(reportingCutOff, REPORTING_CUT_OFFS, ["reportingCutOff"]);
  const asOf = dayNumberOf(asked.asOf, "asOf");
  const table = tableOf(calendar);
  requireCovered(calendar, table, asOf, ["asOf"]);
  const problems: Problem[] = [];
  const known = readEvents(events, { calendar, table }, problems);
  const look: Look = { plan, calendar, table, asOf, events: known, cutOff: reportingCutOff };
  const entries = readDone(done, look, problems);
  const read = tasks.map((task) => ({ task, spans: spansOf(task, look), entry: entries.get(task.row) }));
  for (const { task, spans, entry } of read) checkDueDays(task, entry, spans, look, problems);
  refuseAll(problems);
  return read.map(({ task, spans, entry }) => taskStatus(task, spans, entry, look, isoOf(table, asOf)));
}

function partsOf({ asOf, done, calendar, events, reportingCutOff }: PlanScheduleOptions) {
  return { asOf, done, calendar, events, reportingCutOff };
}

/** `planSchedule` that returns a refusal instead of throwing it. */
export function safePlanSchedule(plan: Plan, options: PlanScheduleOptions): SafeResult<PlanTaskStatus[]> {
  return safely(() => planSchedule(plan, options));
}

function tasksOf(plan: Plan): Plan["tasks"] {
  if (typeof plan !== "object" || plan === null || !Array.isArray(plan.tasks) || !isYear(plan.year)) {
    return refuse(PLAN_UNKNOWN, { value: displayValue(plan), allowed: PLAN_IDS }, ["plan"]);
  }
  return plan.tasks.filter(({ group }) => !group);
}

/** Periods are counted from the first to the last day of the plan, so that there must be two. */
function isYear(year: Partial<Plan["year"]> | undefined): boolean {
  return [year?.from, year?.to].every((date) => typeof date === "string" && parseIso(date) !== NOT_A_DAY);
}
