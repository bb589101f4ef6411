import { writtenDay } from "../../../src/civil/written-day.js";
import { ANCHOR_LABELS } from "../../../src/plan/anchors.js";
import type { ReportPeriod, Timing } from "../../../src/plan/timing.js";
import type { Language } from "../../../src/problem/language.js";
import { ruleAddress } from "../addresses.js";
import { link, plain, vietnamese } from "./markdown.js";

const PERIODS: Readonly<
  Record<Language, Readonly<Record<ReportPeriod["unit"], readonly [each: string, many: string]>>>
> = {
  vi: {
    week: ["hằng tuần", "tuần"],
    month: ["hằng tháng", "tháng"],
    quarter: ["hằng quý", "quý"],
    year: ["hằng năm", "năm"],
  },
  en: {
    week: ["every week", "weeks"],
    month: ["every month", "months"],
    quarter: ["every quarter", "quarters"],
    year: ["every year", "years"],
  },
};

const KINDS = {
  vi: {
    before: (day: string) => `trước ngày ${day}`,
    by: (day: string) => `chậm nhất ngày ${day}`,
    missing: (printed: string, day: string) => `${printed} (không có ngày này; lấy ${day})`,
    from: (day: string) => `từ ngày ${day}`,
    window: (from: string, to: string) => `từ ${from} đến ${to}`,
    forward: (length: string, anchor: string) => `trong ${length} kể từ ${anchor}`,
    backward: (length: string, anchor: string) => `chậm nhất ${length} trước ${anchor}`,
    sameDay: (anchor: string) => `ngay trong ${anchor}`,
    every: (amount: number, unit: string) => `${amount} ${unit} một lần`,
    after: (length: string, anchor: string) => `cứ ${length} một lần kể từ ${anchor}`,
    noPeriod: "định kỳ, không nêu kỳ",
    continuous: "thường xuyên",
    external: (basis: string) => `theo: ${basis}`,
    none: "không ghi thời gian",
    day: "ngày",
    workingDay: "ngày làm việc",
    and: " và ",
  },
  en: {
    before: (day: string) => `before ${day}`,
    by: (day: string) => `by ${day}`,
    missing: (printed: string, day: string) => `${printed} (there is no such day; read as ${day})`,
    from: (day: string) => `from ${day}`,
    window: (from: string, to: string) => `from ${from} to ${to}`,
    forward: (length: string, anchor: string) => `within ${length} of ${anchor}`,
    backward: (length: string, anchor: string) => `at the latest ${length} before ${anchor}`,
    sameDay: (anchor: string) => `on the day of ${anchor}`,
    every: (amount: number, unit: string) => `every ${amount} ${unit}`,
    after: (length: string, anchor: string) => `every ${length} from ${anchor}`,
    noPeriod: "periodic, the period not stated",
    continuous: "all the time",
    external: (basis: string) => `set by: ${basis}`,
    none: "no time given",
    day: "days",
    workingDay: "working days",
    and: " and ",
  },
} as const;

/** One clause of a time cell in words, with what the plan itself says where it says something. */
export function timingCell(timing: Timing, language: Language): string {
  const { rule, raw } = timing;
  const said = timingWords(timing, language);
  const words = rule === undefined ? said : link(said, ruleAddress(language, rule));
  return raw === "" ? words : `${words}<br>“${vietnamese(raw, language)}”`;
}

function timingWords(timing: Timing, language: Language): string {
  const words = KINDS[language];
  switch (timing.kind) {
    case "before":
    case "by": {
      const { date } = timing;
      if (date !== null) return words[timing.kind](writtenDay(date));
      return words.missing(`“${vietnamese(timing.printed, language)}”`, writtenDay(timing.adopted));
    }
    case "from":
      return words.from(writtenDay(timing.date));
    case "window":
      return words.window(writtenDay(timing.from), writtenDay(timing.to));
    case "within": {
      const length = `${timing.amount} ${timing.unit === "day" ? words.day : words.workingDay}`;
      return words[timing.direction](length, plain(ANCHOR_LABELS[timing.anchor][language]));
    }
    case "same-day":
      return words.sameDay(plain(ANCHOR_LABELS[timing.anchor][language]));
    case "recurring": {
      if (timing.anchor !== undefined) {
        const [{ amount }] = timing.every;
        return words.after(`${amount} ${words.workingDay}`, plain(ANCHOR_LABELS[timing.anchor][language]));
      }
      if (timing.every.length === 0) return words.noPeriod;
      return timing.every.map(({ amount, unit }) => everyWords(amount, unit, language)).join(words.and);
    }
    case "external":
      return words.external(plain(timing.basis[language]));
    case "continuous":
      return words.continuous;
    case "none":
      return words.none;
  }
}

function everyWords(amount: number, unit: ReportPeriod["unit"], language: Language): string {
  const [each, many] = PERIODS[language][unit];
  return amount === 1 ? each : KINDS[language].every(amount, many);
}
