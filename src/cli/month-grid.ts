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

const MONTHS_EN = "January February March April May June July August September October November December".split(" ");

const WIDTH = 7 * 3;

/** Eight lines for one month: its name, the weekdays, and six weeks, each of one width. */
export function monthGrid(world: World, month: number, days: readonly DayDescription[], language: Language): string[] {
  const name = { vi: `Tháng ${month}`, en: MONTHS_EN[month - 1] ?? "" }[language];
  const lines = [name.padEnd(WIDTH), WEEK_HEADS[language].map((head) => `${head} `).join("")];
  const first = days[0];
  let week = "   ".repeat(first === undefined ? 0 : weekdayIndex(parseIso(first.date)));
  let column = week.length / 3;
  for (const day of days) {
    week += cell(world, day);
    column++;
    if (column === 7) {
      lines.push(week);
      week = "";
      column = 0;
    }
  }
  if (column > 0) lines.push(week + "   ".repeat(7 - column));
  while (lines.length < 8) lines.push(" ".repeat(WIDTH));
  return lines;
}

function cell(world: World, day: DayDescription): string {
  // A day that is not decided yet wears its question before anything else.
  const sign = day.certainty === "projected" ? "?" : DAY_SIGNS[day.kind];
  return paint(world, day.kind, `${day.date.slice(8).replace(/^0/, " ")}${sign}`);
}
