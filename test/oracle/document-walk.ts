import type { CalendarDocument } from "./calendar-document.js";
import { dayOf, isoOfDay, weekdayOf } from "./civil-days.js";
import { worksByFlag } from "./walk.js";

const NAMES = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** Whether a day works, read straight from the document: listed days first, then the last week that covers it. */
export function worksByDocument(spec: CalendarDocument, date: string): boolean {
  if (spec.makeUpDays?.some((day) => day.date === date)) return true;
  if (spec.daysOff?.some((day) => day.date === date)) return false;
  if (spec.extends !== undefined) return worksByFlag(dayOf(date));
  const period = spec.weekPeriods?.filter(({ from, to }) => from <= date && date <= to).at(-1);
  return (period?.week ?? spec.week ?? []).some((name) => name === NAMES[weekdayOf(dayOf(date))]);
}

/** The n-th working day from a start, one day at a time; `undefined` where the walk leaves the coverage. */
export function addByDocument(
  spec: CalendarDocument,
  coverage: { readonly from: string; readonly to: string },
  start: string,
  n: number,
): string | undefined {
  let day = dayOf(start);
  for (let left = Math.abs(n); left > 0; ) {
    day += Math.sign(n);
    const date = isoOfDay(day);
    if (date < coverage.from || date > coverage.to) return undefined;
    if (worksByDocument(spec, date)) left--;
  }
  return isoOfDay(day);
}
