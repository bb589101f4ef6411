import type { Codec, Params } from "./address.js";
import { type OwnDays, readOwnDays, writeOwnDays } from "./own-days.js";
import { dateFromAddress, dateToAddress } from "./written-date.js";

/** What was put into the calculator of working days, as it was typed. */
export interface WorkingDaysState extends OwnDays {
  readonly kind: "count" | "add";
  /** dd/mm/yyyy. */
  readonly from: string;
  /** The second date of a count. */
  readonly to: string;
  /** How many working days on, or back with a minus. */
  readonly n: string;
}

const initial: WorkingDaysState = { kind: "count", from: "20/11/2026", to: "14/12/2026", n: "15", off: [], work: [] };

/** A count: `?from=…&to=…`; so many days on: `?from=…&n=15`; own days: `off`, `work`. */
export const workingDaysCodec: Codec<WorkingDaysState> = {
  initial,
  names: ["from", "to", "n", "off", "work"],
  read: (params: Params): WorkingDaysState => ({
    kind: params["n"] === undefined ? "count" : "add",
    from: dateFromAddress(params["from"] ?? dateToAddress(initial.from)),
    to: dateFromAddress(params["to"] ?? dateToAddress(initial.to)),
    n: params["n"] ?? initial.n,
    ...readOwnDays(params),
  }),
  write: (state: WorkingDaysState): Params => ({
    from: dateToAddress(state.from),
    ...(state.kind === "add" ? { n: state.n } : { to: dateToAddress(state.to) }),
    ...writeOwnDays(state),
  }),
};
