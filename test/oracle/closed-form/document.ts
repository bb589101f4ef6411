import type { CalendarDocument } from "../calendar-document.js";
import { ClosedForm, type WeekSpan } from "./closed-form.js";
import { julianDayOf } from "./julian-days.js";
import { EXCEPTIONS, SPANS } from "./vietnam.js";

const NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** The closed form of a calendar document; what it lists itself goes before what it extends. */
export function closedFormOf(document: CalendarDocument): ClosedForm {
  const extended = document.extends !== undefined;
  const exceptions = new Map(extended ? EXCEPTIONS : []);
  for (const { date } of document.daysOff ?? []) exceptions.set(julianDayOf(date), false);
  for (const { date } of document.makeUpDays ?? []) exceptions.set(julianDayOf(date), true);
  return new ClosedForm(extended ? SPANS : spansOf(document), exceptions);
}

/** The coverage cut at every end of a week period; in each piece the last period that holds it sets the week. */
function spansOf({ coverage, week = [], weekPeriods = [] }: CalendarDocument): WeekSpan[] {
  if (coverage === undefined) throw new Error("a calendar that stands alone has a coverage");
  const end = julianDayOf(coverage.to) + 1;
  const periods = weekPeriods.map((period) => ({
    from: julianDayOf(period.from),
    until: julianDayOf(period.to) + 1,
    week: period.week,
  }));
  const cuts = [julianDayOf(coverage.from), ...periods.flatMap(({ from, until }) => [from, until])];
  const starts = [...new Set(cuts)].filter((day) => day < end).sort((a, b) => a - b);
  return starts.map((from, position) => {
    const period = periods.findLast((one) => one.from <= from && from < one.until);
    const works = period?.week ?? week;
    return { from, to: (starts[position + 1] ?? end) - 1, week: NAMES.map((name) => works.includes(name)) };
  });
}
