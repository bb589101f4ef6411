import type { Language, TermUnit } from "../../../../src/index.js";

/** What the calculator of deadlines says, once a language. */
export interface DeadlineWords {
  readonly kind: string;
  readonly byRule: string;
  readonly byTerm: string;
  readonly rule: string;
  readonly variant: string;
  readonly chooseVariant: string;
  readonly amount: string;
  readonly unit: string;
  readonly direction: string;
  readonly from: string;
  readonly units: Readonly<Record<TermUnit, string>>;
  readonly directions: Readonly<Record<"after" | "before", string>>;
  readonly due: string;
  readonly actBy: string;
  readonly cites: string;
  readonly source: string;
}

export const DEADLINE_WORDS: Readonly<Record<Language, DeadlineWords>> = {
  vi: {
    kind: "Tính theo",
    byRule: "quy tắc",
    byTerm: "thời hạn tự nêu",
    rule: "Quy tắc",
    variant: "Trường hợp",
    chooseVariant: "– chọn trường hợp –",
    amount: "Số",
    unit: "Đơn vị",
    direction: "Chiều tính",
    from: "Ngày bắt đầu",
    units: {
      "working-day": "ngày làm việc",
      "calendar-day": "ngày (cả ngày nghỉ)",
      week: "tuần",
      month: "tháng",
      "same-day": "ngay trong ngày",
    },
    directions: { after: "sau ngày này", before: "trước ngày này" },
    due: "Hạn cuối: hết",
    actBy: "Nên làm xong trước khi hết",
    cites: "Văn bản",
    source: "bản gốc",
  },
  en: {
    kind: "By",
    byRule: "a rule",
    byTerm: "a term of your own",
    rule: "Rule",
    variant: "Case",
    chooseVariant: "– choose the case –",
    amount: "Amount",
    unit: "Unit",
    direction: "Direction",
    from: "Start date",
    units: {
      "working-day": "working days",
      "calendar-day": "calendar days",
      week: "weeks",
      month: "months",
      "same-day": "the same day",
    },
    directions: { after: "after this day", before: "before this day" },
    due: "Due by the end of",
    actBy: "Best done by the end of",
    cites: "Texts",
    source: "source",
  },
};
