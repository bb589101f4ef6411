import type { ProblemCode } from "../../problem/codes.js";
import type { Bilingual } from "../../problem/language.js";
import type { Term } from "../../rule/types.js";
import type { VectorGroups } from "../types.js";

/** Terms of any unit, and where they end. */
const TERMS: readonly (readonly [...term: TermParts, from: string, due: string, actBy: string, why: Bilingual])[] = [
  [
    5,
    "calendar-day",
    "after",
    "2026-11-19",
    "2026-11-25",
    "2026-11-25",
    { vi: "24/11 được nghỉ.", en: "24 November is off." },
  ],
  [
    5,
    "calendar-day",
    "after",
    "2026-04-20",
    "2026-04-28",
    "2026-04-28",
    { vi: "Thứ Bảy 25/04, Giỗ Tổ và nghỉ bù.", en: "Saturday the 25th, Hùng Kings' Day and its compensation." },
  ],
  [5, "calendar-day", "after", "2026-09-21", "2026-09-28", "2026-09-28", { vi: "Thứ Bảy.", en: "A Saturday." }],
  [5, "calendar-day", "after", "2026-08-28", "2026-09-03", "2026-09-03", { vi: "Quốc khánh.", en: "National Day." }],
  [
    5,
    "calendar-day",
    "after",
    "2026-08-17",
    "2026-08-22",
    "2026-08-22",
    { vi: "Thứ Bảy làm bù: không dời.", en: "A make-up Saturday: it stays." },
  ],
  [
    5,
    "calendar-day",
    "after",
    "2026-01-05",
    "2026-01-10",
    "2026-01-10",
    { vi: "Thứ Bảy làm bù: không dời.", en: "A make-up Saturday: it stays." },
  ],
  [5, "calendar-day", "after", "2026-02-09", "2026-02-23", "2026-02-23", { vi: "Tết.", en: "Tết." }],
  [
    5,
    "calendar-day",
    "after",
    "2026-12-27",
    "2027-01-04",
    "2027-01-04",
    { vi: "1/1 rồi cuối tuần.", en: "1 January, then a weekend." },
  ],
  [
    10,
    "calendar-day",
    "after",
    "2026-09-18",
    "2026-09-28",
    "2026-09-28",
    { vi: "Thứ Hai thường.", en: "A plain Monday." },
  ],
  [
    1,
    "week",
    "after",
    "2026-09-21",
    "2026-09-28",
    "2026-09-28",
    { vi: "Cùng thứ của tuần sau.", en: "The same weekday of the next week." },
  ],
  [
    2,
    "week",
    "after",
    "2026-02-03",
    "2026-02-23",
    "2026-02-23",
    { vi: "17/02 là Tết, chạy đến ngày làm việc tiếp theo.", en: "17 February is Tết; on to the next working day." },
  ],
  [
    1,
    "week",
    "before",
    "2026-09-09",
    "2026-09-02",
    "2026-08-28",
    {
      vi: "Tính lùi không dời; ngày làm việc liền trước là 28/08.",
      en: "Backwards it is not moved; the working day before is the 28th.",
    },
  ],
  [
    1,
    "month",
    "after",
    "2026-01-31",
    "2026-03-02",
    "2026-03-02",
    {
      vi: "Tháng 2 không có ngày 31: ngày 28, thứ Bảy, rồi thứ Hai.",
      en: "February has no 31st: the 28th, a Saturday, then Monday.",
    },
  ],
  [1, "month", "after", "2024-01-31", "2024-02-29", "2024-02-29", { vi: "Năm nhuận.", en: "A leap year." }],
  [
    3,
    "month",
    "after",
    "2026-11-30",
    "2027-03-01",
    "2027-03-01",
    { vi: "28/02/2027 là Chủ nhật.", en: "28 February 2027 is a Sunday." },
  ],
  [
    12,
    "month",
    "after",
    "2024-02-29",
    "2025-02-28",
    "2025-02-28",
    { vi: "Ngày cuối tháng 2.", en: "The last day of February." },
  ],
  [
    1,
    "month",
    "after",
    "2026-09-15",
    "2026-10-15",
    "2026-10-15",
    { vi: "Cùng ngày của tháng sau.", en: "The same day of the next month." },
  ],
  [
    1,
    "month",
    "before",
    "2026-03-31",
    "2026-02-28",
    "2026-02-27",
    { vi: "Ngày cuối tháng 2, thứ Bảy; không dời.", en: "The last day of February, a Saturday; not moved." },
  ],
  [
    8,
    "calendar-day",
    "before",
    "2026-09-10",
    "2026-09-02",
    "2026-08-28",
    { vi: "Quốc khánh; không dời.", en: "National Day; not moved." },
  ],
  [
    5,
    "calendar-day",
    "before",
    "2026-07-01",
    "2026-06-26",
    "2026-06-26",
    { vi: "Ngày theo lịch.", en: "Calendar days." },
  ],
  [
    20,
    "calendar-day",
    "before",
    "2026-07-01",
    "2026-06-11",
    "2026-06-11",
    { vi: "Ngày theo lịch.", en: "Calendar days." },
  ],
  [5, "working-day", "before", "2026-07-01", "2026-06-24", "2026-06-24", { vi: "Ngày làm việc.", en: "Working days." }],
  [
    20,
    "working-day",
    "before",
    "2026-07-01",
    "2026-06-03",
    "2026-06-03",
    { vi: "Ngày làm việc.", en: "Working days." },
  ],
  [
    0,
    "same-day",
    "after",
    "2026-11-24",
    "2026-11-24",
    "2026-11-24",
    { vi: "Ngay ngày sự kiện, dù là ngày lễ.", en: "The day of the event, a holiday or not." },
  ],
];

