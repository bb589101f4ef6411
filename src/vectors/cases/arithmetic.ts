import type { ProblemCode } from "../../problem/codes.js";
import type { Bilingual } from "../../problem/language.js";
import type { Neighbour } from "../types.js";

/** Days, and whether they work. */
export const WORKING_DAYS: readonly (readonly [date: string, works: boolean, why: Bilingual])[] = [
  ["2026-11-20", true, { vi: "Thứ Sáu thường.", en: "A plain Friday." }],
  ["2026-11-21", false, { vi: "Thứ Bảy thường.", en: "A plain Saturday." }],
  ["2026-11-23", true, { vi: "Hoán đổi không được chấp thuận.", en: "The swap was not adopted." }],
  ["2026-11-28", false, { vi: "Hoán đổi không được chấp thuận.", en: "The swap was not adopted." }],
  ["2026-11-24", false, { vi: "Ngày Văn hóa Việt Nam.", en: "Vietnamese Culture Day." }],
  ["2025-11-24", true, { vi: "Trước Nghị quyết 28/2026/QH16.", en: "Before Resolution 28/2026/QH16." }],
  ["2026-08-22", true, { vi: "Thứ Bảy làm bù.", en: "A make-up Saturday." }],
  ["2026-08-31", false, { vi: "Nghỉ hoán đổi.", en: "A swapped day off." }],
  ["2011-01-30", true, { vi: "Chủ nhật làm bù.", en: "A make-up Sunday." }],
  ["2026-04-27", false, { vi: "Nghỉ bù Giỗ Tổ.", en: "Compensation for Hùng Kings' Day." }],
  ["2026-02-20", false, { vi: "Mùng 4 Tết.", en: "The fourth day of Tết." }],
  ["2012-05-02", true, { vi: "Ngày thường.", en: "A plain day." }],
  ["2007-04-26", false, { vi: "Giỗ Tổ đầu tiên được nghỉ.", en: "The first Hùng Kings' Day off." }],
  ["2006-04-07", true, { vi: "Giỗ Tổ chưa được nghỉ.", en: "Hùng Kings' Day was not yet off." }],
  ["2021-09-03", false, { vi: "Ngày thứ hai của Quốc khánh.", en: "The second day of National Day." }],
  ["2020-09-03", true, { vi: "Trước Bộ luật Lao động 2019.", en: "Before the Labour Code 2019." }],
  ["1999-10-02", false, { vi: "Thứ Bảy đầu tiên được nghỉ.", en: "The first Saturday off." }],
  ["1999-10-04", true, { vi: "Ngày làm việc đầu tiên của lịch.", en: "The first working day of the calendar." }],
  ["2027-09-03", false, { vi: "Ngày liền kề Quốc khánh.", en: "The day beside National Day." }],
  [
    "2029-11-26",
    true,
    {
      vi: "24/11/2029 là thứ Bảy: không nghỉ bù, theo cách hiểu đã chọn.",
      en: "24 November 2029 is a Saturday: not compensated, by the reading adopted.",
    },
  ],
  ["2050-12-31", false, { vi: "Ngày cuối cùng của lịch, thứ Bảy.", en: "The last day of the calendar, a Saturday." }],
  ["2050-09-02", false, { vi: "Quốc khánh theo luật.", en: "National Day by law." }],
];

