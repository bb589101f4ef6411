import type { CalendarTable } from "../calendar/compile.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { type DayNumber, NOT_A_DAY } from "../civil/day-number.js";
import type { ReportingCutOff } from "../period/cut-off.js";
import { refuseOutside, requireCovered, workingDayUntil } from "../working-day/shift.js";
import type { PlanAnchor } from "./anchors.js";
import type { Plan } from "./types.js";

/** How a plan is looked at: the read options of `planSchedule`. */
export interface Look {
  readonly plan: Plan;
  readonly calendar: WorkingCalendar;
  readonly table: CalendarTable;
  readonly asOf: DayNumber;
  readonly events: ReadonlyMap<PlanAnchor, DayNumber>;
  readonly cutOff: ReportingCutOff;
}

/** The last working day on or before a due day. */
export function actByOf({ calendar, table }: Look, due: DayNumber): DayNumber {
  requireCovered(calendar, table, due, ["calendar"]);
  const found = workingDayUntil(table, due);
  return found === NOT_A_DAY ? refuseOutside(calendar, due, undefined, ["calendar"]) : found;
}
