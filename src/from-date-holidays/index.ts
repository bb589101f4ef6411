import type { DayOff, StandaloneCalendarSpec } from "../calendar/spec.js";
import type { CivilDateLike } from "../civil/civil-date.js";
import type { DayNumber } from "../civil/day-number.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { formatIso } from "../civil/format-iso.js";
import { WEEKDAYS, type Weekday, weekdayIndex } from "../civil/weekday.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_WRONG_TYPE, CALENDAR_COVERAGE_REVERSED } from "../problem/kinds.js";
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
 * @throws `argument.wrong-type`, `date.invalid`, `date.not-civil`, `calendar.coverage-reversed`
 * @example
 * const thailand = { getHolidays: () => [{ date: "2026-04-13 00:00:00", start: new Date(0), end: new Date(86400000), name: "Songkran", type: "public" }] };
 * fromDateHolidays(thailand, { from: "2026-01-01", to: "2026-12-31" }).daysOff?.[0]?.date; // => "2026-04-13"
 */
export function fromDateHolidays(holidays: HolidaysInstance, options: DateHolidaysOptions): StandaloneCalendarSpec {
  if (typeof holidays?.getHolidays !== "function") {
    return refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(holidays), expected: "a date-holidays instance" }, [
      "holidays",
    ]);
  }
  const first = dayNumberOf(options.from, "from");
  const last = dayNumberOf(options.to, "to");
  const coverage = { from: formatIso(first), to: formatIso(last) };
  if (first > last) return refuse(CALENDAR_COVERAGE_REVERSED, coverage, ["to"]);
  const week = options.week ?? WEEKDAYS.slice(0, 5);
  const types = options.types ?? ["public"];
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
      const works = week.includes(WEEKDAYS[weekdayIndex(day)] ?? "monday");
      return {
        date: formatIso(day),
        kind: substitute && works ? "compensatory-day-off" : "public-holiday",
        name: { vi: vi.join(" / "), en: en.join(" / ") },
        certainty: "projected",
      };
    });
  return {
    id: options.id ?? "date-holidays",
    version: `${coverage.from}/${coverage.to}`,
    coverage,
    week,
    certainty: [{ from: coverage.from, certainty: "projected" }],
    daysOff,
  };
}
