import { addDays } from "date-fns/addDays";
import { isWeekend } from "date-fns/isWeekend";
import { parseISO } from "date-fns/parseISO";

/** Working days as one writes them over date-fns: local midnights, a Set of days off, a Set of make-up days, day by day. */
export function dateFnsDays({ daysOff, makeUpDays }) {
  const off = new Set(daysOff.map((iso) => parseISO(iso).getTime()));
  const extra = new Set(makeUpDays.map((iso) => parseISO(iso).getTime()));
  const works = (date) => (isWeekend(date) ? extra.has(date.getTime()) : !off.has(date.getTime()));
  return {
    works,

    /** The n-th working day after a day. */
    add(from, n) {
      let date = from;
      for (let left = n; left > 0; ) {
        date = addDays(date, 1);
        if (works(date)) left--;
      }
      return date;
    },

    /** Working days after the first day, up to and including the second. */
    count(from, to) {
      const last = to.getTime();
      let found = 0;
      for (let date = addDays(from, 1); date.getTime() <= last; date = addDays(date, 1)) {
        if (works(date)) found++;
      }
      return found;
    },
  };
}
