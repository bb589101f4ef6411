import type { Certainty, DayKind, Language } from "../../../../src/index.js";

/** What a month view is told with, once a language. */
export interface MonthWords {
  readonly weekdays: readonly (readonly [short: string, long: string])[];
  readonly month: (month: number, year: number) => string;
  /** Under the number of a day, for readers who do not see colours; a working day has none. */
  readonly signs: Readonly<Record<Exclude<DayKind, "workday">, string>>;
  readonly kinds: Readonly<Record<DayKind, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly start: readonly [sign: string, meaning: string];
  readonly due: readonly [sign: string, meaning: string];
  readonly actBy: readonly [sign: string, meaning: string];
  readonly counted: (ordinal: number) => string;
  readonly countedLegend: string;
  readonly skipped: (why: string) => string;
  readonly rolled: (why: string) => string;
  readonly rolledTo: string;
  readonly projectedLegend: string;
  readonly legend: string;
  readonly unknown: string;
  readonly cut: (shown: number, all: number) => string;
}

const MONTHS_EN = "January February March April May June July August September October November December".split(" ");

export const MONTH_WORDS: Readonly<Record<Language, MonthWords>> = {
  vi: {
    weekdays: [
      ["T2", "thứ Hai"],
      ["T3", "thứ Ba"],
      ["T4", "thứ Tư"],
      ["T5", "thứ Năm"],
      ["T6", "thứ Sáu"],
      ["T7", "thứ Bảy"],
      ["CN", "Chủ nhật"],
    ],
    month: (month, year) => `Tháng ${month}/${year}`,
    signs: {
      "make-up-workday": "làm bù",
      "local-workday": "làm",
      weekend: "nghỉ",
      "public-holiday": "lễ",
      "compensatory-day-off": "bù",
      "swapped-day-off": "đổi",
      "local-day-off": "riêng",
    },
    kinds: {
      workday: "ngày làm việc",
      "make-up-workday": "ngày làm bù",
      "local-workday": "ngày làm việc theo lịch riêng",
      weekend: "nghỉ hằng tuần",
      "public-holiday": "nghỉ lễ, tết",
      "compensatory-day-off": "nghỉ bù",
      "swapped-day-off": "nghỉ hoán đổi",
      "local-day-off": "nghỉ theo lịch riêng",
    },
    certainty: {
      official: "đã công bố",
      statutory: "căn cứ vào luật",
      projected: "dự kiến, chưa có quyết định",
    },
    start: ["từ", "ngày bắt đầu, không tính"],
    due: ["hạn", "hạn cuối"],
    actBy: ["xong", "ngày làm việc cuối để làm xong"],
    counted: (ordinal) => `tính ngày thứ ${ordinal}`,
    countedLegend: "ngày được tính, theo thứ tự",
    skipped: (why) => `không tính: ${why}`,
    rolled: (why) => `kéo dài qua: ${why}`,
    rolledTo: "kéo dài đến ngày làm việc này",
    projectedLegend: "ngày dự kiến, chưa có quyết định",
    legend: "Chú giải",
    unknown: "ngoài lịch",
    cut: (shown, all) => `Chỉ vẽ ${shown} tháng đầu trong ${all} tháng.`,
  },
  en: {
    weekdays: [
      ["Mo", "Monday"],
      ["Tu", "Tuesday"],
      ["We", "Wednesday"],
      ["Th", "Thursday"],
      ["Fr", "Friday"],
      ["Sa", "Saturday"],
      ["Su", "Sunday"],
    ],
    month: (month, year) => `${MONTHS_EN[month - 1] ?? ""} ${year}`,
    signs: {
      "make-up-workday": "make-up",
      "local-workday": "work",
      weekend: "off",
      "public-holiday": "hol.",
      "compensatory-day-off": "comp.",
      "swapped-day-off": "swap",
      "local-day-off": "own",
    },
    kinds: {
      workday: "working day",
      "make-up-workday": "make-up workday",
      "local-workday": "local working day",
      weekend: "weekly rest",
      "public-holiday": "public holiday",
      "compensatory-day-off": "compensatory day off",
      "swapped-day-off": "swapped day off",
      "local-day-off": "local day off",
    },
    certainty: {
      official: "announced",
      statutory: "from the law",
      projected: "projected, not decided yet",
    },
    start: ["from", "the day counted from, not counted itself"],
    due: ["due", "due by the end of this day"],
    actBy: ["act", "last working day to act"],
    counted: (ordinal) => `counted, day ${ordinal}`,
    countedLegend: "days counted, in order",
    skipped: (why) => `not counted: ${why}`,
    rolled: (why) => `runs on over: ${why}`,
    rolledTo: "runs on to this working day",
    projectedLegend: "projected, not decided yet",
    legend: "Legend",
    unknown: "outside the calendar",
    cut: (shown, all) => `Only the first ${shown} of ${all} months are drawn.`,
  },
};
