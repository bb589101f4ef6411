import type { Codec, Params } from "./address.js";
import { FIGURES, type FigureName, figuresTaken } from "./figures.js";

/** What was put into the calculator of targets, as it was typed. */
export interface TargetState {
  readonly kind: "plan" | "own";
  readonly plan: string;
  readonly row: string;
  readonly indicator: string;
  readonly operator: string;
  /** In per cent: an own target, or what another text supplies for a plan's. Empty where a plan states it itself. */
  readonly target: string;
  /** How a score is given: by counts or as a value. */
  readonly figure: "counts" | "value";
  readonly numerator: string;
  readonly denominator: string;
  readonly baseline: string;
  readonly current: string;
  readonly value: string;
}

const initial: TargetState = {
  kind: "own",
  plan: "can-tho-2025",
  row: "13",
  indicator: "dossier-on-time-rate",
  operator: "more-than",
  target: "97",
  figure: "counts",
  numerator: "9700",
  denominator: "10000",
  baseline: "",
  current: "",
  value: "",
};

/**
 * A row: `?plan=…&row=…&indicator=…`; an own target: `?indicator=…&operator=…&target=…`; and what was measured:
 * `numerator` and `denominator`, `baseline` and `current`, or `value`.
 */
export const targetCodec: Codec<TargetState> = {
  initial,
  names: ["plan", "row", "indicator", "operator", "target", ...FIGURES],
  read: (params: Params): TargetState => {
    const planned = params["plan"] !== undefined;
    const given = (name: FigureName): string => params[name] ?? (measured(params) ? "" : initial[name]);
    return {
      kind: planned ? "plan" : "own",
      plan: params["plan"] ?? initial.plan,
      row: params["row"] ?? initial.row,
      indicator: params["indicator"] ?? initial.indicator,
      operator: params["operator"] ?? (planned ? "at-least" : initial.operator),
      target: params["target"] ?? (planned ? "" : initial.target),
      figure: params["value"] === undefined ? "counts" : "value",
      numerator: given("numerator"),
      denominator: given("denominator"),
      baseline: given("baseline"),
      current: given("current"),
      value: given("value"),
    };
  },
  write: (state: TargetState): Params => {
    const { kind, plan, row, indicator, operator, target } = state;
    const asked =
      kind === "plan"
        ? { plan, row, indicator, ...(target === "" ? {} : { operator, target }) }
        : { indicator, operator, target };
    return { ...asked, ...figures(state) };
  },
};

function measured(params: Params): boolean {
  return FIGURES.some((name) => params[name] !== undefined);
}

/** Only what the indicator takes, empty or not. */
function figures(state: TargetState): Params {
  return Object.fromEntries(figuresTaken(state).map((name) => [name, state[name]]));
}
