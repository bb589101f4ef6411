// Working days around Vietnamese days off: add, count, and find the next one.
import {
  addWorkingDays,
  civilDateOf,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDayOnOrBefore,
} from "thoihan";

// Friday 20 November 2026. Tuesday the 24th is Vietnamese Culture Day, so two working days end on Wednesday.
console.log(addWorkingDays("2026-11-20", 2));

// Saturday 22 August 2026 is worked, in exchange for Monday the 31st.
console.log(isWorkingDay("2026-08-22"), isWorkingDay("2026-08-31"));

// The day from which one counts need not work: after the first day of Tết comes Monday the 23rd.
console.log(nextWorkingDay("2026-02-17"), workingDayOnOrBefore("2026-02-17"));

// Adding and counting are one another's inverse, in both directions.
console.log(countWorkingDays("2026-11-20", "2026-12-14"), addWorkingDays("2026-12-14", -15));

// A time stamp becomes a day in one place only, and there in Vietnam time: this moment is already the 20th.
console.log(addWorkingDays(civilDateOf("2026-11-19T17:30:00Z"), 15));
