import type { DayRun } from "../../../../src/calendar/day-runs.js";
import type { CivilDate } from "../../../../src/civil/civil-date.js";
import { formatIso } from "../../../../src/civil/format-iso.js";
import { parseIso } from "../../../../src/civil/parse-iso.js";
import type { Deadline, TraceStep } from "../../../../src/index.js";

/** What a day is to a deadline, or to a count of working days. */
export interface DayRole {
  /** The day counted from; a day that counted; one that did not; one over which the term rolled on; one outside it. */
  readonly role: "start" | "counted" | "skipped" | "rolled" | "outside";
  /** The place of a counted day, from the event on: 1 is the nearest. */
  readonly ordinal?: number;
  /** The last lawful day. */
  readonly due?: true;
  /** The working day to act by, where it is another than `due`. */
  readonly actBy?: true;
}

/** The roles of days by date. */
export type DayRoles = ReadonlyMap<CivilDate, DayRole>;

/** The role of every day that a deadline speaks of. */
export function rolesOfDeadline(deadline: Deadline): DayRoles {
  const roles = rolesOfRuns(deadline.from, deadline.trace);
  mark(roles, deadline.due, { due: true });
  if (deadline.actBy !== deadline.due) mark(roles, deadline.actBy, { actBy: true });
  return roles;
}

/** The role of the day counted from, and of every day in the runs. */
export function rolesOfRuns(from: CivilDate, steps: readonly (TraceStep | DayRun)[]): Map<CivilDate, DayRole> {
  const roles = new Map<CivilDate, DayRole>();
  const counted: CivilDate[] = [];
  for (const step of steps) {
    if (step.step !== "counted" && step.step !== "skipped" && step.step !== "rolled") continue;
    for (const date of datesOf(step.from, step.to)) {
      roles.set(date, { role: step.step });
      if (step.step === "counted") counted.push(date);
    }
  }
  counted.forEach((date, index) => {
    // Before the event the nearest day is the last in the list.
    roles.set(date, { role: "counted", ordinal: date > from ? index + 1 : counted.length - index });
  });
  roles.set(from, { role: "start" });
  return roles;
}

/** Every date from one to another, both included. */
export function datesOf(from: CivilDate, to: CivilDate): CivilDate[] {
  const first = parseIso(from);
  return Array.from({ length: parseIso(to) - first + 1 }, (_, index) => formatIso(first + index));
}

function mark(roles: Map<CivilDate, DayRole>, date: CivilDate, more: Partial<DayRole>): void {
  roles.set(date, { ...(roles.get(date) ?? { role: "outside" }), ...more });
}
