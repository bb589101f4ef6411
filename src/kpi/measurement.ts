import type { IndicatorId } from "./indicator.js";

/** The cases behind a figure, so that a percentage can be opened up (danh sách hồ sơ đứng sau con số). */
export interface MeasuredCases {
  /** Those of the numerator. */
  readonly counted: readonly string[];
  /** Those of the denominator that are not in the numerator. */
  readonly missed: readonly string[];
}

interface FigureHead {
  /** The reporting period, as `periodOf` reads it: `"2026-Q3"`. */
  readonly period?: string;
  /** The row of the plan that it answers, where rows with the same indicator have figures of their own. */
  readonly row?: string;
  readonly cases?: MeasuredCases;
}

/** So many of so many, whole numbers. */
export interface CountFigure extends FigureHead {
  readonly numerator: number;
  readonly denominator: number;
}

/** How something fell from a base: whole numbers, or decimals such as `"1250.75"` for cost and time. */
export interface ReductionFigure extends FigureHead {
  readonly baseline: number | string;
  readonly current: number | string;
}

/** A value in per cent with the decimals that are known, such as `"92.50"`, where no counts are to be had. */
export interface ValueFigure extends FigureHead {
  readonly value: number | string;
}

/** What was measured (số liệu). */
export type Figure = CountFigure | ReductionFigure | ValueFigure;

/** What was measured for an indicator. */
export type Measurement = Figure & { readonly indicator: IndicatorId };
