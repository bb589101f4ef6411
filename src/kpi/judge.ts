import type { TargetOperator } from "../plan/types.js";
import { dividedBy, type Fraction, minus, times, writeFraction } from "./fraction.js";
import { meets } from "./hold-against.js";
import type { Indicator } from "./indicator.js";
import type { KpiResult, KpiValue } from "./kpi-result.js";
import { writeSentence } from "./kpi-sentence.js";
import { casesLacking, casesThatMayFail } from "./margin.js";
import type { ReadValue } from "./read-measurement.js";
import { isFallOperator, mayStillRise, mustFall } from "./reduction-margin.js";
import { shareOf } from "./share.js";
import type { KpiTarget, ReadTarget } from "./target.js";
import { writeDecimal } from "./write-decimal.js";

/** A result before it is put into words. */
export type WordlessResult = KpiResult extends infer Each
  ? Each extends unknown
    ? Omit<Each, "sentence">
    : never
  : never;

const HUNDRED = /* @__PURE__ */ Object.freeze({ numerator: 100n, denominator: 1n });
const NONE = /* @__PURE__ */ Object.freeze({ numerator: 0n, denominator: 1n });

/** How many decimals a per cent is shown with, as the operator of the national portal shows it. */
const DECIMALS = 2;

/** Holds what was measured against a target; `undefined` where nothing was measured, which matters only to a missing target. */
export function judge(indicator: Indicator, given: KpiTarget, target: ReadTarget, value: ReadValue): KpiResult {
  const result = withoutWords(indicator, given, target, value);
  return { ...result, sentence: writeSentence(indicator, target, result, value) };
}

function withoutWords(indicator: Indicator, given: KpiTarget, target: ReadTarget, measured: ReadValue): WordlessResult {
  const head = { indicator: indicator.id, target: given };
  const share = shareOf(measured);
  if ("external" in target) {
    return { ...head, outcome: "target-missing", value: share === undefined ? null : writeValue(share, []) };
  }
  if (share === undefined) return { ...head, outcome: "no-data" };
  const { operator } = target;
  const wanted = dividedBy(target.value.exact, HUNDRED);
  const value = writeValue(share, [target.value.exact]);
  const points = writeDecimal(times(minus(share, wanted), HUNDRED), DECIMALS, [NONE]);
  return meets(operator, share, wanted)
    ? { ...head, outcome: "met", value, points, ...room(operator, wanted, measured) }
    : { ...head, outcome: "missed", value, points, ...lack(operator, wanted, measured) };
}

function writeValue(share: Fraction, limits: readonly Fraction[]): KpiValue {
  const percent = times(share, HUNDRED);
  return { exact: writeFraction(share), percent: writeDecimal(percent, DECIMALS, [...limits, HUNDRED, NONE]) };
}

function room(
  operator: TargetOperator,
  wanted: Fraction,
  value: ReadValue,
): { mayStillFail: number | null; mayStillRise?: string } {
  if (value.form === "counts") {
    return { mayStillFail: casesThatMayFail(operator, wanted, value.numerator, value.denominator) };
  }
  if (value.form === "value" || !isFallOperator(operator)) return { mayStillFail: null };
  return { mayStillFail: null, mayStillRise: mayStillRise(operator, value.baseline, value.current, wanted) };
}

function lack(
  operator: TargetOperator,
  wanted: Fraction,
  value: ReadValue,
): { lacking: number | null; mustFall?: string } {
  if (value.form === "counts") {
    return { lacking: casesLacking(operator, wanted, value.numerator, value.denominator) };
  }
  if (value.form === "value" || !isFallOperator(operator)) return { lacking: null };
  return { lacking: null, mustFall: mustFall(operator, value.baseline, value.current, wanted) };
}
