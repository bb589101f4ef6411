// Another country, through date-holidays (an optional package): its holidays become a calendar of this library.
import Holidays from "date-holidays";
import { addWorkingDays, defineCalendar, describeDay } from "thoihan";
import { fromDateHolidays } from "thoihan/date-holidays";

const spec = fromDateHolidays(new Holidays("JP"), { from: "2026-01-01", to: "2026-12-31", id: "japan" });
const japan = defineCalendar(spec);

// Golden Week 2026: 29 April, then 3 to 6 May.
console.log(addWorkingDays("2026-04-28", 1, japan), addWorkingDays("2026-05-01", 1, japan));

// It is a proposal: nothing is cited, and every day is projected.
const { name, kind, certainty } = describeDay("2026-04-29", japan);
console.log(kind, certainty, name.en);

// Outside the days asked for there is no answer, and no silent Monday to Friday.
try {
  addWorkingDays("2026-12-30", 5, japan);
} catch (error) {
  console.log(error.code, JSON.stringify(error.params));
}