/** A start with several numbers of working days and where each leads. */
export const ADDITIONS: readonly (readonly [
  date: string,
  results: readonly (readonly [number, string])[],
  why: Bilingual,
])[] = [
  [
    "2026-09-21",
    [
      [0, "2026-09-21"],
      [1, "2026-09-22"],
      [2, "2026-09-23"],
      [3, "2026-09-24"],
      [5, "2026-09-28"],
      [15, "2026-10-12"],
      [-1, "2026-09-18"],
      [-2, "2026-09-17"],
    ],
    { vi: "Tuần thường: ngày bắt đầu không được đếm.", en: "A plain week: the first day is not counted." },
  ],
  [
    "2026-09-22",
    [
      [0, "2026-09-22"],
      [1, "2026-09-23"],
      [2, "2026-09-24"],
      [3, "2026-09-25"],
      [5, "2026-09-29"],
      [15, "2026-10-13"],
      [-1, "2026-09-21"],
      [-2, "2026-09-18"],
    ],
    { vi: "Tuần thường: ngày bắt đầu không được đếm.", en: "A plain week: the first day is not counted." },
  ],
  [
    "2026-09-23",
    [
      [0, "2026-09-23"],
      [1, "2026-09-24"],
      [2, "2026-09-25"],
      [3, "2026-09-28"],
      [5, "2026-09-30"],
      [15, "2026-10-14"],
      [-1, "2026-09-22"],
      [-2, "2026-09-21"],
    ],
    { vi: "Tuần thường: ngày bắt đầu không được đếm.", en: "A plain week: the first day is not counted." },
  ],
  [
    "2026-09-24",
    [
      [0, "2026-09-24"],
      [1, "2026-09-25"],
      [2, "2026-09-28"],
      [3, "2026-09-29"],
      [5, "2026-10-01"],
      [15, "2026-10-15"],
      [-1, "2026-09-23"],
      [-2, "2026-09-22"],
    ],
    { vi: "Tuần thường: ngày bắt đầu không được đếm.", en: "A plain week: the first day is not counted." },
  ],
  [
    "2026-09-25",
    [
      [0, "2026-09-25"],
      [1, "2026-09-28"],
      [2, "2026-09-29"],
      [3, "2026-09-30"],
      [5, "2026-10-02"],
      [15, "2026-10-16"],
      [-1, "2026-09-24"],
      [-2, "2026-09-23"],
    ],
    { vi: "Tuần thường: ngày bắt đầu không được đếm.", en: "A plain week: the first day is not counted." },
  ],
  [
    "2026-09-26",
    [
      [0, "2026-09-26"],
      [1, "2026-09-28"],
      [2, "2026-09-29"],
      [3, "2026-09-30"],
      [5, "2026-10-02"],
      [15, "2026-10-16"],
      [-1, "2026-09-25"],
      [-2, "2026-09-24"],
    ],
    {
      vi: "Tuần thường; ngày bắt đầu là ngày nghỉ: Thứ Hai là ngày thứ nhất.",
      en: "A plain week, started on a rest day: Monday is day one.",
    },
  ],
  [
    "2026-09-27",
    [
      [0, "2026-09-27"],
      [1, "2026-09-28"],
      [2, "2026-09-29"],
      [3, "2026-09-30"],
      [5, "2026-10-02"],
      [15, "2026-10-16"],
      [-1, "2026-09-25"],
      [-2, "2026-09-24"],
    ],
    {
      vi: "Tuần thường; ngày bắt đầu là ngày nghỉ: Thứ Hai là ngày thứ nhất.",
      en: "A plain week, started on a rest day: Monday is day one.",
    },
  ],
  [
    "2026-11-20",
    [
      [1, "2026-11-23"],
      [2, "2026-11-25"],
      [3, "2026-11-26"],
      [5, "2026-11-30"],
      [15, "2026-12-14"],
      [20, "2026-12-21"],
      [25, "2026-12-28"],
      [30, "2027-01-05"],
    ],
    { vi: "24/11 được nghỉ; 30 ngày đi qua 1/1.", en: "24 November is off; thirty days cross 1 January." },
  ],
  [
    "2026-11-23",
    [[1, "2026-11-25"]],
    {
      vi: "Đề xuất hoán đổi 23/11 và 28/11 không được chấp thuận.",
      en: "The swap of 23 and 28 November was not adopted.",
    },
  ],
  [
    "2026-08-21",
    [
      [1, "2026-08-22"],
      [2, "2026-08-24"],
      [3, "2026-08-25"],
      [5, "2026-08-27"],
      [15, "2026-09-15"],
    ],
    {
      vi: "Thứ Bảy 22/08 làm bù trước ngày nghỉ 31/08.",
      en: "Saturday 22 August is worked, before its day off on the 31st.",
    },
  ],
  [
    "2026-08-20",
    [
      [2, "2026-08-22"],
      [15, "2026-09-14"],
    ],
    { vi: "Hạn rơi vào thứ Bảy làm bù.", en: "The result itself is a make-up Saturday." },
  ],
  [
    "2026-08-28",
    [
      [1, "2026-09-03"],
      [2, "2026-09-04"],
      [5, "2026-09-09"],
    ],
    { vi: "31/08 nghỉ hoán đổi, 01–02/09 nghỉ Quốc khánh.", en: "31 August swapped, 1–2 September National Day." },
  ],
  [
    "2026-01-09",
    [
      [1, "2026-01-10"],
      [2, "2026-01-12"],
      [3, "2026-01-13"],
    ],
    { vi: "Làm bù sau ngày nghỉ 02/01.", en: "Made up after the day off of 2 January." },
  ],
  [
    "2025-12-31",
    [
      [1, "2026-01-05"],
      [2, "2026-01-06"],
    ],
    { vi: "02/01/2026 nghỉ hoán đổi.", en: "2 January 2026 is a swapped day off." },
  ],
  [
    "2026-12-30",
    [
      [1, "2026-12-31"],
      [2, "2027-01-04"],
      [3, "2027-01-05"],
    ],
    { vi: "Qua năm mới.", en: "Across the end of the year." },
  ],
  [
    "2026-02-13",
    [
      [1, "2026-02-23"],
      [2, "2026-02-24"],
      [5, "2026-02-27"],
      [15, "2026-03-13"],
    ],
    { vi: "Chín ngày nghỉ Tết.", en: "Nine days of Tết." },
  ],
  [
    "2026-02-16",
    [
      [1, "2026-02-23"],
      [-1, "2026-02-13"],
    ],
    { vi: "Bắt đầu từ một ngày Tết.", en: "Started on a day of Tết." },
  ],
  [
    "2025-01-24",
    [
      [1, "2025-02-03"],
      [15, "2025-02-21"],
    ],
    { vi: "Tết 2025.", en: "Tết 2025." },
  ],
  ["2022-01-28", [[1, "2022-02-07"]], { vi: "Tết 2022.", en: "Tết 2022." }],
  [
    "2026-04-24",
    [
      [1, "2026-04-28"],
      [2, "2026-04-29"],
      [3, "2026-05-04"],
      [5, "2026-05-06"],
    ],
    {
      vi: "Giỗ Tổ vào Chủ nhật, nghỉ bù 27/04; rồi 30/4, 1/5.",
      en: "Hùng Kings' Day on a Sunday, compensated on the 27th; then 30 April and 1 May.",
    },
  ],
  [
    "2025-04-25",
    [
      [1, "2025-04-26"],
      [2, "2025-04-28"],
      [3, "2025-04-29"],
    ],
    { vi: "Thứ Bảy 26/04 làm bù trước ngày nghỉ.", en: "Saturday the 26th is worked, before its day off." },
  ],
  [
    "2025-04-29",
    [[1, "2025-05-05"]],
    { vi: "30/4, 1/5, nghỉ hoán đổi 02/05, cuối tuần.", en: "30 April, 1 May, the swapped 2 May, a weekend." },
  ],
  [
    "2024-04-26",
    [
      [1, "2024-05-02"],
      [2, "2024-05-03"],
      [3, "2024-05-04"],
    ],
    { vi: "Nghỉ trước, làm bù thứ Bảy 04/05 sau.", en: "Off first, made up on Saturday 4 May." },
  ],
  [
    "2023-04-28",
    [[1, "2023-05-04"]],
    {
      vi: "Hai ngày lễ trong một cuối tuần, nghỉ bù 2 và 3/5.",
      en: "Two holidays on one weekend, compensated on 2 and 3 May.",
    },
  ],
  [
    "2011-01-28",
    [
      [1, "2011-01-29"],
      [2, "2011-01-30"],
      [3, "2011-02-08"],
    ],
    { vi: "Ngày làm bù là Chủ nhật.", en: "A make-up day on a Sunday." },
  ],
  [
    "2011-01-31",
    [
      [-1, "2011-01-30"],
      [-2, "2011-01-29"],
      [-3, "2011-01-28"],
    ],
    { vi: "Như trên, tính lùi.", en: "The same, backwards." },
  ],
  [
    "2014-12-26",
    [
      [1, "2014-12-27"],
      [2, "2014-12-29"],
    ],
    { vi: "Làm bù cho ngày nghỉ của năm sau.", en: "Made up for a day off in the next year." },
  ],
  ["2014-12-31", [[1, "2015-01-05"]], { vi: "Ngày nghỉ ấy.", en: "That day off." }],
  ["2012-12-28", [[1, "2013-01-02"]], { vi: "Nghỉ năm 2012, làm bù năm 2013.", en: "Off in 2012, made up in 2013." }],
  ["2013-01-04", [[1, "2013-01-05"]], { vi: "Thứ Bảy làm bù ấy.", en: "That make-up Saturday." }],
  ["2018-12-28", [[1, "2019-01-02"]], { vi: "31/12/2018 nghỉ hoán đổi.", en: "31 December 2018 is swapped." }],
  [
    "2014-01-24",
    [
      [1, "2014-01-25"],
      [2, "2014-01-27"],
      [3, "2014-02-06"],
      [4, "2014-02-07"],
      [5, "2014-02-08"],
    ],
    { vi: "Hai ngày nghỉ và hai ngày làm bù quanh Tết.", en: "Two days off and two make-up days around Tết." },
  ],
  [
    "2007-02-15",
    [[1, "2007-02-22"]],
    { vi: "Tết Việt Nam 17/02, trước Trung Quốc một ngày.", en: "Vietnamese Tết on the 17th, a day before China's." },
  ],
  ["2010-02-26", [[1, "2010-02-27"]], { vi: "Thứ Bảy làm bù.", en: "A make-up Saturday." }],
  [
    "1999-10-02",
    [
      [1, "1999-10-04"],
      [0, "1999-10-02"],
    ],
    { vi: "Ngày đầu tiên của lịch.", en: "The first day of the calendar." },
  ],
];

