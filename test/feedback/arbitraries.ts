import fc from "fast-check";
import { FEEDBACK_EVENT_TYPES, type FeedbackEventType } from "../../src/feedback/index.js";
import { ALLOWED, nextState } from "./model.js";
import { dayOf, isoOf } from "./naive-days.js";

export interface LoggedEvent {
  readonly type: FeedbackEventType;
  readonly on: string;
}

const FIRST = dayOf("2026-01-01");
const LAST_START = dayOf("2026-12-31");
/** The last day that is looked at: what falls due after it is still in the fact file. */
export const LAST_AS_OF: number = dayOf("2027-11-10");

/** Ends are drawn seldom, so that cases live long enough to meet every rule. */
const WEIGHTS: Readonly<Record<string, number>> = { withdrawn: 1, rejected: 1, published: 3, returned: 6 };
const USUAL_WEIGHT = 4;

export const clarificationModes = fc.constantFrom("reset", "suspend", "ignore");

const gaps = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 25 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

const steps = fc.record({ gap: gaps, choice: fc.nat(9999) });
const starts = fc.integer({ min: FIRST, max: LAST_START });

function isType(type: string): type is FeedbackEventType {
  return FEEDBACK_EVENT_TYPES.some((known) => known === type);
}

/** One of the allowed events, by weight. */
function choose(allowed: readonly string[], choice: number): FeedbackEventType | undefined {
  const urn = allowed.flatMap((type) => new Array<string>(WEIGHTS[type] ?? USUAL_WEIGHT).fill(type));
  const type = urn[choice % Math.max(urn.length, 1)];
  return type !== undefined && isType(type) ? type : undefined;
}

function walkStates(start: number, drawn: readonly { readonly gap: number; readonly choice: number }[]): LoggedEvent[] {
  const log: LoggedEvent[] = [{ type: "received", on: isoOf(start) }];
  let state = "received";
  let before = "received";
  let day = start;
  for (const { gap, choice } of drawn) {
    const type = choose(ALLOWED[state] ?? [], choice);
    if (type === undefined) break;
    day += gap;
    log.push({ type, on: isoOf(day) });
    if (type === "clarification-requested") before = state;
    state = nextState(state, before, type);
  }
  return log;
}

/** Logs in which everything is allowed, of every length and state, most of them with late spots. */
export const validLogs: fc.Arbitrary<LoggedEvent[]> = fc
  .tuple(starts, fc.array(steps, { maxLength: 12, size: "max" }))
  .map(([start, drawn]) => walkStates(start, drawn));

/** A day to look at a log from: near its events, or weeks after them. */
function asOfFor(log: readonly LoggedEvent[]): fc.Arbitrary<string> {
  const first = dayOf(log.at(0)?.on ?? "2026-01-01");
  const last = dayOf(log.at(-1)?.on ?? "2026-01-01");
  const latest = Math.min(last + 70, LAST_AS_OF);
  return fc.integer({ min: first, max: Math.max(first, latest) }).map(isoOf);
}

/** A log and a day from which it can be looked at. */
export const validCases: fc.Arbitrary<{ log: LoggedEvent[]; asOf: string }> = validLogs.chain((log) =>
  asOfFor(log).map((asOf) => ({ log, asOf })),
);

const anyEvents = fc.record({
  type: fc.constantFrom(...FEEDBACK_EVENT_TYPES),
  offset: fc.integer({ min: -10, max: 25 }),
});

/** Logs into which mistakes were put: a strange event somewhere, a day out of order, a wrong start. */
export const doubtfulLogs: fc.Arbitrary<LoggedEvent[]> = fc
  .tuple(validLogs, fc.array(fc.tuple(fc.nat(12), fc.boolean(), anyEvents), { maxLength: 3 }))
  .map(([log, mistakes]) => {
    const spoilt = [...log];
    for (const [at, replaces, { type, offset }] of mistakes) {
      const index = Math.min(at, spoilt.length);
      const near = dayOf(spoilt[Math.max(index - 1, 0)]?.on ?? "2026-01-01");
      spoilt.splice(index, replaces ? 1 : 0, { type, on: isoOf(near + offset) });
    }
    return spoilt;
  });

/** Any log, seen from a day that may lie before it. */
export const doubtfulCases: fc.Arbitrary<{ log: LoggedEvent[]; asOf: string }> = doubtfulLogs.chain((log) =>
  fc
    .oneof({ weight: 9, arbitrary: asOfFor(log) }, { weight: 1, arbitrary: starts.map(isoOf) })
    .map((asOf) => ({ log, asOf })),
);
