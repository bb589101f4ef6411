import type { TargetOperator } from "../plan/types.js";
import type { Language } from "../problem/language.js";
import { writeNumber } from "./write-number.js";

/** What an outcome is told with, once a language. */
export interface KpiPhrases {
  readonly missing: (name: string, text: string) => string;
  readonly noData: (name: string) => string;
  readonly notMeasured: (name: string) => string;
  readonly judged: (name: string, percent: string, count: string, met: boolean, target: string) => string;
  readonly counts: (numerator: number, denominator: number) => string;
  readonly reduction: (baseline: string, current: string) => string;
  readonly value: string;
  readonly mayStillFail: (cases: number) => string;
  readonly mayStillRise: (amount: string) => string;
  readonly lacking: (cases: number) => string;
  readonly mustFall: (amount: string) => string;
  readonly operators: Readonly<Record<TargetOperator, string>>;
}

const say =
  (language: Language) =>
  (number: number | string): string =>
    writeNumber(String(number), language);
const vi = say("vi");
const en = say("en");

const VIETNAMESE: KpiPhrases = {
  missing: (name, text) =>
    `${name}: chỉ tiêu do văn bản khác quy định (${text}) mà chưa có con số, nên chưa đánh giá được.`,
  notMeasured: (name) => `${name}: chưa có số liệu.`,
  noData: (name) => `${name}: không có gì để đo, nên không kết luận đạt hay không đạt.`,
  judged: (name, percent, count, met, target) =>
    `${name}: ${vi(percent)} % (${count}), ${met ? "đạt" : "không đạt"} chỉ tiêu ${target}.`,
  counts: (numerator, denominator) => `${vi(numerator)} trên ${vi(denominator)}`,
  reduction: (baseline, current) => `từ ${vi(baseline)} còn ${vi(current)}`,
  value: "theo số liệu báo cáo",
  mayStillFail: (cases) =>
    cases === 0
      ? "Thêm một trường hợp không đạt là mất chỉ tiêu."
      : `Còn ${vi(cases)} trường hợp được phép không đạt trước khi mất chỉ tiêu.`,
  mayStillRise: (amount) => `Số hiện tại còn được tăng ${vi(amount)}.`,
  lacking: (cases) => `Thêm ${vi(cases)} trường hợp đạt thì đã đủ.`,
  mustFall: (amount) => `Số hiện tại phải giảm thêm ${vi(amount)}.`,
  operators: {
    "at-least": "tối thiểu",
    "more-than": "trên",
    equal: "bằng",
    "at-most": "không quá",
    "reduce-by-at-least": "giảm ít nhất",
  },
};

const ENGLISH: KpiPhrases = {
  missing: (name, text) =>
    `${name}: the target is left to another text (${text}) and no number was given, so it cannot be judged.`,
  notMeasured: (name) => `${name}: no figure was given.`,
  noData: (name) => `${name}: there was nothing to measure, so it is neither met nor missed.`,
  judged: (name, percent, count, met, target) =>
    `${name}: ${en(percent)} % (${count}), ${met ? "meets" : "misses"} the target of ${target}.`,
  counts: (numerator, denominator) => `${en(numerator)} of ${en(denominator)}`,
  reduction: (baseline, current) => `from ${en(baseline)} to ${en(current)}`,
  value: "as reported",
  mayStillFail: (cases) =>
    cases === 0
      ? "One more case that fails loses the target."
      : `${en(cases)} more ${cases === 1 ? "case" : "cases"} may fail before the target is lost.`,
  mayStillRise: (amount) => `The current figure may still rise by ${en(amount)}.`,
  lacking: (cases) => `${en(cases)} more ${cases === 1 ? "case" : "cases"} on the right side would have met it.`,
  mustFall: (amount) => `The current figure would have to fall by another ${en(amount)}.`,
  operators: {
    "at-least": "at least",
    "more-than": "more than",
    equal: "exactly",
    "at-most": "at most",
    "reduce-by-at-least": "a cut of at least",
  },
};

/** The phrases of each language. */
export const KPI_PHRASES: Readonly<Record<Language, KpiPhrases>> = { vi: VIETNAMESE, en: ENGLISH };
