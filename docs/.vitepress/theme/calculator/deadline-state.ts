import type { Codec, Params } from "./address.js";
import { type OwnDays, readOwnDays, writeOwnDays } from "./own-days.js";
import { dateFromAddress, dateToAddress } from "./written-date.js";

/** What was put into the calculator of deadlines, as it was typed. */
export interface DeadlineState extends OwnDays {
  readonly kind: "rule" | "term";
  readonly rule: string;
  readonly profile: string;
  /** Empty where the rule knows no cases, or none is chosen yet. */
  readonly variant: string;
  readonly amount: string;
  readonly unit: string;
  readonly direction: string;
  /** dd/mm/yyyy. */
  readonly from: string;
}

const initial: DeadlineState = {
  kind: "rule",
  rule: "feedback.resolve",
  profile: "standard",
  variant: "",
  amount: "15",
  unit: "working-day",
  direction: "after",
  from: "20/11/2026",
  off: [],
  work: [],
};

/** A rule: `?rule=…&from=…`; a free term: `?amount=…&unit=…&direction=…&from=…`; own days: `off`, `work`. */
export const deadlineCodec: Codec<DeadlineState> = {
  initial,
  names: ["rule", "profile", "variant", "amount", "unit", "direction", "from", "off", "work"],
  read: (params: Params): DeadlineState => ({
    kind: params["rule"] === undefined && (params["amount"] ?? params["unit"]) !== undefined ? "term" : "rule",
    rule: params["rule"] ?? initial.rule,
    profile: params["profile"] ?? initial.profile,
    variant: params["variant"] ?? initial.variant,
    amount: params["amount"] ?? initial.amount,
    unit: params["unit"] ?? initial.unit,
    direction: params["direction"] ?? initial.direction,
    from: dateFromAddress(params["from"] ?? dateToAddress(initial.from)),
    ...readOwnDays(params),
  }),
  write: (state: DeadlineState): Params => {
    const { kind, rule, profile, variant, amount, unit, direction } = state;
    const asked =
      kind === "term"
        ? { amount, unit, direction }
        : { rule, ...(profile === initial.profile ? {} : { profile }), ...(variant === "" ? {} : { variant }) };
    return { ...asked, from: dateToAddress(state.from), ...writeOwnDays(state) };
  },
};
