import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDate, CivilDateLike } from "../civil/civil-date.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { requireOptions } from "../document/require-options.js";
import { reading } from "../problem/reading.js";
import { vietnam } from "../vietnam/index.js";
import { countBetween, requireCovered, requireThreshold } from "../working-day/shift.js";

/**
 * The deadlines that fall due within so many working days (sắp đến hạn): for reminders, which the caller sends.
 *
 * @param deadlines anything with a due day
 * @param options `asOf` is the day from which it is looked at; `workingDays` how far ahead, 0 for today alone; `calendar`
 *   whose working days, `vietnam` unless given
 * @returns those due on `asOf` or after it, within that many working days, in the order given; nothing that is overdue
 * @throws `date.invalid`, `date.not-civil`, `argument.not-an-integer`, `calendar.not-a-calendar`, `calendar.outside-coverage`
 * @example
 * const deadlines = ["2026-11-20", "2026-11-10"].map((from) => computeDeadline({ rule: "feedback.resolve", from }));
 * dueSoon(deadlines, { asOf: "2026-11-30", workingDays: 2 }).map(({ due }) => due); // => ["2026-12-02"]
 */
export function dueSoon<Item extends { readonly due: CivilDate }>(
  deadlines: readonly Item[],
  options: { readonly asOf: CivilDateLike; readonly workingDays: number; readonly calendar?: WorkingCalendar },
): Item[] {
  const asked = requireOptions(options, "options", partsOf);
  const { calendar = vietnam, workingDays } = asked;
  requireThreshold(workingDays, "workingDays");
  const table = tableOf(calendar);
  const asOf = dayNumberOf(asked.asOf, "asOf");
  requireCovered(calendar, table, asOf, ["asOf"]);
  return reading(deadlines, "deadlines", "a list of deadlines", () =>
    deadlines.filter((deadline, index) => {
      const due = dayNumberOf(deadline.due, [index, "due"]);
      requireCovered(calendar, table, due, [index, "due"]);
      return due >= asOf && countBetween(table, asOf, due) <= workingDays;
    }),
  );
}

function partsOf({ asOf, workingDays, calendar }: Parameters<typeof dueSoon>[1]) {
  return { asOf, workingDays, calendar };
}
