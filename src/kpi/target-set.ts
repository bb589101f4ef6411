import type { Citation } from "../citation/citation.js";
import type { CivilInterval } from "../civil/civil-date.js";
import type { Bilingual } from "../problem/language.js";
import type { IndicatorId } from "./indicator.js";
import type { KpiTarget } from "./target.js";

/** A target where it stands: in a row, led by somebody (dòng chỉ tiêu). */
export interface TargetLine {
  /** The number of the row, such as `"11"` or `"III.2.c"`; a row can set several targets. */
  readonly row: string;
  readonly indicator: IndicatorId;
  readonly target: KpiTarget;
  /** What the row is about. */
  readonly title?: Bilingual;
  /** Who leads (cơ quan chủ trì). */
  readonly lead?: readonly string[];
  /** The words of the text. */
  readonly raw?: string;
  /** The text gives a bare figure, so the operator is a reading. */
  readonly bare?: true;
  /** What the rate is taken of, or where it holds. */
  readonly scope?: Bilingual;
  /** What a reduction is measured against, such as a year. */
  readonly baseline?: string;
  readonly cites?: readonly Citation[];
}

/** The targets of a plan, or of anybody who sets some (bộ chỉ tiêu). */
export interface TargetSet {
  readonly id: string;
  readonly title: Bilingual;
  /** The days for which they are set. */
  readonly year: CivilInterval;
  readonly targets: readonly TargetLine[];
}
