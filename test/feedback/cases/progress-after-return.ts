import type { WorkedCase } from "../worked-case.js";

const ACCEPTED = "received 2026-09-21, accepted 2026-09-22";

const TRIAGE = [
  "reject 2026-09-21→2026-09-23 not-required",
  "forward 2026-09-21→2026-09-24 not-required",
  "clarify 2026-09-21→2026-09-28 not-required",
];

/** An answer is returned after resolving fell due on 12/10. What the answer settled stays settled. */
export const progressAfterReturn: readonly WorkedCase[] = [
  {
    title: "spans that fell due while the case counted as resolved are not told",
    why: "19/10 and 26/10 lie after the answer and not after the return; 02/11 is the next",
    log: `${ACCEPTED}, resolved 2026-10-14, returned 2026-10-28`,
    asOf: "2026-10-28",
    state: "in-progress",
    onTime: false,
    owed: [
      ...TRIAGE,
      "resolve 2026-09-21→2026-10-12 overdue, 12 late",
      "progress 2026-10-26→2026-11-02 upcoming, 3 left",
      "publish 2026-10-14→2026-10-16 not-required",
    ],
  },
  {
    title: "returned on the last day of a span",
    why: "not after the return: the span of 19/10 is not told, and the next starts the day after",
    log: `${ACCEPTED}, resolved 2026-10-14, returned 2026-10-19`,
    asOf: "2026-10-20",
    state: "in-progress",
    onTime: false,
    owed: [
      ...TRIAGE,
      "resolve 2026-09-21→2026-10-12 overdue, 6 late",
      "progress 2026-10-19→2026-10-26 upcoming, 4 left",
      "publish 2026-10-14→2026-10-16 not-required",
    ],
  },
  {
    title: "a span made needless by the answer stays so",
    why: "answer and return lie inside the span of 19/10",
    log: `${ACCEPTED}, resolved 2026-10-13, returned 2026-10-15`,
    asOf: "2026-10-16",
    state: "in-progress",
    onTime: false,
    owed: [
      ...TRIAGE,
      "resolve 2026-09-21→2026-10-12 overdue, 4 late",
      "progress 2026-10-12→2026-10-19 not-required",
      "publish 2026-10-13→2026-10-15 not-required",
    ],
  },
  {
    title: "an update after the return does not reopen what was settled",
    why: "the span of 19/10 was not required since 13/10, and what a resolution settled stays settled",
    log: `${ACCEPTED}, resolved 2026-10-13, returned 2026-10-15, progress-updated 2026-10-16`,
    asOf: "2026-10-16",
    state: "in-progress",
    onTime: false,
    owed: [
      ...TRIAGE,
      "resolve 2026-09-21→2026-10-12 overdue, 4 late",
      "progress 2026-10-12→2026-10-19 not-required",
      "publish 2026-10-13→2026-10-15 not-required",
    ],
  },
  {
    title: "answered, returned and updated on one day",
    why: "the span of 26/10 was never told when the answer came, so the answer did not settle it",
    log: `${ACCEPTED}, resolved 2026-10-13, returned 2026-10-13, progress-updated 2026-10-13`,
    asOf: "2026-10-13",
    state: "in-progress",
    onTime: false,
    owed: [
      ...TRIAGE,
      "resolve 2026-09-21→2026-10-12 overdue, 1 late",
      "progress 2026-10-12→2026-10-19 not-required",
      "publish 2026-10-13→2026-10-15 not-required",
    ],
  },
  {
    title: "the span after the settled one is owed again",
    why: "19/10 is past, 26/10 is ahead and was not told when the answer came",
    log: `${ACCEPTED}, resolved 2026-10-13, returned 2026-10-15`,
    asOf: "2026-10-20",
    state: "in-progress",
    onTime: false,
    owed: [
      ...TRIAGE,
      "resolve 2026-09-21→2026-10-12 overdue, 6 late",
      "progress 2026-10-12→2026-10-19 not-required",
      "progress 2026-10-19→2026-10-26 upcoming, 4 left",
      "publish 2026-10-13→2026-10-15 not-required",
    ],
  },
  {
    title: "a span made up for by the answer stays made up for",
    why: "19/10 was missed and the answer of 20/10 made up for it; 26/10 was settled by it",
    log: `${ACCEPTED}, resolved 2026-10-20, returned 2026-10-21`,
    asOf: "2026-10-21",
    state: "in-progress",
    onTime: false,
    owed: [
      ...TRIAGE,
      "resolve 2026-09-21→2026-10-12 overdue, 7 late",
      "progress 2026-10-12→2026-10-19 met-late on 2026-10-20, 1 late",
      "progress 2026-10-19→2026-10-26 not-required",
      "publish 2026-10-20→2026-10-22 not-required",
    ],
  },
  {
    title: "a span that was met stays told",
    why: "19/10 lies between answer and return, but the update of 13/10 met it",
    log: `${ACCEPTED}, progress-updated 2026-10-13, resolved 2026-10-14, returned 2026-10-20`,
    asOf: "2026-10-20",
    state: "in-progress",
    onTime: false,
    owed: [
      ...TRIAGE,
      "resolve 2026-09-21→2026-10-12 overdue, 6 late",
      "progress 2026-10-12→2026-10-19 met on 2026-10-13",
      "progress 2026-10-19→2026-10-26 not-required",
      "publish 2026-10-14→2026-10-16 not-required",
    ],
  },
  {
    title: "answered in time, returned after the term",
    why: "resolving is open again and overdue on the day of the return; the span of 19/10 lies ahead",
    log: `${ACCEPTED}, resolved 2026-10-09, returned 2026-10-13`,
    asOf: "2026-10-13",
    state: "in-progress",
    onTime: false,
    owed: [
      ...TRIAGE,
      "resolve 2026-09-21→2026-10-12 overdue, 1 late",
      "progress 2026-10-12→2026-10-19 upcoming, 4 left",
      "publish 2026-10-09→2026-10-13 not-required",
    ],
  },
];
