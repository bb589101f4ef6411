import { findIndicator } from "../../../../src/kpi/indicator-by-id.js";

/** What can be measured, by the names that the library gives it. */
export const FIGURES = ["numerator", "denominator", "baseline", "current", "value"] as const;

/** See `FIGURES`. */
export type FigureName = (typeof FIGURES)[number];

/** What decides how an indicator is measured. */
interface Asked {
  readonly kind: "plan" | "own";
  readonly indicator: string;
  readonly operator: string;
  readonly figure: "counts" | "value";
}

/** The figures that an indicator takes. No plan sets a cut for an indicator that is not measured as one. */
export function figuresTaken({ kind, indicator, operator, figure }: Asked): readonly FigureName[] {
  const form = findIndicator(indicator)?.measured.form;
  const cut = form === "reduction" || (kind === "own" && operator === "reduce-by-at-least");
  if (cut) return ["baseline", "current"];
  return form === "score" && figure === "value" ? ["value"] : ["numerator", "denominator"];
}

/** Whether an indicator can be given as counts or as a value. */
export function takesValue({ indicator, kind, operator }: Asked): boolean {
  const cut = kind === "own" && operator === "reduce-by-at-least";
  return !cut && findIndicator(indicator)?.measured.form === "score";
}
