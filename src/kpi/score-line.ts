import { indicatorById } from "./indicator-by-id.js";
import { judge } from "./judge.js";
import { KPI_PHRASES } from "./kpi-phrases.js";
import type { KpiResult } from "./kpi-result.js";
import { writeMissing } from "./kpi-sentence.js";
import type { ReadMeasurement } from "./read-measurement.js";
import type { LineToMeasure } from "./read-measurements.js";
import type { NotMeasured, ScorecardLine } from "./scorecard.js";
import { type ReadSupplied, suppliedFor } from "./supplied-targets.js";
import type { KpiTarget, ReadTarget } from "./target.js";
import type { TargetLine } from "./target-set.js";

/** A line with its target as it is written and as it was read. */
export interface LineToScore extends LineToMeasure, Omit<TargetLine, "target"> {
  readonly given: KpiTarget;
  readonly target: ReadTarget;
  /** The text that supplied a number which the plan leaves to others. */
  readonly suppliedBy?: string;
}

/** A line with the number that was supplied for it, where the plan leaves it to another text. */
export function withSupplied(line: LineToScore, supplied: readonly ReadSupplied[]): LineToScore {
  const number = suppliedFor(line, supplied);
  if (number === undefined) return line;
  const { operator = "at-least", value, source } = number;
  return { ...line, given: { operator, value: value.written }, target: { operator, value }, suppliedBy: source };
}

/** What one target came to. */
export function scoreLine(line: LineToScore, figures: readonly ReadMeasurement[]): ScorecardLine {
  const { given, target, suppliedBy, ...head } = line;
  const figure = figureFor(line, figures);
  return {
    ...head,
    name: indicatorById(line.indicator).name,
    result: resultOf(line, given, target, figure),
    ...(suppliedBy === undefined ? {} : { suppliedBy }),
    ...(figure?.cases === undefined ? {} : { cases: figure.cases }),
  };
}

/** The figure for a line, that of its own row before one for all rows. */
function figureFor(line: LineToScore, figures: readonly ReadMeasurement[]): ReadMeasurement | undefined {
  const found = figures.filter(
    ({ indicator, row }) => indicator === line.indicator && (row === undefined || row === line.row),
  );
  return found.find(({ row }) => row !== undefined) ?? found[0];
}

function resultOf(
  line: LineToScore,
  given: KpiTarget,
  target: ReadTarget,
  figure: ReadMeasurement | undefined,
): KpiResult | NotMeasured {
  const indicator = indicatorById(line.indicator);
  if (figure !== undefined) return judge(indicator, given, target, figure.value);
  const head = { indicator: indicator.id, target: given };
  if ("external" in target) {
    return { ...head, outcome: "target-missing", value: null, sentence: writeMissing(indicator, target.external) };
  }
  const sentence = {
    vi: KPI_PHRASES.vi.notMeasured(indicator.name.vi),
    en: KPI_PHRASES.en.notMeasured(indicator.name.en),
  };
  return { ...head, outcome: "not-measured", sentence };
}