const REFUSED: readonly (readonly [...term: TermParts, from: string, code: ProblemCode, why: Bilingual])[] = [
  [
    1,
    "month",
    "after",
    "2050-12-15",
    "calendar.outside-coverage",
    { vi: "Hạn ở sau lịch.", en: "Due after the calendar." },
  ],
  [
    30,
    "calendar-day",
    "after",
    "1999-09-30",
    "calendar.outside-coverage",
    {
      vi: "Tính từ ngày ở trước lịch, dù hạn ở trong lịch.",
      en: "Counted from before the calendar, though due in it.",
    },
  ],
  [
    8,
    "calendar-day",
    "before",
    "1999-10-04",
    "calendar.outside-coverage",
    { vi: "Hạn ở trước lịch.", en: "Due before the calendar." },
  ],
  [
    0,
    "working-day",
    "after",
    "2026-11-20",
    "argument.wrong-type",
    { vi: "Ít nhất một ngày.", en: "At least one day." },
  ],
  [1.5, "working-day", "after", "2026-11-20", "argument.not-an-integer", { vi: "Số nguyên.", en: "A whole number." }],
  [
    8,
    "hour",
    "after",
    "2026-11-20",
    "argument.unknown-value",
    { vi: "Không đổi ngày ra giờ.", en: "Days are not turned into hours." },
  ],
];

/** A unit may be one that does not exist. */
type TermParts = [amount: number, unit: string, direction: Term["direction"]];

/** Terms that are stated and not looked up. */
export function termCases(): VectorGroups["terms"] {
  return [
    ...TERMS.map(([amount, unit, direction, from, due, actBy, why]) => ({
      ...headOf([amount, unit, direction], from, why),
      expect: { due, actBy },
    })),
    ...REFUSED.map(([amount, unit, direction, from, expectProblem, why]) => ({
      ...headOf([amount, unit, direction], from, why),
      expectProblem,
    })),
  ];
}

function headOf([amount, unit, direction]: TermParts, from: string, why: Bilingual) {
  return {
    id: `terms/${amount}-${unit}-${direction}/${from}`,
    why,
    given: { term: { amount, unit, direction }, from },
  };
}
