import { evaluateFeedback, type FeedbackOptions, type FeedbackStateName } from "../../src/feedback/index.js";
import { loggedEvents } from "./logged-events.js";
import { inWords } from "./worked-case.js";

/** Where a case stands, in the words of the tables. */
interface Standing {
  readonly state: FeedbackStateName;
  readonly onTime: boolean | null;
  readonly next: string | null;
  readonly owed: readonly string[];
}

/** Where a log written in words leaves its case. */
export function standing(log: string, options: FeedbackOptions): Standing {
  const { state, onTime, next, obligations } = evaluateFeedback({ id: "T-1", events: loggedEvents(log) }, options);
  return { state, onTime, next: next === null ? null : inWords(next), owed: obligations.map(inWords) };
}

/** The same under the national texts, where a request for clarification leaves the waiting days out unless said otherwise. */
export function nationalStanding(log: string, asOf: string, clarification: "reset" | "suspend" = "suspend"): Standing {
  return standing(log, { asOf, clarification, profile: "national" });
}
