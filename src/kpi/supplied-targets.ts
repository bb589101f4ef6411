import { list, object, placed, type Reader, text, word } from "../document/read.js";
import { TARGET_OPERATORS, type TargetOperator } from "../plan/types.js";
import type { Problem, ProblemPath } from "../problem/codes.js";
import { KPI_TARGET_NOT_EXTERNAL } from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { type Decimal, percentage } from "./decimal.js";
import { INDICATOR_IDS, type IndicatorId } from "./indicator.js";
import { listedOnce } from "./listed-once.js";
import type { LineToMeasure } from "./read-measurements.js";

/** A number for a target that the plan leaves to another text, with the text that was looked up. */
export interface SuppliedTarget {
  readonly indicator: IndicatorId;
  /** The row, where several rows leave a target for the indicator to other texts. */
  readonly row?: string;
  /** `"at-least"` unless given. */
  readonly operator?: TargetOperator;
  readonly value: number | string;
  /** The text in which the number was found. */
  readonly source: string;
}

/** A supplied target after it was read. */
export interface ReadSupplied {
  readonly indicator: IndicatorId;
  readonly row?: string;
  readonly operator?: TargetOperator;
  readonly value: Decimal;
  readonly source: string;
}

const supplied: Reader<ReadSupplied> = /* @__PURE__ */ object(
  { indicator: /* @__PURE__ */ word(INDICATOR_IDS), value: percentage, source: text },
  { row: text, operator: /* @__PURE__ */ word(TARGET_OPERATORS) },
);

const suppliedList = /* @__PURE__ */ list(/* @__PURE__ */ placed(supplied));

/**
 * Reads the numbers given for external targets; one for a target that the plan states itself is refused. Where there are no
 * lines, since the plan could not be read, nothing is said of what it states.
 */
export function readSupplied(
  given: unknown,
  lines: readonly LineToMeasure[] | undefined,
  path: ProblemPath,
  problems: Problem[],
): ReadSupplied[] {
  const checkListed = listedOnce(problems);
  return (suppliedList(given, path, problems) ?? []).map(({ value, path: place }) => {
    if (lines?.some((line) => isFor(value, line)) === false) {
      problems.push(problem(KPI_TARGET_NOT_EXTERNAL, { indicator: value.indicator }, place));
    }
    checkListed(value.indicator, value.row, place);
    return value;
  });
}

/** The number for a line, that of its own row before one for all rows. */
export function suppliedFor(line: LineToMeasure, given: readonly ReadSupplied[]): ReadSupplied | undefined {
  const found = given.filter((each) => isFor(each, line));
  return found.find(({ row }) => row !== undefined) ?? found[0];
}

function isFor({ indicator, row }: ReadSupplied, line: LineToMeasure): boolean {
  return "external" in line.target && line.indicator === indicator && (row === undefined || row === line.row);
}
