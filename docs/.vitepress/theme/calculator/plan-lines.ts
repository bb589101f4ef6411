import type { Bilingual } from "../../../../src/index.js";
import type { KpiTarget } from "../../../../src/kpi/index.js";

/** A target of a plan, with what a reader needs to find it. */
export interface PlanLine {
  readonly row: string;
  readonly indicator: string;
  readonly target: KpiTarget;
  readonly title?: Bilingual;
  /** The words of the plan. */
  readonly raw?: string;
}

/** The targets of one plan. */
export interface PlanLines {
  readonly id: string;
  readonly issuer: Bilingual;
  readonly lines: readonly PlanLine[];
}

/** The line that a row has for an indicator. */
export function findLine(
  plans: readonly PlanLines[],
  plan: string,
  row: string,
  indicator: string,
): PlanLine | undefined {
  const lines = plans.find(({ id }) => id === plan)?.lines ?? [];
  return lines.find((line) => line.row === row && line.indicator === indicator);
}
