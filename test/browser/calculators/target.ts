import { type KpiQuestion, type KpiTarget, planTargets, safeEvaluateKpi } from "../../../src/kpi/index.js";
import { type Answer, answerOf, type CalculatorTable } from "./answer.js";

const FIGURES = ["numerator", "denominator", "baseline", "current", "value"];
const RATE = "?indicator=dossier-on-time-rate&operator=more-than&target=97";
const SCORE = "?indicator=satisfaction-rate&operator=at-least&target=90";
const CUT = "?indicator=internal-procedure-cut&operator=reduce-by-at-least&target=20";

/** The calculator of targets: ratios, scores and cuts, targets of plans and of one's own, on the edge and off it. */
export const TARGET: CalculatorTable = {
  name: "target",
  questions: [
    { search: `${RATE}&numerator=9700&denominator=10000` },
    { search: `${RATE}&numerator=9701&denominator=10000` },
    { search: `${RATE}&numerator=10000&denominator=10000` },
    { search: `${RATE}&numerator=0&denominator=7` },
    { search: `${RATE}&numerator=0&denominator=0` },
    { search: "?indicator=online-dossier-rate&operator=at-least&target=60&numerator=3&denominator=5" },
    { search: "?indicator=online-dossier-rate&operator=at-least&target=66,67&numerator=2&denominator=3" },
    { search: "?indicator=online-dossier-rate&operator=at-least&target=66.66&numerator=2&denominator=3" },
    { search: "?indicator=feedback-resolution-on-time-rate&operator=equal&target=100&numerator=41&denominator=41" },
    { search: "?indicator=feedback-resolution-on-time-rate&operator=equal&target=100&numerator=40&denominator=41" },
    { search: `${SCORE}&value=92,5` },
    { search: `${SCORE}&value=90` },
    { search: `${SCORE}&value=89.99` },
    { search: `${SCORE}&numerator=450&denominator=500` },
    { search: `${CUT}&baseline=120&current=96` },
    { search: `${CUT}&baseline=120&current=97` },
    { search: `${CUT}&baseline=120&current=130` },
    { search: "?plan=can-tho-2025&row=13&indicator=dossier-on-time-rate&numerator=9701&denominator=10000" },
    { search: "?plan=can-tho-2025&row=14&indicator=satisfaction-rate&value=95" },
    { search: "?plan=can-tho-2025&row=35&indicator=business-regulation-cut&baseline=200&current=139" },
    { search: "?plan=nam-do-son-2026&row=III.2&indicator=online-dossier-rate&numerator=79&denominator=100" },
    { search: "?plan=hoa-an-2026&row=4&indicator=feedback-resolution-on-time-rate&numerator=12&denominator=12" },
    {
      search:
        "?plan=hung-phu-2026&row=II.4&indicator=dossier-on-time-rate&operator=at-least&target=98&numerator=99&denominator=100",
    },
    // Refusals, and what only another text can answer.
    { search: "?plan=hung-phu-2026&row=II.4&indicator=dossier-on-time-rate&numerator=99&denominator=100" },
    { search: `${RATE}&numerator=10001&denominator=10000` },
    { search: `${RATE}&numerator=-1&denominator=10` },
    { search: `${RATE}&numerator=1.5&denominator=10` },
    { search: `${RATE}&numerator=&denominator=10` },
    { search: "?indicator=nothing-rate&operator=at-least&target=60&numerator=3&denominator=5" },
    { search: "?indicator=online-dossier-rate&operator=around&target=60&numerator=3&denominator=5" },
    { search: "?indicator=online-dossier-rate&operator=at-least&target=many&numerator=3&denominator=5" },
  ],
  ask: (params): Answer => {
    const indicator = params.get("indicator") ?? "";
    const taken = FIGURES.filter((name) => params.has(name));
    const measurement = Object.fromEntries(taken.map((name) => [name, decimalIn(params, name)]));
    const question = { indicator, target: targetIn(params, indicator), measurement };
    // Some are no questions, on purpose.
    return answerOf(safeEvaluateKpi(question as unknown as KpiQuestion));
  },
};

function targetIn(params: URLSearchParams, indicator: string): KpiTarget | undefined {
  const [plan, row] = [params.get("plan"), params.get("row")];
  if (plan === null || params.has("target")) {
    return { operator: params.get("operator"), value: decimalIn(params, "target") } as KpiTarget;
  }
  return planTargets(plan).targets.find((each) => each.row === row && each.indicator === indicator)?.target;
}

function decimalIn(params: URLSearchParams, name: string): number | string {
  const written = (params.get(name) ?? "").replace(",", ".");
  return /^\d+$/.test(written) ? Number(written) : written;
}
