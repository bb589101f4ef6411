import { evaluateKpi, type KpiResult, type StatedTarget } from "../../src/kpi/index.js";

type Judged = Extract<KpiResult, { readonly outcome: "met" | "missed" }>;

/** What counts come to against a target; fails where there is nothing to judge. */
export function judgeCounts(n: number, d: number, operator: StatedTarget["operator"], value: string): Judged {
  const measurement = { numerator: n, denominator: d };
  return requireJudged(evaluateKpi({ indicator: "dossier-on-time-rate", target: { operator, value }, measurement }));
}

/** What a fall from a base comes to against a cut. */
export function judgeFall(baseline: string, current: string, value: string): Judged {
  const target = { operator: "reduce-by-at-least", value } as const;
  return requireJudged(evaluateKpi({ indicator: "processing-time-cut", target, measurement: { baseline, current } }));
}

/** A result that was judged; fails with any other. */
function requireJudged(result: KpiResult): Judged {
  if (result.outcome === "met" || result.outcome === "missed") return result;
  throw new Error(`expected something to judge, but got ${result.outcome}`);
}
