import type { LoggedEvent } from "../feedback/arbitraries.js";
import { type ModelMode, type ModelObligation, modelEvaluate } from "../feedback/model.js";
import { dayOf, walk } from "../feedback/naive-days.js";

/** Worst first. */
const OUTCOMES = ["overdue", "late", "onTime", "running", "suspended"];
/** In how many working days of its start a triage must be closed by an event; the last way is asking. */
const DAYS: Readonly<Record<string, number>> = { rejected: 2, forwarded: 3 };
const LAST_WAY = 5;
const RESOLVING = 15;
const CLOSING = ["rejected", "clarification-requested", "forwarded", "accepted", "resolved", "withdrawn"];

export interface NaiveCase {
  readonly log: readonly LoggedEvent[];
  readonly asOf: string;
  readonly mode: ModelMode;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

function worst(outcomes: readonly string[]): string | undefined {
  return OUTCOMES.find((outcome) => outcomes.includes(outcome));
}

/** Resolving, updates, publishing: read off the obligations of the model that lives day by day. */
export function naiveDuty({ log, asOf, mode }: NaiveCase, rule: string, days: Days): string | undefined {
  const answer = modelEvaluate(log, asOf, mode);
  if ("refused" in answer) throw new Error(answer.refused);
  return worst(answer.obligations.filter((each) => each.rule === rule).flatMap((each) => outcomesOf(each, days)));
}

function outcomesOf({ status, due = "", doneOn }: ModelObligation, { from, to }: Days): string[] {
  if (doneOn !== undefined) {
    if (doneOn < from || doneOn > to) return [];
    return [doneOn > due ? "late" : "onTime"];
  }
  if (status === "not-required") return [];
  return [status === "overdue" || status === "suspended" ? status : "running"];
}

/** Triage: straight from the log, with steps of one day. */
export function naiveReception({ log, asOf, mode }: NaiveCase, { from, to }: Days): string | undefined {
  const outcomes: string[] = [];
  let start: number | undefined;
  let answerReopens = false;
  for (const { type, on } of log.filter((event) => event.on <= asOf)) {
    const day = dayOf(on);
    if (type === "received" || (type === "clarified" && answerReopens)) {
      start = day;
      answerReopens = false;
    } else if (start !== undefined && CLOSING.includes(type)) {
      // An answer begins everything again, unless resolving was due already when it was asked for.
      answerReopens = type === "clarification-requested" && mode === "reset" && day < walk(start, RESOLVING);
      const late = day > walk(start, DAYS[type] ?? LAST_WAY);
      const inPeriod = on >= from && on <= to;
      if (inPeriod && (late || type !== "withdrawn")) outcomes.push(late ? "late" : "onTime");
      start = undefined;
    }
  }
  if (start !== undefined) outcomes.push(dayOf(asOf) > walk(start, LAST_WAY) ? "overdue" : "running");
  return worst(outcomes);
}

/** The lists of a case, straight from its log. */
export function naiveFlow({ log, asOf, mode }: NaiveCase, { from, to }: Days): string[] {
  const events = log.filter(({ on }) => on <= asOf);
  const inPeriod = events.filter(({ on }) => on >= from && on <= to).map(({ type }): string => type);
  const end = events.find(({ type }) => ["published", "rejected", "withdrawn"].includes(type));
  if (end !== undefined && end.on < from) return [];
  const answer = modelEvaluate(log, asOf, mode);
  const late = "onTime" in answer && answer.onTime === false;
  const named: Readonly<Record<string, string>> = { "clarification-requested": "clarificationRequested" };
  const counted = ["published", "rejected", "withdrawn", "forwarded", "accepted", "resolved", "returned"];
  const happened = [...counted, "clarification-requested"].filter((type) => inPeriod.includes(type));
  const where = (events[0]?.on ?? "") < from ? "carriedIn" : "received";
  const out = end === undefined ? "carriedOut" : late ? "late" : "onTime";
  return [where, out, ...happened.map((type) => named[type] ?? type)].toSorted();
}
