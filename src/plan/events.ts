import type { CivilDateLike } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { collect } from "../document/read.js";
import type { Problem } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_UNKNOWN_VALUE, ARGUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { requireCovered } from "../working-day/shift.js";
import { PLAN_ANCHORS, type PlanAnchor } from "./anchors.js";
import type { Look } from "./look.js";

/** The days of the events from which a plan counts terms (các mốc tính), as far as they are known. */
export type PlanEvents = Readonly<Partial<Record<PlanAnchor, CivilDateLike>>>;

/** Reads the days of events; names that no plan knows are problems. */
export function readEvents(
  events: PlanEvents,
  { calendar, table }: Pick<Look, "calendar" | "table">,
  problems: Problem[],
): ReadonlyMap<PlanAnchor, DayNumber> {
  const days = new Map<PlanAnchor, DayNumber>();
  if (typeof events !== "object" || events === null || Array.isArray(events)) {
    problems.push(problem(ARGUMENT_WRONG_TYPE, { value: displayValue(events), expected: "an object" }, ["events"]));
    return days;
  }
  for (const [name, date] of Object.entries(events)) {
    const path = ["events", name];
    const anchor = PLAN_ANCHORS.find((each) => each === name);
    if (anchor === undefined) {
      problems.push(problem(ARGUMENT_UNKNOWN_VALUE, { value: displayValue(name), allowed: PLAN_ANCHORS }, path));
      continue;
    }
    if (date === undefined) continue;
    const day = collect(problems, () => {
      const found = dayNumberOf(date, path);
      requireCovered(calendar, table, found, path);
      return found;
    });
    if (day !== undefined) days.set(anchor, day);
  }
  return days;
}
