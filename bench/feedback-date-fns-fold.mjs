import { closeTriage, drop, emptyRecord, finish, isLate } from "./feedback-date-fns-record.mjs";
import { isFinal, LEADS_TO } from "./feedback-states.mjs";

const TRIAGE = [
  ["feedback.reject", 2],
  ["feedback.forward", 3],
  ["feedback.clarify", 5],
];

/** Makes the fold over events that were read: each with its type, its `Date`, and its date as it was written. */
export function dateFnsFold({ add }) {
  const start = (rule, { on, date }, n) => ({ rule, from: on, due: add(date, n), open: true, done: undefined });

  function openTriage(record, event) {
    record.open = TRIAGE.map(([rule, n]) => start(rule, event, n));
    record.triage.push(...record.open);
  }

  function startResolution(record, event) {
    record.resolution = start("feedback.resolve", event, 15);
    record.answers = [];
  }

  function ask(record, event) {
    const { resolution, open } = record;
    const stops = event.date < resolution.due;
    record.request = { stops, ofTriage: open.length > 0 };
    closeTriage(record, event, "feedback.clarify");
    // While the sender is waited for, there is no due day.
    if (stops) resolution.due = undefined;
  }

  function hear(record, event) {
    if (!record.request.stops) return;
    startResolution(record, event);
    if (record.request.ofTriage) openTriage(record, event);
  }

  function resolve(record, event) {
    closeTriage(record);
    finish(record, record.resolution, event);
    record.answers.push({ resolved: event, returned: undefined });
    record.publications.push(start("feedback.publish", event, 2));
  }

  function takeBack({ resolution, answers, publications }, event) {
    drop(publications);
    resolution.open = true;
    resolution.done = undefined;
    answers[answers.length - 1].returned = event;
  }

  function happen(record, event) {
    switch (event.type) {
      case "received":
        openTriage(record, event);
        return startResolution(record, event);
      case "rejected":
        return closeTriage(record, event, "feedback.reject");
      case "forwarded":
        closeTriage(record, event, "feedback.forward");
        return startResolution(record, event);
      case "clarification-requested":
        return ask(record, event);
      case "clarified":
        return hear(record, event);
      case "accepted":
        return closeTriage(record);
      case "progress-updated":
        return record.updates.push({ event, answersBefore: record.answers.length });
      case "resolved":
        return resolve(record, event);
      case "returned":
        return takeBack(record, event);
      case "published":
        for (const duty of record.publications) finish(record, duty, event);
    }
  }

  function end(record, { date }) {
    record.endedOn = date;
    closeTriage(record);
    drop(record.publications);
    record.resolution.open = false;
  }

  return function fold(events, asOf) {
    const record = emptyRecord();
    let previous = events[0].date;
    for (const event of events) {
      // What comes after the day of looking is left out.
      if (event.date > asOf) continue;
      const next = LEADS_TO[record.state][event.type];
      if (next === undefined || event.date < previous) throw new RangeError(`${event.type} cannot follow`);
      record.late ||= isLate(record, event.date);
      happen(record, event);
      if (event.type === "clarification-requested") record.before = record.state;
      if (next !== "same") record.state = next === "before" ? record.before : next;
      if (isFinal(record.state)) end(record, event);
      previous = event.date;
    }
    record.late ||= isLate(record, asOf);
    return record;
  };
}
