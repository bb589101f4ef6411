import type { DayKind } from "../calendar/day-kind.js";
import { parseIso } from "../civil/parse-iso.js";
import { weekdayIndex } from "../civil/weekday.js";
import type { Language } from "../problem/language.js";
import type { DayDescription } from "../working-day/describe-day.js";
import { paint } from "./colours.js";
import type { World } from "./world.js";

/** The sign behind the number of a day, for terminals without colours and for readers who do not see them. */
export const DAY_SIGNS: Readonly<Record<DayKind, string>> = {
  workday: " ",
  "make-up-workday": "!",
  "local-workday": "!",
  weekend: "·",
  "public-holiday": "*",
  "compensatory-day-off": "+",
  "swapped-day-off": "~",
  "local-day-off": "#",
};

const WEEK_HEADS: Readonly<Record<Language, readonly string[]>> = {
  vi: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
  en: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
};

/** What the twelve months are called. */
export const MONTH_NAMES: Readonly<Record<Language, readonly string[]>> = {
  vi: Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`),
  en: "January February March April May June July August September October November December".split(" "),
};

const CELL_WIDTH = 3;
const WIDTH = 7 * CELL_WIDTH;

/** The lines of a month: its name, the weekdays, and six weeks. */
export const GRID_LINES = 2 + 6;

/** A month with all its days, in lines of one width. */
export function monthGrid(world: World, name: string, days: readonly DayDescription[], language: Language): string[] {
  const lines = [name.padEnd(WIDTH), WEEK_HEADS[language].map((head) => `${head} `).join("")];
  let week = "";
  let column = 0;
  for (const day of days) {
    column = weekdayIndex(parseIso(day.date));
    // Only a month's first week can begin later than with its Monday.
    week = week.padEnd(column * CELL_WIDTH) + cell(world, day);
    if (column === 6) {
      lines.push(week);
      week = "";
    }
  }
  if (week !== "") lines.push(week + " ".repeat((6 - column) * CELL_WIDTH));
  while (lines.length < GRID_LINES) lines.push(" ".repeat(WIDTH));
  return lines;
}

function cell(world: World, day: DayDescription): string {
  // A day that is not decided yet wears its question before anything else.
  const sign = day.certainty === "projected" ? "?" : DAY_SIGNS[day.kind];
  return paint(world, day.kind, `${day.date.slice(8).replace(/^0/, " ")}${sign}`);
}
