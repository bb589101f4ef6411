import { tableOf, type WorkingCalendar } from "../calendar/working-calendar.js";
import { NOT_A_DAY } from "../civil/day-number.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { vietnam } from "../vietnam/index.js";
import { refuseOutside, requireInteger, shiftWorkingDays } from "./shift.js";

/**
 * Adds n working days to many days at once: the bulk path, for millions of records.
 *
 * @param dates days since 1970-01-01, as `Int32Array`; left as it is
 * @param n working days, any integer
 * @param calendar whose working days; `vietnam` unless given
 * @param into where to write the results, of the same length; a new array unless given. May be `dates` itself
 * @returns the array written to
 * @throws `argument.not-an-integer`, `argument.wrong-type`, `calendar.not-a-calendar`, `calendar.outside-coverage` with
 *   the position of the first day at fault in its path; the array then holds results up to that position
 * @example
 * addWorkingDaysToMany(Int32Array.of(20777), 2)[0]; // => 20782
 */
export function addWorkingDaysToMany(
  dates: Int32Array,
  n: number,
  calendar: WorkingCalendar = vietnam,
  into: Int32Array = new Int32Array(requireDays(dates, "dates").length),
): Int32Array {
  requireInteger(n, "n");
  const { length } = requireDays(dates, "dates");
  if (requireDays(into, "into").length !== length) {
    refuse(ARGUMENT_WRONG_TYPE, { value: `an Int32Array of ${into.length}`, expected: `one of ${length}` }, ["into"]);
  }
  const table = tableOf(calendar);
  const { first, rank, select } = table;
  const covered = table.length;
  // Forward counts from behind the day, backward from the day itself; zero needs neither.
  const behind = n > 0 ? 1 : 0;
  const step = n > 0 ? n - 1 : n;
  for (let position = 0; position < length; position++) {
    // The position is below the length of the array.
    const day = dates[position] as number;
    const index = day - first;
    const found = index >>> 0 >= covered ? undefined : n === 0 ? day : select[(rank[index + behind] as number) + step];
    if (found === undefined) {
      const outside = shiftWorkingDays(table, day, 0) === NOT_A_DAY;
      return refuseOutside(calendar, day, outside ? undefined : n, ["dates", position]);
    }
    into[position] = found;
  }
  return into;
}

function requireDays(value: Int32Array, name: string): Int32Array {
  // A view first, which no proxy and no tag of a caller's own can pretend to be.
  if (!ArrayBuffer.isView(value) || Object.prototype.toString.call(value) !== "[object Int32Array]") {
    refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(value), expected: "an Int32Array" }, [name]);
  }
  return value;
}
