import { addBusinessDays } from "date-fns/addBusinessDays";
import { differenceInBusinessDays } from "date-fns/differenceInBusinessDays";
import { formatISO } from "date-fns/formatISO";
import { isWeekend } from "date-fns/isWeekend";
import { parseISO } from "date-fns/parseISO";
import Holidays from "date-holidays";
import dayjs from "dayjs";
import businessDays from "dayjs-business-days2";
import moment from "moment-business-days";
import { dateFnsDays } from "./date-fns-days.mjs";

/** How other libraries are used for the same question, each at its best and with local midnight as the day. */

const ISO = "YYYY-MM-DD";
const DATE_ONLY = { representation: "date" };

/** date-fns as it comes: Monday to Friday, no holidays, so less work than the others do. */
export function dateFnsPlain() {
  return {
    name: "date-fns, no holidays",
    packages: ["date-fns"],
    note: "knows no holidays: less work, and another answer near every holiday",
    add: (iso, n) => formatISO(addBusinessDays(parseISO(iso), n), DATE_ONLY),
    is: (iso) => !isWeekend(parseISO(iso)),
    count: (from, to) => differenceInBusinessDays(parseISO(to), parseISO(from)),
  };
}

/** date-fns with a hand-written day loop over sets of local midnights. */
export function dateFnsSet(holidays) {
  const { works, add, count } = dateFnsDays(holidays);
  return {
    name: "date-fns + holiday Set loop",
    packages: ["date-fns"],
    exact: true,
    note: "same days off and make-up days, a hand-written loop",
    add: (iso, n) => formatISO(add(parseISO(iso), n), DATE_ONLY),
    is: (iso) => works(parseISO(iso)),
    count: (from, to) => count(parseISO(from), parseISO(to)),
  };
}

/** dayjs-business-days2 takes both lists. */
export function dayjsBusinessDays({ daysOff, makeUpDays }) {
  dayjs.extend(businessDays);
  // Set and not given with the extension, which takes its options once a process.
  dayjs.setHolidayFormat(ISO);
  dayjs.setHolidays(daysOff);
  dayjs.setAdditionalWorkingDayFormat(ISO);
  dayjs.setAdditionalWorkingDays(makeUpDays);
  return {
    name: "dayjs-business-days2",
    packages: ["dayjs-business-days2", "dayjs"],
    exact: true,
    note: "same days off and make-up days",
    add: (iso, n) => dayjs(iso).businessDaysAdd(n).format(ISO),
  };
}

/** moment-business-days takes days off only. */
export function momentBusinessDays({ daysOff }) {
  moment.updateLocale("en", { holidays: daysOff, holidayFormat: ISO });
  return {
    name: "moment-business-days",
    packages: ["moment-business-days", "moment"],
    note: "same days off; cannot hold make-up days, so it errs around each",
    add: (iso, n) => moment(iso, ISO, true).businessAdd(n).format(ISO),
  };
}

/** date-holidays tells holidays only: the loop and the weekend are the caller's. */
export function dateHolidaysLoop() {
  const holidays = new Holidays("VN");
  const isOff = (date) => {
    const found = holidays.isHoliday(date);
    return found !== false && found.some(({ type }) => type === "public");
  };
  return {
    name: "date-holidays day loop",
    packages: ["date-holidays"],
    slow: true,
    note: "its own data for Vietnam, without compensatory days, swaps and make-up days",
    add(iso, n) {
      // Noon, so that a holiday of the whole day holds the moment asked about.
      const date = new Date(`${iso}T12:00:00`);
      for (let left = n; left > 0; ) {
        date.setDate(date.getDate() + 1);
        const weekday = date.getDay();
        if (weekday !== 0 && weekday !== 6 && !isOff(date)) left--;
      }
      return formatISO(date, DATE_ONLY);
    },
  };
}
