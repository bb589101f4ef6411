import { fields, list, object, type Reader, text, word } from "../document/read.js";
import { KPI_NUMERATOR_ABOVE_DENOMINATOR, KPI_WRONG_MEASUREMENT } from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { count, type Decimal, decimal, percentage } from "./decimal.js";
import { INDICATOR_IDS, type Indicator, type IndicatorId } from "./indicator.js";
import type { MeasuredCases } from "./measurement.js";
import type { ReadTarget } from "./target.js";

/** What was measured, after its form was read. */
export type ReadValue =
  | { readonly form: "counts"; readonly numerator: number; readonly denominator: number }
  | { readonly form: "reduction"; readonly baseline: Decimal; readonly current: Decimal }
  | { readonly form: "value"; readonly value: Decimal };

/** A measurement, after its form was read. */
export interface ReadMeasurement {
  readonly indicator: IndicatorId;
  readonly value: ReadValue;
  readonly period: string | undefined;
  readonly row: string | undefined;
  readonly cases: MeasuredCases | undefined;
}

const cases: Reader<MeasuredCases> = /* @__PURE__ */ object(
  { counted: /* @__PURE__ */ list(text), missed: /* @__PURE__ */ list(text) },
  {},
);

const parts = /* @__PURE__ */ fields(
  {},
  {
    indicator: /* @__PURE__ */ word(INDICATOR_IDS),
    period: text,
    row: text,
    cases,
    numerator: count,
    denominator: count,
    baseline: decimal,
    current: decimal,
    value: percentage,
  },
);

const KEYS = ["numerator", "denominator", "baseline", "current", "value"] as const;

/** What `KEYS` hold where they are those of one form. */
type Figures =
  | { readonly numerator: number; readonly denominator: number }
  | { readonly baseline: Decimal; readonly current: Decimal }
  | { readonly value: Decimal };

/** The keys that each form of an indicator takes, as an error names them. */
const TAKES: Readonly<Record<Indicator["measured"]["form"], readonly (readonly (typeof KEYS)[number][])[]>> = {
  ratio: [["numerator", "denominator"]],
  bundle: [["numerator", "denominator"]],
  score: [["numerator", "denominator"], ["value"]],
  reduction: [["baseline", "current"]],
};

type Form = Indicator["measured"]["form"];

/** The forms that a figure must have to be held against each target: only a fall from a base is held against a cut. */
function formsWanted(indicator: Indicator, targets: readonly ReadTarget[]): readonly Form[] {
  const own = indicator.measured.form;
  const isCut = (target: ReadTarget): boolean => "operator" in target && target.operator === "reduce-by-at-least";
  return targets.length === 0 ? [own] : targets.map((target) => (isCut(target) ? "reduction" : own));
}

/** Reads a measurement of an indicator: the keys that its form takes, and no part above its whole. */
export function measurementReader(indicator: Indicator, targets: readonly ReadTarget[]): Reader<ReadMeasurement> {
  return (given, path, problems) => {
    const told = problems.length;
    const read: ReturnType<typeof parts> = parts(given, path, problems) ?? {};
    if (problems.length > told) return undefined;
    const keys = KEYS.filter((key) => read[key] !== undefined);
    const misfit = formsWanted(indicator, targets).find(
      (form) => !TAKES[form].some((each) => each.join() === keys.join()),
    );
    const other = read.indicator !== undefined && read.indicator !== indicator.id;
    if (other || misfit !== undefined) {
      const expected = TAKES[misfit ?? indicator.measured.form].map((each) => `{ ${each.join(", ")} }`).join(" or ");
      problems.push(problem(KPI_WRONG_MEASUREMENT, { indicator: indicator.id, expected }, path));
      return undefined;
    }
    const { period, row, cases: behind } = read;
    const head = { indicator: indicator.id, period, row, cases: behind };
    // Other keys were refused above.
    const figures = read as Figures;
    if ("baseline" in figures) {
      return { ...head, value: { form: "reduction", baseline: figures.baseline, current: figures.current } };
    }
    if ("value" in figures) return { ...head, value: { form: "value", value: figures.value } };
    const { numerator, denominator } = figures;
    if (numerator > denominator) {
      const params = { numerator: `${numerator}`, denominator: `${denominator}` };
      problems.push(problem(KPI_NUMERATOR_ABOVE_DENOMINATOR, params, [...path, "numerator"]));
      return undefined;
    }
    return { ...head, value: { form: "counts", numerator, denominator } };
  };
}
