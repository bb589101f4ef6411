import type { CivilDate, CivilInterval } from "../civil/civil-date.js";
import { dayNumberFromFields } from "../civil/day-number.js";
import { dayNumberOf } from "../civil/day-number-of.js";
import { formatIso } from "../civil/format-iso.js";
import { requireOneOf } from "../document/require-one-of.js";
import { requireOptions } from "../document/require-options.js";
import { displayValue } from "../problem/display-value.js";
import { PERIOD_INVALID, PERIOD_REVERSED } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { REPORTING_CUT_OFFS, type ReportingCutOff } from "./cut-off.js";
import { isoWeek, isoWeeksIn, monthsEnding, type PeriodDays } from "./period-days.js";

/** A reporting period (kỳ báo cáo): its first and last day are data, since no one convention holds for all reports. */
export interface Period extends CivilInterval {
  /** As it is written: `"2026-Q3"`, or the two days joined by a slash. */
  readonly id: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A period by its name, by its two days, or as it was made before. */
export type PeriodLike = string | CivilInterval;

/**
 * A reporting period by name (kỳ báo cáo): week, month, quarter, half-year or year.
 *
 * @param period `"2026-W38"` (Monday to Sunday, ISO number), `"2026-09"`, `"2026-Q3"`, `"2026-H1"`, `"2026"`, or the two days
 *   `{ from, to }`, both included
 * @param options `cutOff`: which day closes the period, `"calendar"` unless given; weeks and given days have no other
 * @returns its name and its two days
 * @throws `period.invalid`, `period.reversed`, `date.…`, `argument.unknown-value` for a cut-off
 * @example
 * periodOf("2026-Q3"); // => { id: "2026-Q3", from: "2026-07-01", to: "2026-09-30" }
 * periodOf("2026-Q3", { cutOff: "decree-09-2019" }).to; // => "2026-09-14"
 */
export function periodOf(period: PeriodLike, options: { readonly cutOff?: ReportingCutOff } = {}): Period {
  const asked = requireOptions(options, "options", ({ cutOff = "calendar" }) => ({ cutOff }));
  const cutOff = requireOneOf(asked.cutOff, REPORTING_CUT_OFFS, ["cutOff"]);
  if (typeof period === "object" && period !== null) return ofDays(period);
  const days = typeof period === "string" ? daysNamed(period, cutOff) : undefined;
  // A period at either end of the years can reach beyond the days that can be written.
  if (days === undefined || days.first < FIRST_DAY || days.last > LAST_DAY)
    return refuse(PERIOD_INVALID, { value: displayValue(period) }, ["period"]);
  return { id: period, from: formatIso(days.first), to: formatIso(days.last) };
}

const FIRST_DAY = /* @__PURE__ */ dayNumberFromFields(1, 1, 1);
const LAST_DAY = /* @__PURE__ */ dayNumberFromFields(9999, 12, 31);

function ofDays(period: CivilInterval & { readonly id?: string }): Period {
  const asked = requireOptions(period, "period", ({ id, from, to }) => ({ id, from, to }));
  const [first, last] = [dayNumberOf(asked.from, ["period", "from"]), dayNumberOf(asked.to, ["period", "to"])];
  const [from, to] = [formatIso(first), formatIso(last)];
  if (first > last) refuse(PERIOD_REVERSED, { from, to }, ["period"]);
  return { id: typeof asked.id === "string" ? asked.id : `${from}/${to}`, from, to };
}

function daysNamed(name: string, cutOff: ReportingCutOff): PeriodDays | undefined {
  const [, digits, unit = "", numeral] = /^(\d{4})(?:-(W|Q|H|)(\d{1,2}))?$/.exec(name) ?? [];
  if (digits === undefined) return undefined;
  const year = Number(digits);
  if (numeral === undefined) return monthsEnding(year, 12, 12, cutOff);
  const number = Number(numeral);
  // Months and weeks are written with two digits, quarters and halves with one.
  if (number < 1 || numeral.length !== (unit === "Q" || unit === "H" ? 1 : 2)) return undefined;
  if (unit === "W") return number <= isoWeeksIn(year) ? isoWeek(year, number) : undefined;
  const length = unit === "Q" ? 3 : unit === "H" ? 6 : 1;
  return number * length <= 12 ? monthsEnding(year, number * length, length, cutOff) : undefined;
}
