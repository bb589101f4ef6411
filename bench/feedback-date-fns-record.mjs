/** What is known of a case between two events, for the version over date-fns: duties with `Date`s as due days. */

/** A case before its first event. */
export function emptyRecord() {
  return {
    state: "none",
    before: "received",
    triage: [],
    open: [],
    resolution: undefined,
    answers: [],
    updates: [],
    publications: [],
    request: undefined,
    endedOn: undefined,
    late: false,
  };
}

/** Marks what was done; after its due day, the case was late. */
export function finish(record, duty, event) {
  if (!duty.open) return;
  duty.open = false;
  duty.done = event;
  if (event.date > duty.due) record.late = true;
}

/** Marks what need not be done any more. */
export function drop(duties) {
  for (const duty of duties) duty.open = false;
}

/** Ends the open triage, if there is one, by one of its ways or by none. */
export function closeTriage(record, event, rule) {
  for (const duty of record.open) if (duty.rule === rule) finish(record, duty, event);
  drop(record.open);
  record.open = [];
}

/** Whether anything was overdue when a day began. Triage is once its last way is. */
export function isLate({ resolution, open, publications }, date) {
  if (resolution?.open && resolution.due < date) return true;
  if (open.length > 0 && open.every(({ due }) => due < date)) return true;
  return publications.some((duty) => duty.open && duty.due < date);
}
