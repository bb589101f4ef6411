import type { Language } from "../../../../src/index.js";
import type { KpiResult } from "../../../../src/kpi/index.js";
import { writeNumber } from "../../../../src/kpi/write-number.js";
import type { TargetWords } from "./target-words.js";

/** A figure of a result: its name, what it is called, and itself. */
export type GapLine = readonly [name: string, label: string, value: string];

/** The figures that a result has, in order; what is no count or has no number is left out. */
export function gapsOf(result: KpiResult, words: TargetWords, language: Language): GapLine[] {
  const lines: [string, string, string | number | null | undefined][] = [];
  if ("value" in result && result.value !== null) {
    lines.push(["exact", words.exact, result.value.exact], ["percent", words.percent, result.value.percent]);
  }
  if ("points" in result) lines.push(["points", words.points, result.points]);
  if (result.outcome === "met") {
    lines.push(["may-still-fail", words.mayStillFail, result.mayStillFail]);
    lines.push(["may-still-rise", words.mayStillRise, result.mayStillRise]);
  }
  if (result.outcome === "missed") {
    lines.push(["lacking", words.lacking, result.lacking], ["must-fall", words.mustFall, result.mustFall]);
  }
  return lines.flatMap(([name, label, value]): GapLine[] =>
    value === null || value === undefined
      ? []
      : [[name, label, name === "exact" ? String(value) : writeNumber(String(value), language)]],
  );
}
