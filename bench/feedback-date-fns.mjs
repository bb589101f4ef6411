import { formatISO } from "date-fns/formatISO";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { dateFnsDays } from "./date-fns-days.mjs";
import { dateFnsFold } from "./feedback-date-fns-fold.mjs";
import { dateFnsProgress } from "./feedback-date-fns-progress.mjs";
import { isFinal } from "./feedback-states.mjs";

/**
 * The evaluation of a case over date-fns, with the same answers as the library. Less is asked of it: one calendar, one set of
 * terms, one way to treat a request for clarification, dates only, and no word on what is wrong with a log.
 */

const DATE_ONLY = { representation: "date" };
const STILL_OPEN = ["upcoming", "due-today", "overdue"];
const TRIAGE = ["feedback.reject", "feedback.forward", "feedback.clarify"];

/** An event with its `Date` beside the date as it was written, which is then never written again. */
function read({ type, on }) {
  const date = parseISO(on);
  if (!isValid(date)) throw new RangeError(`${on} is no date`);
  return { type, on, date };
}

/** Makes the function that evaluates one case, for a list of holidays and a day of looking. */
export function dateFnsFeedback(holidays, asOf) {
  const days = dateFnsDays(holidays);
  const fold = dateFnsFold(days);
  const progress = dateFnsProgress(days);
  const today = parseISO(asOf);

  /** Where a duty with a due day stands today. */
  function statusOf({ due, open, done }) {
    if (done !== undefined) {
      if (done.date <= due) return { status: "met", doneOn: done.on };
      return { status: "met-late", doneOn: done.on, workingDaysLate: days.count(due, done.date) };
    }
    if (!open) return { status: "not-required" };
    if (today > due) return { status: "overdue", workingDaysLate: days.count(due, today) };
    return { status: today < due ? "upcoming" : "due-today", workingDaysLeft: days.count(today, due) };
  }

  function obligationOf(duty) {
    const { rule, open } = duty;
    const from = typeof duty.from === "string" ? duty.from : formatISO(duty.from, DATE_ONLY);
    if (duty.due === undefined) return { rule, from, status: open ? "suspended" : "not-required" };
    const due = formatISO(duty.due, DATE_ONLY);
    return { rule, from, due, actBy: due, ...statusOf(duty) };
  }

  return function evaluate({ id, events }) {
    const logged = events.map(read);
    const record = fold(logged, today);
    const { state, triage, resolution, publications, late } = record;
    const duties = [...triage, resolution, ...progress(record, today), ...publications];
    const obligations = duties.map(obligationOf);
    return {
      id,
      state,
      obligations,
      next: nextOf(obligations),
      onTime: late ? false : isFinal(state) ? true : null,
      asOf,
      events: logged.filter(({ date }) => date <= today).map(({ type, on }) => ({ type, on })),
    };
  };
}

/** The open obligation that falls due first. While one way of triage is in time, those that are not do not count. */
function nextOf(obligations) {
  const open = obligations.filter(({ status }) => STILL_OPEN.includes(status));
  const inTime = open.some(({ rule, status }) => TRIAGE.includes(rule) && status !== "overdue");
  let next = null;
  for (const each of open) {
    const gone = inTime && TRIAGE.includes(each.rule) && each.status === "overdue";
    if (!gone && (next === null || each.due < next.due)) next = each;
  }
  return next;
}
