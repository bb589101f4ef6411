import type { DayOff, StandaloneCalendarSpec } from "../calendar/spec.js";
import type { CivilDateLike } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { formatIso } from "../civil/format-iso.js";
import { WEEKDAYS, type Weekday, weekdayIndex } from "../civil/weekday.js";
import { list, object, readOrRefuse, text, word } from "../document/read.js";
import { requireOptions } from "../document/require-options.js";
import { CALENDAR_COVERAGE_REVERSED, CALENDAR_EMPTY_WEEK } from "../problem/kinds.js";
import { reading } from "../problem/reading.js";
import { refuse } from "../problem/thoihan-error.js";
import { type FoundHoliday, holidayDays } from "./holiday-days.js";

/** The part of a `date-holidays` instance that is used; pass `new Holidays("VN")`. */
export interface HolidaysInstance {
  getHolidays(year: number, language?: string): readonly FoundHoliday[];
}

/** What to take from the instance. */
export interface DateHolidaysOptions {
  readonly from: CivilDateLike;
  /** Included. */
  readonly to: CivilDateLike;
  /** The working days of the week, which `date-holidays` does not know; Monday to Friday unless given. */
  readonly week?: readonly Weekday[];
  /** Types of holiday that are days off; only `"public"` unless given. */
  readonly types?: readonly string[];
  /** `"date-holidays"` unless given. */
  readonly id?: string;
}

/**
 * Turns a `date-holidays` instance into a calendar document (chuyển từ date-holidays), for other countries or for a
 * cross-check. What comes out is a proposal: every day is `projected` and nothing is cited.
 *
 * @param holidays an instance for a country
 * @param options the days to cover, both ends included, and which holidays count
 * @returns a spec for `defineCalendar`
 * @throws `argument.wrong-type`, `date.invalid`, `date.not-civil`, `calendar.coverage-reversed`, `calendar.empty-week`,
 *   `document.…`
 * @example
 * const thailand = { getHolidays: () => [{ date: "2026-04-13 00:00:00", start: new Date(0), end: new Date(86400000), name: "Songkran", type: "public" }] };
 * fromDateHolidays(thailand, { from: "2026-01-01", to: "2026-12-31" }).daysOff?.[0]?.date; // => "2026-04-13"
 */
export function fromDateHolidays(holidays: HolidaysInstance, options: DateHolidaysOptions): StandaloneCalendarSpec {
  const read = readOptions(requireOptions(options, "options", partsOf));
  return reading(holidays, "holidays", "a date-holidays instance", () => specOf(holidays, read));
}

function partsOf({ from, to, week, types, id }: DateHolidaysOptions) {
  return { from, to, week, types, id };
}

/** The options with what stands in for those that are missing. */
interface ReadOptions {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly week: readonly Weekday[];
  readonly types: readonly string[];
  readonly id: string;
}

const readLists = /* @__PURE__ */ object(
  { week: /* @__PURE__ */ list(/* @__PURE__ */ word(WEEKDAYS)), types: /* @__PURE__ */ list(text), id: text },
  {},
);

function readOptions({
  from,
  to,
  week = WEEKDAYS.slice(0, 5),
  types = ["public"],
  id = "date-holidays",
}: ReturnType<typeof partsOf>): ReadOptions {
  const first = dayNumberOf(from, "from");
  const last = dayNumberOf(to, "to");
  if (first > last) refuse(CALENDAR_COVERAGE_REVERSED, { from: formatIso(first), to: formatIso(last) }, ["to"]);
  const read = readOrRefuse(readLists, { week, types, id });
  if (read.week.length === 0) refuse(CALENDAR_EMPTY_WEEK, {}, ["week"]);
  return { first, last, ...read };
}

function specOf(holidays: HolidaysInstance, { first, last, week, types, id }: ReadOptions): StandaloneCalendarSpec {
  const coverage = { from: formatIso(first), to: formatIso(last) };
  const found = new Map<DayNumber, { vi: string[]; en: string[]; substitute: boolean }>();
  // A holiday of the year before can reach over New Year.
  for (let year = Number(coverage.from.slice(0, 4)) - 1; year <= Number(coverage.to.slice(0, 4)); year++) {
    const vietnamese = holidays.getHolidays(year, "vi");
    holidays.getHolidays(year, "en").forEach((holiday, index) => {
      if (!types.includes(holiday.type)) return;
      for (const day of holidayDays(holiday)) {
        if (day < first || day > last) continue;
        const entry = found.get(day) ?? { vi: [], en: [], substitute: holiday.substitute === true };
        entry.vi.push(vietnamese[index]?.name ?? holiday.name);
        entry.en.push(holiday.name);
        found.set(day, entry);
      }
    });
  }
  const daysOff = [...found]
    .sort(([a], [b]) => a - b)
    .map(([day, { vi, en, substitute }]): DayOff => {
      const works = week.some((each) => WEEKDAYS.indexOf(each) === weekdayIndex(day));
      return {
        date: formatIso(day),
        kind: substitute && works ? "compensatory-day-off" : "public-holiday",
        name: { vi: vi.join(" / "), en: en.join(" / ") },
        certainty: "projected",
      };
    });
  return {
    id,
    version: `${coverage.from}/${coverage.to}`,
    coverage,
    week,
    certainty: [{ from: coverage.from, certainty: "projected" }],
    daysOff,
  };
}
