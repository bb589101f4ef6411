export { REPORTING_CUT_OFFS, type ReportingCutOff } from "../period/cut-off.js";
export { PLAN_ANCHORS, type PlanAnchor } from "./anchors.js";
export type { PlanDone } from "./done.js";
export type { PlanEvents } from "./events.js";
export { planById, plans } from "./plan-by-id.js";
export { type PlanScheduleOptions, planSchedule, safePlanSchedule } from "./schedule.js";
export type { PlanDate, PlanStanding } from "./standing.js";
export type { PlanTaskStatus } from "./task-status.js";
export type { NonexistentDay, ReportPeriod, Timing, WorkingDayPeriod } from "./timing.js";
export {
  PLAN_IDS,
  type Plan,
  type PlanAnomaly,
  type PlanAnomalyType,
  type PlanId,
  type PlanTarget,
  type PlanTask,
  TARGET_OPERATORS,
  type TargetOperator,
} from "./types.js";
