import type { WorkedCase } from "../worked-case.js";
import { ACCEPTED, TRIAGE } from "./accepted-case.js";

/** Resolving fell due on Mon 12/10, the first update on 19/10: what came first makes up for it. */
export const progressMadeUp: readonly WorkedCase[] = [
  {
    title: "made up for by the answer, and not by the update after its return",
    why: "the answer of 20/10 came one day late; that of 22/10 falls into the span of 26/10, which the answer settled",
    log: `${ACCEPTED}, resolved 2026-10-20, returned 2026-10-21, progress-updated 2026-10-22`,
    asOf: "2026-10-22",
    state: "in-progress",
    onTime: false,
    owed: [
      ...TRIAGE,
      "resolve 2026-09-21→2026-10-12 overdue, 8 late",
      "progress 2026-10-12→2026-10-19 met-late on 2026-10-20, 1 late",
      "progress 2026-10-19→2026-10-26 not-required",
      "publish 2026-10-20→2026-10-22 not-required",
    ],
  },
  {
    title: "made up for by the update, and not by the answer after it",
    why: "the update of 20/10 came one day late, and meets the span of 26/10 as well; the answer makes 02/11 needless",
    log: `${ACCEPTED}, progress-updated 2026-10-20, resolved 2026-10-22`,
    asOf: "2026-10-22",
    state: "awaiting-publication",
    onTime: false,
    owed: [
      ...TRIAGE,
      "resolve 2026-09-21→2026-10-12 met-late on 2026-10-22, 8 late",
      "progress 2026-10-12→2026-10-19 met-late on 2026-10-20, 1 late",
      "progress 2026-10-19→2026-10-26 met on 2026-10-20",
      "progress 2026-10-26→2026-11-02 not-required",
      "publish 2026-10-22→2026-10-26 upcoming, 2 left",
    ],
  },
  {
    title: "answered on the last day of a span",
    why: "19/10 is settled by the answer of that day; the span after it starts on 20/10 and is owed again",
    log: `${ACCEPTED}, resolved 2026-10-19, returned 2026-10-21`,
    asOf: "2026-10-21",
    state: "in-progress",
    onTime: false,
    owed: [
      ...TRIAGE,
      "resolve 2026-09-21→2026-10-12 overdue, 7 late",
      "progress 2026-10-12→2026-10-19 not-required",
      "progress 2026-10-19→2026-10-26 upcoming, 3 left",
      "publish 2026-10-19→2026-10-21 not-required",
    ],
  },
  {
    title: "answered on the day before a span ended, returned on its last day",
    why: "on Tue 20/10 the case counted as resolved until it came back, so no update was owed by it",
    log: "received 2026-09-22, accepted 2026-09-23, resolved 2026-10-19, returned 2026-10-20",
    asOf: "2026-10-20",
    state: "in-progress",
    onTime: false,
    owed: [
      "reject 2026-09-22→2026-09-24 not-required",
      "forward 2026-09-22→2026-09-25 not-required",
      "clarify 2026-09-22→2026-09-29 not-required",
      "resolve 2026-09-22→2026-10-13 overdue, 5 late",
      "publish 2026-10-19→2026-10-21 not-required",
    ],
  },
];
