/**
 * The updates owed by a case that runs on after its term, over date-fns: one in each span of five working days after the due
 * day of resolving, up to the resolution, to the end of the case, or to the day of looking.
 */
export function dateFnsProgress({ add }) {
  return function progress(record, asOf) {
    const { due } = record.resolution;
    if (due === undefined) return [];
    const horizon = horizonOf(record, asOf);
    const duties = [];
    let last;
    for (let start = due; start < horizon || last?.update !== undefined; start = last.end) {
      const end = add(start, 5);
      const span = spanOf(record, start, end, last);
      const duty = dutyOf(record, span);
      if (duty !== undefined) duties.push(duty);
      if (start >= horizon || (end >= horizon && span.update === undefined)) break;
      last = span;
    }
    return duties;
  };
}

/** The last day of which updates can be owed. */
function horizonOf({ answers, endedOn }, asOf) {
  const answer = answers[answers.length - 1];
  const days = [asOf];
  if (answer !== undefined && answer.returned === undefined) days.push(answer.resolved.date);
  if (endedOn !== undefined) days.push(endedOn);
  return days.reduce((earliest, day) => (day < earliest ? day : earliest));
}

/** A span with the first update inside it, unless a resolution had settled it before. */
function spanOf({ updates, answers }, start, end, last) {
  const first = updates.find(({ event }) => event.date > start && event.date <= end);
  const settled = answers.some(({ resolved }, index) => {
    const metBefore = first !== undefined && first.answersBefore <= index;
    return !metBefore && wasListed(resolved.date, index, start, end, last);
  });
  return { start, end, update: settled ? undefined : first, settled };
}

/** Whether a resolution found the span on the list: inside it, or next to one that was met already. */
function wasListed(resolved, index, start, end, last) {
  if (resolved > start) return resolved <= end;
  if (last?.update === undefined || last.update.answersBefore > index) return false;
  return last.update.event.date <= resolved && resolved > last.start && resolved <= last.end;
}

/** What became of a span; `undefined` where it fell due while the case counted as resolved, and was not owed. */
function dutyOf({ updates, answers, endedOn }, { start, end, update, settled }) {
  const duty = (open, done) => ({ rule: "feedback.progress", from: start, due: end, open, done });
  if (update !== undefined) return duty(false, update.event);
  if (answers.some(({ resolved, returned }) => end > resolved.date && end <= returned?.date)) return undefined;
  if (settled) return duty(false);
  // Missed, it was made up for by the next update or by the resolution.
  const next = updates.find(({ event }) => event.date > end)?.event;
  const resolved = answers.find((answer) => answer.resolved.date > end)?.resolved;
  const madeUp = next === undefined || resolved?.date < next.date ? resolved : next;
  return duty(madeUp === undefined && endedOn === undefined, madeUp);
}
