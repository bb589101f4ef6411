import type { Problem } from "../../../../src/index.js";
import {
  type Figure,
  type KpiQuestion,
  type KpiResult,
  type KpiTarget,
  safeEvaluateKpi,
} from "../../../../src/kpi/index.js";
import { displayValue } from "../../../../src/problem/display-value.js";
import { KPI_ROW_WITHOUT_TARGET, PLAN_UNKNOWN } from "../../../../src/problem/kinds.js";
import { problem } from "../../../../src/problem/thoihan-error.js";
import { literal, snippet, tell } from "./code.js";
import { faultOf, type Outcome, outcomeOf } from "./fault.js";
import { figuresTaken } from "./figures.js";
import { findLine, type PlanLines } from "./plan-lines.js";
import type { TargetState } from "./target-state.js";

const FIELDS = {
  plan: "plan",
  row: "row",
  indicator: "indicator",
  target: "target",
  "target.value": "target",
  operator: "operator",
  numerator: "numerator",
  denominator: "denominator",
  baseline: "baseline",
  current: "current",
  value: "value",
} as const;

/** A question and what the library answers. */
export interface JudgedTarget {
  readonly question: KpiQuestion;
  readonly result: KpiResult;
}

/** Whether the target is met, as the library judges it. */
export function targetAnswer(state: TargetState, plans: readonly PlanLines[]): Outcome<JudgedTarget> {
  const unknown = state.kind === "plan" ? unknownRow(state, plans) : undefined;
  if (unknown !== undefined) return { ok: false, faults: [faultOf(unknown, FIELDS)] };
  const question = { indicator: state.indicator, target: targetOf(state, plans), measurement: figureOf(state) };
  const judged = outcomeOf(safeEvaluateKpi(question), FIELDS);
  return judged.ok ? { ok: true, answer: { question, result: judged.answer } } : judged;
}

function unknownRow({ plan, row, indicator }: TargetState, plans: readonly PlanLines[]): Problem | undefined {
  const found = plans.find(({ id }) => id === plan);
  if (found === undefined) {
    return problem(PLAN_UNKNOWN, { value: displayValue(plan), allowed: plans.map(({ id }) => id) }, ["plan"]);
  }
  if (findLine(plans, plan, row, indicator) !== undefined) return undefined;
  const allowed = found.lines.filter((line) => line.indicator === indicator).map((line) => line.row);
  return problem(KPI_ROW_WITHOUT_TARGET, { row, indicator, allowed }, ["row"]);
}

/** What the plan states; what another text must supply is taken from the fields once it is there. */
function targetOf(state: TargetState, plans: readonly PlanLines[]): KpiTarget {
  const { kind, plan, row, indicator, operator, target } = state;
  const stated = kind === "plan" ? findLine(plans, plan, row, indicator)?.target : undefined;
  if (stated !== undefined && (!("external" in stated) || target === "")) return stated;
  // Whatever the address said; the function refuses what is no operator.
  return { operator, value: decimalOf(target) } as KpiTarget;
}

function figureOf(state: TargetState): Figure {
  const entries = figuresTaken(state).map((name) => [name, decimalOf(state[name])]);
  // Each name is one that the indicator takes; the function refuses what is no number.
  return Object.fromEntries(entries) as Figure;
}

/** A number as it was typed, with a comma or a point; anything else as it stands, so that it is refused. */
function decimalOf(text: string): number | string {
  const written = text.trim().replace(/^(\d+),(\d+)$/, "$1.$2");
  return /^\d{1,15}$/.test(written) ? Number(written) : written;
}

/** The same calculation as a program. */
export function targetCode({ question, result }: JudgedTarget): string {
  return snippet(
    "thoihan/kpi",
    ["evaluateKpi"],
    [
      `const result = evaluateKpi(${literal(question)});`,
      tell("result.outcome", result.outcome),
      tell("result.sentence.en", result.sentence.en),
    ],
  );
}
