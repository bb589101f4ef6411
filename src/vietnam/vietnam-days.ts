import type { CalendarDays, DayEntry, RemarkEntry } from "../calendar/calendar-days.js";
import type { Certainty } from "../calendar/day-kind.js";
import type { Citation } from "../citation/citation.js";
import { type DayNumber, dayNumberFromFields } from "../civil/day-number.js";
import { formatIso } from "../civil/format-iso.js";
import { parseIso } from "../civil/parse-iso.js";
import { writtenDay } from "../civil/written-day.js";
import { ANNOUNCED_YEARS, decidedFor, type YearDecided } from "./decisions/index.js";
import { compensationsOf, type Holiday, holidaysOf } from "./holidays.js";
import { OCCASION_NAMES } from "./occasions.js";
import { expectedChoice, openQuestionOf, undecidedDays, undecidedRemark } from "./projection.js";
import { FIVE_DAY_WEEK } from "./sources.js";

/** The days that `vietnam` answers for: from the first Saturday off to the end of the lunar table. */
export const VIETNAM_COVERAGE = { from: "1999-10-02", to: "2050-12-31" } as const;

/** All days of the Vietnamese civil-servant calendar: the law by era, plus what was decided, plus what is expected. */
export function vietnamDays(): CalendarDays {
  const first = parseIso(VIETNAM_COVERAGE.from);
  const last = parseIso(VIETNAM_COVERAGE.to);
  const entries = new Map<DayNumber, DayEntry>();
  const remarks = new Map<DayNumber, RemarkEntry>();
  // No holiday falls into the three months of 1999.
  for (let year = 2000; year <= 2050; year++) addYear(year, entries, remarks);
  return {
    id: "vietnam",
    first,
    last,
    weeks: [{ first, last, works: [true, true, true, true, true, false, false] }],
    weekCites: [FIVE_DAY_WEEK],
    entries,
    remarks,
    certainty: [
      { first, certainty: "statutory" },
      { first: dayNumberFromFields(ANNOUNCED_YEARS.first, 1, 1), certainty: "official" },
      { first: dayNumberFromFields(ANNOUNCED_YEARS.last + 1, 1, 1), certainty: "statutory" },
    ],
  };
}

function addYear(year: number, entries: Map<DayNumber, DayEntry>, remarks: Map<DayNumber, RemarkEntry>): void {
  const decided = decidedFor(year);
  const undecided = year > ANNOUNCED_YEARS.last ? undecidedDays(year) : new Set<DayNumber>();
  const holidays = holidaysOf(year, { ...expectedChoice(year), ...decided });
  const add = (entry: Omit<DayEntry, "certainty" | "cites">, holiday: Holiday): void => {
    const { certainty, cites } = standing(holiday, decided);
    entries.set(entry.day, { ...entry, certainty: undecided.has(entry.day) ? "projected" : certainty, cites });
  };
  for (const holiday of holidays) {
    const { day, name, occasion } = holiday;
    add({ day, kind: "public-holiday", name, occasion: OCCASION_NAMES[occasion] }, holiday);
  }
  for (const { day, holiday } of compensationsOf(holidays)) {
    const { name, occasion } = holiday;
    add(
      {
        day,
        kind: "compensatory-day-off",
        name: { vi: `Nghỉ bù ${name.vi}`, en: `Compensatory day off for ${name.en}` },
        occasion: OCCASION_NAMES[occasion],
        replaces: formatIso(holiday.day),
      },
      holiday,
    );
  }
  for (const { swap, cites } of decided.swaps) addSwap(swap.off, swap.worked, swap.occasion, cites, entries);
  for (const day of undecided) if (!entries.has(day)) remarks.set(day, undecidedRemark(day));
  const open = year > ANNOUNCED_YEARS.last ? openQuestionOf(year) : undefined;
  if (open !== undefined) remarks.set(open.day, open);
}

/** How sure a holiday is, and the texts that it rests on. */
function standing(holiday: Holiday, decided: YearDecided): { certainty: Certainty; cites: readonly Citation[] } {
  const announcement = decided.announced.get(holiday.occasion);
  return announcement === undefined
    ? { certainty: "statutory", cites: [holiday.law] }
    : { certainty: "official", cites: [holiday.law, ...announcement] };
}

function addSwap(
  off: string,
  worked: string,
  occasion: keyof typeof OCCASION_NAMES,
  cites: readonly Citation[],
  entries: Map<DayNumber, DayEntry>,
): void {
  const name = OCCASION_NAMES[occasion];
  entries.set(parseIso(off), {
    day: parseIso(off),
    kind: "swapped-day-off",
    certainty: "official",
    name: {
      vi: `Nghỉ hoán đổi dịp ${name.vi} (làm bù ${writtenDay(worked)})`,
      en: `Day off swapped for ${writtenDay(worked)}, ${name.en}`,
    },
    replaces: worked,
    cites,
  });
  entries.set(parseIso(worked), {
    day: parseIso(worked),
    kind: "make-up-workday",
    certainty: "official",
    name: { vi: `Làm bù cho ngày ${writtenDay(off)}`, en: `Make-up workday for ${writtenDay(off)}` },
    replaces: off,
    cites,
  });
}
