import { type Codec, type Params, readList } from "./address.js";
import { type OwnDays, readOwnDays, writeOwnDays } from "./own-days.js";
import { dateFromAddress, dateToAddress } from "./written-date.js";

/** An event as it was clicked: its type, and its day as `YYYY-MM-DD`. */
export interface ClickedEvent {
  readonly type: string;
  readonly on: string;
}

/** What was put into the calculator of feedback. */
export interface FeedbackCaseState extends OwnDays {
  readonly events: readonly ClickedEvent[];
  /** dd/mm/yyyy. */
  readonly asOf: string;
  readonly clarification: string;
  readonly profile: string;
}

const initial: FeedbackCaseState = {
  events: [{ type: "received", on: "2026-11-20" }],
  asOf: "23/11/2026",
  clarification: "reset",
  profile: "standard",
  off: [],
  work: [],
};

/** `?events=received:2026-11-20,accepted:2026-11-23&asOf=2026-12-10`, `clarification`, `profile`, `off`, `work`. */
export const feedbackCodec: Codec<FeedbackCaseState> = {
  initial,
  names: ["events", "asOf", "clarification", "profile", "off", "work"],
  read: (params: Params): FeedbackCaseState => ({
    events: params["events"] === undefined ? initial.events : readList(params["events"]).map(readEvent),
    asOf: dateFromAddress(params["asOf"] ?? dateToAddress(initial.asOf)),
    clarification: params["clarification"] ?? initial.clarification,
    profile: params["profile"] ?? initial.profile,
    ...readOwnDays(params),
  }),
  write: (state: FeedbackCaseState): Params => ({
    events: state.events.map(({ type, on }) => `${type}:${on}`).join(","),
    asOf: dateToAddress(state.asOf),
    ...(state.clarification === initial.clarification ? {} : { clarification: state.clarification }),
    ...(state.profile === initial.profile ? {} : { profile: state.profile }),
    ...writeOwnDays(state),
  }),
};

function readEvent(text: string): ClickedEvent {
  const colon = text.indexOf(":");
  return colon < 0 ? { type: text, on: "" } : { type: text.slice(0, colon), on: text.slice(colon + 1) };
}
