import type { Problem, ProblemPath } from "../problem/codes.js";
import { KPI_LISTED_TWICE } from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import type { IndicatorId } from "./indicator.js";

/** Tells what a list holds twice: an indicator for all rows, or for one row. */
export function listedOnce(problems: Problem[]): (indicator: IndicatorId, row: unknown, path: ProblemPath) => void {
  const places = new Map<string, number>();
  return (indicator, row, path) => {
    // What is no text is no row, and is told as that.
    const key = JSON.stringify([indicator, typeof row === "string" ? row : null]);
    const first = places.get(key);
    if (first === undefined) places.set(key, Number(path[path.length - 1]));
    else problems.push(problem(KPI_LISTED_TWICE, { indicator, first }, path));
  };
}