/** Two days and the working days between them. */
export const COUNTS: readonly (readonly [from: string, to: string, count: number, why: Bilingual])[] = [
  ["2026-11-20", "2026-11-25", 2, { vi: "Ngược với cộng 2.", en: "The inverse of adding 2." }],
  ["2026-08-21", "2026-08-24", 2, { vi: "Thứ Bảy làm bù được đếm.", en: "The make-up Saturday counts." }],
  ["2026-02-13", "2026-02-23", 1, { vi: "Qua Tết.", en: "Across Tết." }],
  [
    "2011-01-28",
    "2011-01-31",
    2,
    { vi: "Thứ Bảy và Chủ nhật làm, thứ Hai nghỉ.", en: "Saturday and Sunday worked, Monday off." },
  ],
  [
    "2011-01-31",
    "2011-01-28",
    -3,
    {
      vi: "Đếm ngược: ngày đến được tính, ngày đi thì không.",
      en: "Reversed: the day gone to counts, the day started from does not.",
    },
  ],
  ["2026-09-25", "2026-09-26", 0, { vi: "Thứ Bảy không làm.", en: "Saturday does not work." }],
  ["2026-09-26", "2026-09-25", -1, { vi: "Hai khoảng nửa mở khác nhau.", en: "The two half-open intervals differ." }],
  ["2026-09-26", "2026-09-28", 1, { vi: "Thứ Hai.", en: "Monday." }],
  ["2026-09-28", "2026-09-26", 0, { vi: "Không là 0, không là âm 0.", en: "Zero, and not minus zero." }],
  ["2023-12-31", "2024-12-31", 251, { vi: "Cả năm 2024.", en: "All of 2024." }],
  ["2024-12-31", "2025-12-31", 250, { vi: "Cả năm 2025.", en: "All of 2025." }],
  ["2025-12-31", "2026-12-31", 249, { vi: "Cả năm 2026.", en: "All of 2026." }],
  ["2026-12-31", "2027-12-31", 249, { vi: "Cả năm 2027.", en: "All of 2027." }],
  ["2026-01-01", "2026-12-31", 249, { vi: "1/1 được nghỉ.", en: "1 January is off." }],
  ["2026-11-20", "2026-11-20", 0, { vi: "Cùng một ngày.", en: "One and the same day." }],
  ["2026-11-20", "2026-12-14", 15, { vi: "24/11 không được đếm.", en: "24 November does not count." }],
];

