import type { DayKind } from "../calendar/day-kind.js";
import { nameCitation } from "../citation/write-citation.js";
import { spokenDay } from "../civil/spoken-day.js";
import { daysOffICalendar } from "../icalendar/index.js";
import type { Language } from "../problem/language.js";
import type { DayDescription } from "../working-day/describe-day.js";
import { paint } from "./colours.js";
import { DAY_SIGNS, GRID_LINES, MONTH_NAMES, monthGrid } from "./month-grid.js";
import { type CommonOptions, calendarOf, integerArgument } from "./options.js";
import { writeTable } from "./table.js";
import type { World } from "./world.js";
import { daysOfYear, isListed } from "./year-days.js";

/** Options of `thoihan calendar`. */
export interface CalendarCommandOptions extends CommonOptions {
  readonly ics?: true;
}

const MONTHS_A_ROW = 3;

const KIND_LABELS: Readonly<Record<Exclude<DayKind, "workday">, Readonly<Record<Language, string>>>> = {
  weekend: { vi: "nghỉ hằng tuần", en: "weekly rest day" },
  "public-holiday": { vi: "nghỉ lễ, tết", en: "public holiday" },
  "compensatory-day-off": { vi: "nghỉ bù", en: "compensatory day off" },
  "swapped-day-off": { vi: "nghỉ hoán đổi", en: "swapped day off" },
  "make-up-workday": { vi: "làm bù", en: "make-up workday" },
  "local-day-off": { vi: "nghỉ theo lịch riêng", en: "local day off" },
  "local-workday": { vi: "làm việc theo lịch riêng", en: "local working day" },
};

/** `thoihan calendar 2026`: the year at a glance, with the decisions behind it. */
export async function calendar(world: World, year: string, options: CalendarCommandOptions): Promise<void> {
  const chosen = await calendarOf(world, options);
  const wanted = integerArgument(year, "year");
  const days = daysOfYear(wanted, chosen);
  const { id, version } = chosen;
  if (options.ics) world.out(daysOffICalendar(wanted, options.lang, chosen));
  else if (options.json) world.out(`${JSON.stringify({ calendar: { id, version }, year: Number(year), days })}\n`);
  else writeYear(world, year, days, `${id} ${version}`, options.lang);
}

function writeYear(
  world: World,
  year: string,
  days: readonly DayDescription[],
  version: string,
  language: Language,
): void {
  const working = days.filter((day) => day.working).length;
  const titles = {
    vi: `Năm ${year}: ${working} ngày làm việc (lịch ${version})`,
    en: `${year}: ${working} working days (calendar ${version})`,
  };
  world.out(`${titles[language]}\n\n`);
  const months = MONTH_NAMES[language].map((name, index) =>
    monthGrid(
      world,
      name,
      days.filter(({ date }) => Number(date.slice(5, 7)) === index + 1),
      language,
    ),
  );
  for (let first = 0; first < months.length; first += MONTHS_A_ROW) {
    const row = months.slice(first, first + MONTHS_A_ROW);
    for (let line = 0; line < GRID_LINES; line++)
      world.out(
        `${row
          .map((month) => month[line])
          .join("   ")
          .trimEnd()}\n`,
      );
  }
  world.out(`\n${legend(world, days, language)}\n\n${listedDays(world, days, language)}\n`);
}

/** The signs that the year uses. */
function legend(world: World, days: readonly DayDescription[], language: Language): string {
  const kinds = Object.keys(KIND_LABELS) as (keyof typeof KIND_LABELS)[];
  const used = kinds.filter((kind) => days.some((day) => day.kind === kind));
  const signs = used.map((kind) => paint(world, kind, `${DAY_SIGNS[kind]} ${KIND_LABELS[kind][language]}`));
  if (days.some(({ certainty }) => certainty === "projected")) {
    signs.push({ vi: "? dự kiến, chưa quyết định", en: "? projected, not decided yet" }[language]);
  }
  return signs.join("   ");
}

/** Each listed day with its name and the texts that it rests on. */
function listedDays(world: World, days: readonly DayDescription[], language: Language): string {
  const rows = days
    .filter(isListed)
    .map((day) => [
      paint(world, day.kind, DAY_SIGNS[day.kind]) + (day.certainty === "projected" ? "?" : ""),
      spokenDay(day.date, language),
      day.name[language],
      day.cites.map((citation) => nameCitation(citation, language)).join("; "),
    ]);
  const head = { vi: ["", "Ngày", "Tên", "Căn cứ"], en: ["", "Day", "Name", "Basis"] }[language];
  return writeTable(head, rows);
}
