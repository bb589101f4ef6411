import { KPI_PHRASES } from "../kpi/kpi-phrases.js";
import type { KpiResult } from "../kpi/kpi-result.js";
import type { NotMeasured, Scorecard, ScorecardLine, ScorecardOutcome } from "../kpi/scorecard.js";
import { writeNumber } from "../kpi/write-number.js";
import type { Bilingual, Language } from "../problem/language.js";

/** What each outcome is called. */
const OUTCOME_LABELS: Readonly<Record<ScorecardOutcome, Bilingual>> = {
  met: { vi: "đạt", en: "met" },
  missed: { vi: "KHÔNG ĐẠT", en: "MISSED" },
  "no-data": { vi: "không có gì để đo", en: "no data" },
  "target-missing": { vi: "chưa có chỉ tiêu", en: "target missing" },
  "not-measured": { vi: "chưa có số liệu", en: "not measured" },
};

const TREND_LABELS = { better: "↑", worse: "↓", same: "=", unknown: "?" } as const;

/** The heads of the columns. */
export const SCORECARD_HEAD: Readonly<Record<Language, readonly string[]>> = {
  vi: ["Dòng", "Chỉ tiêu", "Phải đạt", "Kết quả", "Kết luận", "Chênh lệch", "Thiếu, còn được trượt", "Xu hướng"],
  en: ["Row", "Indicator", "Target", "Result", "Outcome", "Gap", "Lacking, or to spare", "Trend"],
};

/** A line as the cells of a table, for people. */
export function scorecardCells(line: ScorecardLine, language: Language): string[] {
  const { result } = line;
  const percent = "value" in result && result.value !== null ? `${writeNumber(result.value.percent, language)} %` : "–";
  return [
    line.row,
    line.name[language],
    targetOf(line, language),
    percent,
    OUTCOME_LABELS[result.outcome][language],
    "points" in result ? withSign(result.points, language) : "–",
    marginOf(result, language),
    trendOf(line, language),
  ];
}

function targetOf({ result: { target }, suppliedBy }: ScorecardLine, language: Language): string {
  if ("external" in target) return target.external;
  const written = `${KPI_PHRASES[language].operators[target.operator]} ${writeNumber(String(target.value), language)} %`;
  return suppliedBy === undefined ? written : `${written} (${suppliedBy})`;
}

function marginOf(result: KpiResult | NotMeasured, language: Language): string {
  const say = (number: number | string): string => writeNumber(String(number), language);
  if (result.outcome === "missed") {
    if (result.mustFall !== undefined) return `− ${say(result.mustFall)}`;
    return result.lacking === null ? "–" : `${{ vi: "thiếu", en: "lacks" }[language]} ${say(result.lacking)}`;
  }
  if (result.outcome === "met") {
    if (result.mayStillRise !== undefined) return `+ ${say(result.mayStillRise)}`;
    return result.mayStillFail === null
      ? "–"
      : `${{ vi: "còn được", en: "spare" }[language]} ${say(result.mayStillFail)}`;
  }
  return "–";
}

function trendOf({ trend }: ScorecardLine, language: Language): string {
  if (trend === undefined) return "";
  const points = trend.points === null ? "" : ` ${withSign(trend.points, language)}`;
  return `${TREND_LABELS[trend.direction]}${points}`;
}

function withSign(points: string, language: Language): string {
  const sign = points.startsWith("-") || Number(points) === 0 ? "" : "+";
  return `${sign}${writeNumber(points, language)}`;
}

/** What stands under a scorecard: counts over its lines. */
export function scorecardSummary({ outcomes, coverage, notAsked }: Scorecard, language: Language): string[] {
  const lines = {
    vi: [
      `${outcomes.total} chỉ tiêu: ${outcomes.met} đạt, ${outcomes.missed} không đạt, ${outcomes["no-data"]} không có gì để đo, ${outcomes["target-missing"]} chưa có chỉ tiêu, ${outcomes["not-measured"]} chưa có số liệu.`,
      `Có số liệu: ${coverage.withData} trên ${coverage.total}.`,
    ],
    en: [
      `${outcomes.total} targets: ${outcomes.met} met, ${outcomes.missed} missed, ${outcomes["no-data"]} without anything to measure, ${outcomes["target-missing"]} with the target missing, ${outcomes["not-measured"]} not measured.`,
      `With data: ${coverage.withData} of ${coverage.total}.`,
    ],
  }[language];
  if (notAsked.length === 0) return lines;
  const words = { vi: "Kế hoạch không đặt chỉ tiêu cho", en: "No target asks for" }[language];
  return [...lines, `${words}: ${notAsked.join(", ")}.`];
}