/** A day, and for it: the next, the previous, the one on or after, the one on or before. */
export const NEIGHBOURS: readonly (readonly [
  date: string,
  found: readonly [string, string, string, string],
  why: Bilingual,
])[] = [
  ["2026-02-13", ["2026-02-23", "2026-02-12", "2026-02-13", "2026-02-13"], { vi: "Trước Tết.", en: "Before Tết." }],
  [
    "2026-02-17",
    ["2026-02-23", "2026-02-13", "2026-02-23", "2026-02-13"],
    { vi: "Mùng 1 Tết.", en: "The first day of Tết." },
  ],
  [
    "2026-11-24",
    ["2026-11-25", "2026-11-23", "2026-11-25", "2026-11-23"],
    { vi: "Ngày lễ giữa tuần.", en: "A holiday in mid-week." },
  ],
  [
    "2026-08-22",
    ["2026-08-24", "2026-08-21", "2026-08-22", "2026-08-22"],
    { vi: "Thứ Bảy làm bù.", en: "A make-up Saturday." },
  ],
  [
    "2011-01-31",
    ["2011-02-08", "2011-01-30", "2011-02-08", "2011-01-30"],
    { vi: "Sau một Chủ nhật làm bù.", en: "After a make-up Sunday." },
  ],
  [
    "2026-01-03",
    ["2026-01-05", "2025-12-31", "2026-01-05", "2025-12-31"],
    { vi: "Qua năm mới.", en: "Across the new year." },
  ],
];

