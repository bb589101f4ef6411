import { markdownTable } from "markdown-table";
import { writtenDay } from "../civil/written-day.js";
import type { Scorecard, ScorecardOutcome } from "../kpi/scorecard.js";
import type { Language } from "../problem/language.js";
import { paint } from "./colours.js";
import { writeCsv } from "./csv.js";
import { SCORECARD_HEAD, scorecardCells, scorecardSummary } from "./scorecard-rows.js";
import { writeTable } from "./table.js";
import type { World } from "./world.js";

/** A scorecard for a terminal: what was missed stands out. */
export function scorecardTable(world: World, scorecard: Scorecard, language: Language): string {
  const { head, rows } = columnsOf(scorecard, language);
  const painted = rows.map(({ outcome, cells }) =>
    cells.map((cell, column) => (column === OUTCOME ? paint(world, outcome, cell) : cell)),
  );
  const table = rows.length === 0 ? "" : `\n${writeTable(head, painted)}\n`;
  return `${titleOf(scorecard, language)}\n${table}\n${scorecardSummary(scorecard, language).join("\n")}\n`;
}

/** The same as Markdown. */
export function scorecardMarkdown(scorecard: Scorecard, language: Language): string {
  const { head, rows } = columnsOf(scorecard, language);
  const table = rows.length === 0 ? "" : `\n${markdownRows([head, ...rows.map(({ cells }) => cells)])}\n`;
  return `${titleOf(scorecard, language)}\n${table}\n${scorecardSummary(scorecard, language).join("  \n")}\n`;
}

/** A bar would end the cell, and a new line the row. */
function inCell(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").replace(/\|/g, "\\|");
}

const OUTCOME = 4;
const TREND = 7;

const CSV_HEAD = [
  "profile",
  "period",
  "row",
  "indicator",
  "operator",
  "target",
  "suppliedBy",
  "outcome",
  "exact",
  "percent",
  "points",
  "lacking",
  "mustFall",
  "mayStillFail",
  "mayStillRise",
];

/** The table of a ranking as Markdown. */
export function markdownRows(rows: readonly (readonly string[])[]): string {
  return markdownTable(rows.map((cells) => cells.map(inCell)));
}

/** The same as CSV, for machines and spreadsheets: names and numbers of no language. */
export function scorecardCsv(scorecard: Scorecard): string {
  const rows = scorecard.lines.map(({ row, indicator, result, suppliedBy }) => {
    const { target } = result;
    const value = "value" in result ? result.value : null;
    return [
      scorecard.profile,
      scorecard.period.id,
      row,
      indicator,
      "external" in target ? "" : target.operator,
      "external" in target ? "" : String(target.value),
      suppliedBy ?? ("external" in target ? target.external : ""),
      result.outcome,
      value?.exact ?? "",
      value?.percent ?? "",
      "points" in result ? result.points : "",
      ...(result.outcome === "missed" ? [result.lacking ?? "", result.mustFall] : ["", ""]),
      ...(result.outcome === "met" ? [result.mayStillFail ?? "", result.mayStillRise] : ["", ""]),
    ];
  });
  return writeCsv([CSV_HEAD, ...rows]);
}

interface Columns {
  readonly head: string[];
  readonly rows: readonly { readonly outcome: ScorecardOutcome; readonly cells: string[] }[];
}

/** The trend has a column only where an earlier scorecard was given. */
function columnsOf(scorecard: Scorecard, language: Language): Columns {
  const kept = (cells: readonly string[]): string[] =>
    cells.filter((_, column) => column !== TREND || scorecard.lines.some(({ trend }) => trend !== undefined));
  return {
    head: kept(SCORECARD_HEAD[language]),
    rows: scorecard.lines.map((line) => ({
      outcome: line.result.outcome,
      cells: kept(scorecardCells(line, language)),
    })),
  };
}

function titleOf({ title, period }: Scorecard, language: Language): string {
  return `${title[language]} · ${period.id} (${writtenDay(period.from)} – ${writtenDay(period.to)})`;
}
