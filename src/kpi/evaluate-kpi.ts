import { readOrRefuse } from "../document/read.js";
import { requireOptions } from "../document/require-options.js";
import { type SafeResult, safely } from "../problem/safe.js";
import { indicatorById } from "./indicator-by-id.js";
import { judge } from "./judge.js";
import type { KpiResult } from "./kpi-result.js";
import type { Figure } from "./measurement.js";
import { measurementReader } from "./read-measurement.js";
import { type KpiTarget, readTarget } from "./target.js";

/** What is to be judged. */
export interface KpiQuestion {
  /** Such as `"dossier-on-time-rate"`. */
  readonly indicator: string;
  readonly target: KpiTarget;
  readonly measurement: Figure;
}

/**
 * Whether a target is met, by how much, on what count, and why (đánh giá chỉ tiêu), by comparing whole numbers.
 *
 * @param question the indicator, its target in per cent, and what was measured: `{ numerator, denominator }`, for a
 *   reduction `{ baseline, current }`, for satisfaction also `{ value }` in per cent as a decimal text
 * @returns the outcome with the exact value, the gap, and how many cases lack or may still fail
 * @throws `kpi.unknown-indicator`; then everything else that is wrong at once: `document.…`,
 *   `kpi.numerator-above-denominator`, `kpi.wrong-measurement`
 * @example
 * const target = { operator: "more-than", value: 97 } as const;
 * const measurement = { numerator: 9700, denominator: 10000 };
 * evaluateKpi({ indicator: "dossier-on-time-rate", target, measurement }).outcome; // => "missed"
 */
export function evaluateKpi(question: KpiQuestion): KpiResult {
  const asked = requireOptions(question, "question", partsOf);
  const indicator = indicatorById(asked.indicator);
  return readOrRefuse((_, path, problems) => {
    const target = readTarget(asked.target, [...path, "target"], problems);
    const reader = measurementReader(indicator, target === undefined ? [] : [target]);
    const measured = reader(asked.measurement, [...path, "measurement"], problems);
    if (target === undefined || measured === undefined) return undefined;
    return judge(indicator, asked.target, target, measured.value);
  }, asked);
}

function partsOf({ indicator, target, measurement }: KpiQuestion) {
  return { indicator, target, measurement };
}

/** `evaluateKpi` that returns a refusal instead of throwing it. */
export function safeEvaluateKpi(question: KpiQuestion): SafeResult<KpiResult> {
  return safely(() => evaluateKpi(question));
}
