import { list, type Reader } from "../document/read.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import {
  DOCUMENT_MISSING_KEY,
  DOCUMENT_WRONG_TYPE,
  KPI_PERIOD_MISMATCH,
  KPI_ROW_WITHOUT_TARGET,
  KPI_UNKNOWN_INDICATOR,
} from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { INDICATOR_IDS, type IndicatorId } from "./indicator.js";
import { findIndicator } from "./indicator-by-id.js";
import { listedOnce } from "./listed-once.js";
import { measurementReader, type ReadMeasurement } from "./read-measurement.js";
import type { ReadTarget } from "./target.js";

/** A line of a target set, as far as it matters to what may be measured. */
export interface LineToMeasure {
  readonly row: string;
  readonly indicator: IndicatorId;
  readonly target: ReadTarget;
}

/**
 * Reads the figures of a scorecard: each for a known indicator, a row that asks for it, and its period; none of them twice.
 * Where there are no lines, since the targets could not be read, nothing is said of the rows.
 */
export function readMeasurements(
  given: unknown,
  lines: readonly LineToMeasure[] | undefined,
  period: string | undefined,
  path: ProblemPath,
  problems: Problem[],
): readonly ReadMeasurement[] | undefined {
  const checkListed = listedOnce(problems);
  const figure: Reader<ReadMeasurement> = (each, place) => {
    const head = headOf(each);
    const indicator = findIndicator(head.indicator);
    if (indicator === undefined) {
      problems.push(unknownIndicator(each, head.indicator, place));
      return undefined;
    }
    const asked = lines?.filter((line) => line.indicator === indicator.id);
    checkHead(head, indicator.id, asked, period, place, problems);
    checkListed(indicator.id, head.row, place);
    const answered = asked?.filter(({ row }) => head.row === undefined || head.row === row) ?? [];
    const targets = answered.map(({ target }) => target);
    return measurementReader(indicator, targets)(each, place, problems);
  };
  return list(figure)(given, path, problems);
}

/** What a figure says of itself, whatever the list holds: the indicator decides how the rest is read. */
interface Head {
  readonly indicator?: unknown;
  readonly row?: unknown;
  readonly period?: unknown;
}

function headOf(given: unknown): Head {
  return typeof given === "object" && given !== null ? given : {};
}

/** Told also of a figure that is wrong otherwise. */
function checkHead(
  { row, period }: Head,
  indicator: IndicatorId,
  asked: readonly LineToMeasure[] | undefined,
  expected: string | undefined,
  path: ProblemPath,
  problems: Problem[],
): void {
  if (typeof period === "string" && period.trim() !== "" && expected !== undefined && period !== expected) {
    problems.push(problem(KPI_PERIOD_MISMATCH, { expected, value: period }, [...path, "period"]));
  }
  const allowed = asked?.map((line) => line.row);
  if (typeof row === "string" && allowed?.includes(row) === false) {
    problems.push(problem(KPI_ROW_WITHOUT_TARGET, { row, indicator, allowed }, [...path, "row"]));
  }
}

function unknownIndicator(given: unknown, id: unknown, path: ProblemPath): Problem {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return problem(DOCUMENT_WRONG_TYPE, { value: displayValue(given), expected: "an object" }, path);
  }
  if (id === undefined) return problem(DOCUMENT_MISSING_KEY, { key: "indicator" }, path);
  return problem(KPI_UNKNOWN_INDICATOR, { value: displayValue(id), allowed: INDICATOR_IDS }, [...path, "indicator"]);
}
