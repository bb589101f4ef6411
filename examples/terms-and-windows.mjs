// Terms that are stated and not looked up, days that a plan names, windows, and what recurs.
import { computeTerm, dueBefore, dueBy, dueRepeatedly, dueWithin } from "thoihan";

const term = (amount, unit, direction = "after") => ({ amount, unit, direction });

// Calendar days, weeks and months run on from a day off to the end of the next working day.
console.log(computeTerm({ term: term(5, "calendar-day"), from: "2026-11-19" }).due);
console.log(computeTerm({ term: term(1, "month"), from: "2026-01-31" }).due);

// A term before an event is not moved: 2 September is National Day, so act by 28 August.
const { due, actBy } = computeTerm({ term: term(8, "calendar-day", "before"), from: "2026-09-10" });
console.log(due, actBy);

// "Before 30 August" ends on the 29th, a Saturday; "not later than 15 September" on the 15th.
console.log(dueBefore("2026-08-30").due, dueBy("2026-09-15").due);

// "In quarter 1", "in February": any time in it.
console.log(JSON.stringify(dueWithin({ year: 2026, quarter: 1 })));
console.log(JSON.stringify(dueWithin({ year: 2026, month: 2 })));

// Every five working days after 14 December, each counted from the start.
console.log(dueRepeatedly(term(5, "working-day"), "2026-12-14", "2027-01-15").join(", "));
