import { DAY_KINDS, type Language } from "../../../../src/index.js";
import { cellOf } from "./day-cell.js";
import type { DayRoles } from "./day-roles.js";
import { MONTH_WORDS } from "./month-words.js";
import type { Month } from "./months.js";

/** A line of the legend: what a cell looks like, and what it means. */
export interface LegendLine {
  readonly classes: readonly string[];
  readonly sign: string;
  readonly meaning: string;
}

/** The lines for what occurs in the months, and no other. */
export function legendOf(months: readonly Month[], roles: DayRoles | undefined, language: Language): LegendLine[] {
  const words = MONTH_WORDS[language];
  const seen = new Set<string>();
  for (const { weeks } of months)
    for (const day of weeks.flat())
      if (day !== undefined) for (const name of cellOf(day, roles?.get(day.date), language).classes) seen.add(name);
  const lines: LegendLine[] = [];
  const add = (name: string, sign: string, meaning: string, role = "outside"): void => {
    if (seen.has(name)) lines.push({ classes: [name, role], sign, meaning });
  };
  add("start", ...words.start);
  add("counted", "1, 2, 3", words.countedLegend, "counted");
  add("due", ...words.due);
  add("act-by", ...words.actBy);
  for (const kind of DAY_KINDS) if (kind !== "workday") add(kind, words.signs[kind], words.kinds[kind]);
  add("projected", "?", words.projectedLegend);
  return lines;
}
