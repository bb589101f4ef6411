import { expect } from "vitest";
import {
  type PlanDate,
  type PlanId,
  type PlanScheduleOptions,
  type PlanTaskStatus,
  planById,
  planSchedule,
} from "../../src/plan/index.js";

/** The status of one row of a plan. */
export function statusOf(id: PlanId, row: string, options: PlanScheduleOptions): PlanTaskStatus {
  const found = planSchedule(planById(id), options).find((each) => each.row === row);
  return found ?? expect.fail(`${id} has no task ${row}`);
}

/** The due days of a row, in order. */
export function datesOf(id: PlanId, row: string, options: PlanScheduleOptions): readonly PlanDate[] {
  return statusOf(id, row, options).dates;
}

/** The due days alone. */
export function duesOf(id: PlanId, row: string, options: PlanScheduleOptions): string[] {
  return datesOf(id, row, options).map(({ due }) => due);
}
