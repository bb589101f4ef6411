import { epochDay, isoDate, scatter } from "./fixture.mjs";

/** Cases of feedback, five events each, made one at a time: a million of them at once would be the memory of the benchmark. */

/** The day from which all cases are looked at. */
export const AS_OF = "2026-12-31";

/** The last event of a finished case lies between this day and `AS_OF`, so that the first lies in 2024 or later. */
const FIRST_END = "2024-04-01";

/** Calendar days since the event before, at most: enough for every kind of lateness, and seldom for all at once. */
const LONGEST_WAIT = {
  received: 0,
  rejected: 5,
  "clarification-requested": 6,
  clarified: 10,
  forwarded: 5,
  accepted: 5,
  "progress-updated": 10,
  resolved: 21,
  returned: 6,
  published: 5,
  withdrawn: 12,
};

const FINISHED = [
  ["received", "accepted", "progress-updated", "resolved", "published"],
  ["received", "forwarded", "accepted", "resolved", "published"],
  ["received", "forwarded", "progress-updated", "resolved", "published"],
  ["received", "clarification-requested", "clarified", "resolved", "published"],
  ["received", "resolved", "returned", "resolved", "published"],
  ["received", "forwarded", "forwarded", "resolved", "published"],
  ["received", "progress-updated", "progress-updated", "resolved", "published"],
  ["received", "clarification-requested", "clarified", "clarification-requested", "rejected"],
  ["received", "forwarded", "accepted", "progress-updated", "withdrawn"],
];

/** What is not finished began lately: years of arrears would only make day loops look worse than they are. */
const RUNNING = [
  ["received", "clarification-requested", "clarified", "accepted", "resolved"],
  ["received", "forwarded", "accepted", "progress-updated", "resolved"],
  ["received", "accepted", "resolved", "returned", "resolved"],
  ["received", "accepted", "resolved", "returned", "progress-updated"],
  ["received", "forwarded", "accepted", "progress-updated", "progress-updated"],
  ["received", "forwarded", "clarification-requested", "clarified", "accepted"],
  ["received", "clarification-requested", "clarified", "forwarded", "progress-updated"],
  ["received", "accepted", "progress-updated", "progress-updated", "clarification-requested"],
];

/** One case in this many is running. */
const RUNNING_SHARE = 5;

/** The last event of a running case is at most this many days old. */
const LAST_WEEKS = 21;

const END = epochDay(AS_OF);

/** Dates written once: writing them is not what is measured. */
const WRITTEN_FROM = epochDay("2024-01-01");
const written = Array.from({ length: END - WRITTEN_FROM + 1 }, (_, index) => isoDate(WRITTEN_FROM + index));

/**
 * So many cases, valid and varied, the same for the same seed.
 * @param {number} count
 * @param {number} [seed]
 */
export function* feedbackLogs(count, seed) {
  const below = scatter(seed);
  const finishedSpan = END - epochDay(FIRST_END) + 1;
  for (let index = 0; index < count; index++) {
    const running = below(RUNNING_SHARE) === 0;
    const paths = running ? RUNNING : FINISHED;
    const path = paths[below(paths.length)];
    let day = END - below(running ? LAST_WEEKS : finishedSpan);
    const events = new Array(path.length);
    // From the last event back, so that all five lie in the years meant and count on the day of looking.
    for (let place = path.length - 1; place >= 0; place--) {
      const type = path[place];
      events[place] = { type, on: written[day - WRITTEN_FROM] };
      day -= below(LONGEST_WAIT[type] + 1);
    }
    yield { id: `PA-${index}`, events };
  }
}
