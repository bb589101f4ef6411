import type { Problem, ProblemPath } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import {
  DOCUMENT_MISSING_KEY,
  DOCUMENT_WRONG_TYPE,
  KPI_LISTED_TWICE,
  KPI_PERIOD_MISMATCH,
  KPI_ROW_WITHOUT_TARGET,
  KPI_UNKNOWN_INDICATOR,
} from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { INDICATOR_IDS, type IndicatorId } from "./indicator.js";
import { findIndicator } from "./indicator-by-id.js";
import { measurementReader, type ReadMeasurement } from "./read-measurement.js";
import type { ReadTarget } from "./target.js";

/** A line of a target set, as far as it matters to what may be measured. */
export interface LineToMeasure {
  readonly row: string;
  readonly indicator: IndicatorId;
  readonly target: ReadTarget;
}

/** A figure with the indicator that it is for. */
export interface ReadFigure extends ReadMeasurement {
  readonly indicator: IndicatorId;
}

/** Reads the figures of a scorecard: each for a known indicator, a row that asks for it, and its period; none of them twice. */
export function readMeasurements(
  given: unknown,
  lines: readonly LineToMeasure[],
  period: string,
  path: ProblemPath,
  problems: Problem[],
): ReadFigure[] {
  if (!Array.isArray(given)) {
    problems.push(problem(DOCUMENT_WRONG_TYPE, { value: displayValue(given), expected: "a list" }, path));
    return [];
  }
  const places = new Map<string, number>();
  return given.flatMap((each, index) => {
    const figure = readFigure(each, lines, [...path, index], problems);
    if (figure === undefined) return [];
    if (figure.period !== undefined && figure.period !== period) {
      const params = { expected: period, value: figure.period };
      problems.push(problem(KPI_PERIOD_MISMATCH, params, [...path, index, "period"]));
    }
    const key = `${figure.indicator} ${figure.row ?? ""}`;
    const first = places.get(key);
    if (first === undefined) places.set(key, index);
    else problems.push(problem(KPI_LISTED_TWICE, { indicator: figure.indicator, first }, [...path, index]));
    return [figure];
  });
}

function readFigure(
  given: unknown,
  lines: readonly LineToMeasure[],
  path: ProblemPath,
  problems: Problem[],
): ReadFigure | undefined {
  // Whatever the list holds: the indicator decides how the rest is read.
  const id = typeof given === "object" && given !== null ? (given as { indicator?: unknown }).indicator : undefined;
  const indicator = findIndicator(id);
  if (indicator === undefined) {
    problems.push(unknownIndicator(given, id, path));
    return undefined;
  }
  const asked = lines.filter((line) => line.indicator === indicator.id);
  const read = measurementReader(indicator, asked[0]?.target)(given, path, problems);
  if (read === undefined) return undefined;
  const rows = asked.map(({ row }) => row);
  if (read.row !== undefined && !rows.includes(read.row)) {
    const params = { row: read.row, indicator: indicator.id, allowed: rows };
    problems.push(problem(KPI_ROW_WITHOUT_TARGET, params, [...path, "row"]));
    return undefined;
  }
  return { ...read, indicator: indicator.id };
}

function unknownIndicator(given: unknown, id: unknown, path: ProblemPath): Problem {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return problem(DOCUMENT_WRONG_TYPE, { value: displayValue(given), expected: "an object" }, path);
  }
  if (id === undefined) return problem(DOCUMENT_MISSING_KEY, { key: "indicator" }, path);
  return problem(KPI_UNKNOWN_INDICATOR, { value: displayValue(id), allowed: INDICATOR_IDS }, [...path, "indicator"]);
}