/** Days that `isWorkingDay` refuses. */
export const REFUSED_DAYS: readonly (readonly [date: string, code: ProblemCode, why: Bilingual])[] = [
  ["1999-10-01", "calendar.outside-coverage", { vi: "Trước tuần năm ngày.", en: "Before the five-day week." }],
  [
    "2051-01-01",
    "calendar.outside-coverage",
    { vi: "Sau ngày cuối cùng của lịch.", en: "After the last day of the calendar." },
  ],
  ["2026-02-29", "date.invalid", { vi: "2026 không nhuận.", en: "2026 is no leap year." }],
  ["2100-02-29", "date.invalid", { vi: "2100 không nhuận.", en: "2100 is no leap year." }],
];

/** What `addWorkingDays` refuses. */
export const REFUSED_ADDITIONS: readonly (readonly [date: string, n: number, code: ProblemCode, why: Bilingual])[] = [
  [
    "1999-10-01",
    1,
    "calendar.outside-coverage",
    { vi: "Trước ngày đầu tiên của lịch.", en: "Before the first day of the calendar." },
  ],
  [
    "1999-10-04",
    -1,
    "calendar.outside-coverage",
    {
      vi: "Kết quả ở trước lịch; không quay vòng về cuối.",
      en: "The result lies before the calendar, and does not wrap around to its end.",
    },
  ],
  [
    "2051-01-01",
    -1,
    "calendar.outside-coverage",
    { vi: "Sau ngày cuối cùng của lịch.", en: "After the last day of the calendar." },
  ],
  [
    "2050-12-30",
    1,
    "calendar.outside-coverage",
    { vi: "Kết quả ở sau lịch.", en: "The result lies after the calendar." },
  ],
  [
    "2026-11-20",
    1000000,
    "calendar.outside-coverage",
    { vi: "Kết quả ở rất xa sau lịch.", en: "The result lies far after the calendar." },
  ],
  [
    "2026-11-20",
    1.5,
    "argument.not-an-integer",
    { vi: "Số ngày phải là số nguyên.", en: "A number of days is a whole number." },
  ],
  ["2026-02-30", 1, "date.invalid", { vi: "Ngày không tồn tại.", en: "No such day." }],
  ["2023-06-31", 1, "date.invalid", { vi: "Ngày không tồn tại.", en: "No such day." }],
  ["2026-2-9", 1, "date.invalid", { vi: "Tháng và ngày viết hai chữ số.", en: "Month and day have two digits." }],
  ["2026-02-09 ", 1, "date.invalid", { vi: "Thừa khoảng trắng.", en: "A blank too many." }],
  ["20260209", 1, "date.invalid", { vi: "Thiếu dấu gạch.", en: "No hyphens." }],
  ["20/11/2026", 1, "date.invalid", { vi: "Ngày viết trước.", en: "The day comes first." }],
  [
    "2026-11-19T17:30:00Z",
    1,
    "date.invalid",
    { vi: "Đó là một thời điểm, không phải một ngày.", en: "That is an instant, not a day." },
  ],
];

/** What `countWorkingDays` refuses. */
export const REFUSED_COUNTS: readonly (readonly [from: string, to: string, code: ProblemCode, why: Bilingual])[] = [
  [
    "1999-10-01",
    "1999-10-04",
    "calendar.outside-coverage",
    { vi: "Bắt đầu trước lịch.", en: "Starts before the calendar." },
  ],
  [
    "2026-11-20",
    "2051-01-01",
    "calendar.outside-coverage",
    { vi: "Kết thúc sau lịch.", en: "Ends after the calendar." },
  ],
  ["2026-11-20", "2026-11-31", "date.invalid", { vi: "Tháng 11 có 30 ngày.", en: "November has 30 days." }],
];

/** Days at the ends of the calendar that have no such neighbour. */
export const NO_NEIGHBOUR: readonly (readonly [find: Neighbour, date: string, why: Bilingual])[] = [
  [
    "previousWorkingDay",
    "1999-10-04",
    { vi: "Không có ngày làm việc nào trước đó trong lịch.", en: "The calendar has no working day before it." },
  ],
  [
    "workingDayOnOrBefore",
    "1999-10-03",
    { vi: "Không có ngày làm việc nào trước đó trong lịch.", en: "The calendar has no working day before it." },
  ],
  [
    "nextWorkingDay",
    "2050-12-30",
    { vi: "Không có ngày làm việc nào sau đó trong lịch.", en: "The calendar has no working day after it." },
  ],
  [
    "workingDayOnOrAfter",
    "2050-12-31",
    { vi: "Không có ngày làm việc nào sau đó trong lịch.", en: "The calendar has no working day after it." },
  ],
];
