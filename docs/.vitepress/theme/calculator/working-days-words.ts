import type { Language } from "../../../../src/index.js";

/** What the calculator of working days says, once a language. */
export interface WorkingDaysWords {
  readonly kind: string;
  readonly count: string;
  readonly add: string;
  readonly from: string;
  readonly to: string;
  readonly n: string;
  readonly nHint: string;
  readonly days: (n: number) => string;
  readonly between: (from: string, to: string) => string;
  readonly reversed: string;
  readonly added: (n: number, from: string) => string;
  readonly skipped: string;
  readonly nothingSkipped: string;
}

export const WORKING_DAYS_WORDS: Readonly<Record<Language, WorkingDaysWords>> = {
  vi: {
    kind: "Muốn biết",
    count: "số ngày làm việc giữa hai ngày",
    add: "ngày sau hoặc trước một số ngày làm việc",
    from: "Từ ngày",
    to: "Đến ngày",
    n: "Số ngày làm việc",
    nHint: "số âm: tính lùi",
    days: (n) => `${n} ngày làm việc`,
    between: (from, to) => `sau ${from}, đến hết ${to}`,
    reversed: "Ngày thứ hai đứng trước ngày thứ nhất nên số đếm mang dấu âm.",
    added: (n, from) =>
      n === 0 ? `chính là ${from}` : `ngày làm việc thứ ${Math.abs(n)} ${n > 0 ? "sau" : "trước"} ${from}`,
    skipped: "Những ngày đặc biệt trong khoảng này",
    nothingSkipped: "Không có ngày nghỉ nào trong khoảng này.",
  },
  en: {
    kind: "Find",
    count: "the working days between two dates",
    add: "the date so many working days on, or back",
    from: "From",
    to: "To",
    n: "Working days",
    nHint: "with a minus: back",
    days: (n) => `${n} working ${Math.abs(n) === 1 ? "day" : "days"}`,
    between: (from, to) => `after ${from}, up to the end of ${to}`,
    reversed: "The second date lies before the first, so the count has a minus.",
    added: (n, from) =>
      n === 0 ? `that is ${from} itself` : `working day ${Math.abs(n)} ${n > 0 ? "after" : "before"} ${from}`,
    skipped: "Special days in this time",
    nothingSkipped: "There is no day off in this time.",
  },
};
