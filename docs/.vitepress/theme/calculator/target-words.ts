import type { Language } from "../../../../src/index.js";
import type { KpiOutcome } from "../../../../src/kpi/index.js";

/** What the calculator of targets says, once a language. */
export interface TargetWords {
  readonly kind: string;
  readonly byPlan: string;
  readonly own: string;
  readonly plan: string;
  readonly row: string;
  readonly chooseRow: string;
  readonly rowOf: (row: string, title: string, target: string) => string;
  readonly indicator: string;
  readonly operator: string;
  readonly target: string;
  readonly supplied: string;
  readonly figure: string;
  readonly counts: string;
  readonly byValue: string;
  readonly measured: string;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly baseline: string;
  readonly current: string;
  readonly of: (name: string, what: string) => string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<KpiOutcome, string>>;
  readonly exact: string;
  readonly percent: string;
  readonly points: string;
  readonly lacking: string;
  readonly mayStillFail: string;
  readonly mustFall: string;
  readonly mayStillRise: string;
  readonly words: string;
}

export const TARGET_WORDS: Readonly<Record<Language, TargetWords>> = {
  vi: {
    kind: "Chỉ tiêu lấy từ",
    byPlan: "một kế hoạch",
    own: "tự nêu",
    plan: "Kế hoạch",
    row: "Dòng chỉ tiêu",
    chooseRow: "– chọn dòng –",
    rowOf: (row, title, target) => `Dòng ${row}: ${title} (${target})`,
    indicator: "Chỉ tiêu",
    operator: "Phải đạt",
    target: "Mức phải đạt, %",
    supplied: "Mức do văn bản khác giao, %",
    figure: "Số liệu",
    counts: "số lượng",
    byValue: "tỷ lệ có sẵn",
    measured: "Số liệu",
    value: "Tỷ lệ đo được, %",
    numerator: "Tử số",
    denominator: "Mẫu số",
    baseline: "Số làm mốc",
    current: "Số hiện tại",
    of: (name, what) => `${name}: ${what}`,
    outcome: "Kết luận",
    outcomes: {
      met: "Đạt",
      missed: "Không đạt",
      "no-data": "Không có số liệu",
      "target-missing": "Chưa có mức phải đạt",
    },
    exact: "Giá trị chính xác",
    percent: "Phần trăm",
    points: "Chênh lệch, điểm phần trăm",
    lacking: "Còn thiếu, trường hợp",
    mayStillFail: "Còn được phép không đạt, trường hợp",
    mustFall: "Số hiện tại phải giảm thêm",
    mayStillRise: "Số hiện tại còn được tăng",
    words: "Bằng lời",
  },
  en: {
    kind: "The target is",
    byPlan: "of a plan",
    own: "your own",
    plan: "Plan",
    row: "Row",
    chooseRow: "– choose a row –",
    rowOf: (row, title, target) => `Row ${row}: ${title} (${target})`,
    indicator: "Indicator",
    operator: "To be reached",
    target: "Target, %",
    supplied: "Number that the other text sets, %",
    figure: "Given as",
    counts: "counts",
    byValue: "a rate",
    measured: "Figures",
    value: "Rate measured, %",
    numerator: "Numerator",
    denominator: "Denominator",
    baseline: "Base",
    current: "Current figure",
    of: (name, what) => `${name}: ${what}`,
    outcome: "Outcome",
    outcomes: { met: "Met", missed: "Missed", "no-data": "No data", "target-missing": "Target missing" },
    exact: "Exact value",
    percent: "Per cent",
    points: "Gap in percentage points",
    lacking: "Cases lacking",
    mayStillFail: "Cases that may still fail",
    mustFall: "The current figure must fall by",
    mayStillRise: "The current figure may still rise by",
    words: "In words",
  },
};
