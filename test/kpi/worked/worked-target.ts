import type { Figure, IndicatorId, KpiResult, KpiTarget } from "../../../src/kpi/index.js";

/** A target of a plan and what a figure comes to against it, worked out by hand. */
export interface WorkedTarget {
  readonly indicator: IndicatorId;
  readonly plan: string;
  /** The rows that set the target. */
  readonly rows: readonly string[];
  /** What they ask for: `"at-least 60"`; the text that must supply the number where they leave it to one. */
  readonly target: string;
  /** The number looked up for a target that is left to another text. */
  readonly supplied?: { readonly value: number; readonly source: string };
  /** The period and its days: `"2025-Q3, 2025-07-01 to 2025-09-30"`. */
  readonly period: string;
  /** `"39 of 40"`, `"200 to 100"` for a fall, `"92.50"` for a value in per cent. */
  readonly figure: string;
  /** `"missed, 39/40, 97.50 %, -2.50 points, 1 lacking"`. */
  readonly comesTo: string;
  /** The arithmetic, in words. */
  readonly why: string;
}

/** A figure as it is written in a worked target. */
export function figureOf(written: string): Figure {
  const [counts, fall] = [/^(\d+) of (\d+)$/.exec(written), /^(\S+) to (\S+)$/.exec(written)];
  if (counts !== null) return { numerator: Number(counts[1]), denominator: Number(counts[2]) };
  return fall === null ? { value: written } : { baseline: fall[1] ?? "", current: fall[2] ?? "" };
}

/** A target as it is written in a worked target. */
export function inWords(target: KpiTarget): string {
  return "external" in target ? target.external : `${target.operator} ${target.value}`;
}

/** A result as it is written in a worked target. */
export function comesTo(result: KpiResult): string {
  if (result.outcome === "no-data") return result.outcome;
  const value = result.value === null ? "no value" : `${result.value.exact}, ${result.value.percent} %`;
  if (result.outcome === "target-missing") return `${result.outcome}, ${value}`;
  return `${result.outcome}, ${value}, ${result.points} points, ${marginOf(result)}`;
}

function marginOf(result: Extract<KpiResult, { readonly outcome: "met" | "missed" }>): string {
  if (result.outcome === "missed") {
    return result.mustFall === undefined ? `${result.lacking} lacking` : `must fall by ${result.mustFall}`;
  }
  return result.mayStillRise === undefined ? `${result.mayStillFail} may fail` : `may rise by ${result.mayStillRise}`;
}
