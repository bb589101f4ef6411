import { evaluateKpi } from "../../../src/kpi/evaluate-kpi.js";
import type { Indicator } from "../../../src/kpi/indicator.js";
import type { Figure } from "../../../src/kpi/measurement.js";
import type { KpiTarget, StatedTarget } from "../../../src/kpi/target.js";
import type { Language } from "../../../src/problem/language.js";
import { literal, type SnippetLine, snippet } from "./snippet.js";

/** A target to show where no plan states one. */
const SOME_TARGET: KpiTarget = { operator: "at-least", value: 95 };
const SOME_CUT: KpiTarget = { operator: "reduce-by-at-least", value: 30 };

const COUNTS: readonly Figure[] = [
  { numerator: 500, denominator: 500 },
  { numerator: 421, denominator: 500 },
];

/** A fall that just reaches a target, and one that does not. */
function fallsTo({ value }: StatedTarget): readonly Figure[] {
  const reached = 200 - Math.ceil(2 * Number(value));
  return [
    { baseline: 200, current: reached },
    { baseline: 200, current: reached + 20 },
  ];
}

/** A call of `evaluateKpi` for an indicator and a target, with results that meet it and that miss it. */
export function indicatorCode({ id, measured }: Indicator, targets: readonly KpiTarget[], language: Language): string {
  const stated = targets.find((each) => "operator" in each);
  const target = stated ?? targets[0] ?? (measured.form === "reduction" ? SOME_CUT : SOME_TARGET);
  const cut = measured.form === "reduction" || ("operator" in target && target.operator === "reduce-by-at-least");
  const figures = "external" in target ? COUNTS.slice(0, 1) : cut ? fallsTo(target) : COUNTS;
  const lines: SnippetLine[] = [`const target = ${literal(target)} as const;`];
  figures.forEach((measurement, index) => {
    const result = evaluateKpi({ indicator: id, target, measurement });
    const name = index === 0 ? "result" : "another";
    lines.push(
      "",
      `const ${name} = evaluateKpi({ indicator: "${id}", target, measurement: ${literal(measurement)} });`,
      [`${name}.outcome;`, result.outcome],
      [`${name}.sentence.${language};`, result.sentence[language]],
    );
  });
  return snippet({ "thoihan/kpi": ["evaluateKpi"] }, lines);
}
