import type { FeedbackFlowName, FeedbackStep, StepOutcome } from "../../src/kpi/index.js";

/** What a case is to the third quarter of 2026, seen on its last day. */
export interface CountedCase {
  readonly id: string;
  readonly why: string;
  readonly log: string;
  readonly flow: readonly FeedbackFlowName[];
  readonly steps: Readonly<Partial<Record<FeedbackStep, StepOutcome>>>;
}

/**
 * Worked out by hand on the calendar of 2026: 22/08 is a working Saturday, 31/08 to 02/09 are off. Each id says what the
 * case is there for.
 */
export const COUNTED: readonly CountedCase[] = [
  {
    id: "before",
    why: "ended on 30/06: nowhere",
    log: "received 2026-06-10, accepted 2026-06-11, resolved 2026-06-29, published 2026-06-30",
    flow: [],
    steps: {},
  },
  {
    id: "first-day-end",
    why: "published on 01/07, due on 01/07; resolved on 29/06, which is not this quarter's",
    log: "received 2026-06-10, accepted 2026-06-11, resolved 2026-06-29, published 2026-07-01",
    flow: ["carriedIn", "published", "onTime"],
    steps: { publication: "onTime" },
  },
  {
    id: "carried-in",
    why: "resolving due 13/07, publishing due 14/07; accepted on 23/06, so triage is not this quarter's",
    log: "received 2026-06-22, accepted 2026-06-23, resolved 2026-07-10, published 2026-07-14",
    flow: ["carriedIn", "published", "onTime", "resolved"],
    steps: { resolution: "onTime", publication: "onTime" },
  },
  {
    id: "carried-through",
    why: "due 20/07 and still open, without any update",
    log: "received 2026-06-29, accepted 2026-06-30",
    flow: ["carriedIn", "carriedOut"],
    steps: { resolution: "overdue", progress: "overdue" },
  },
  {
    id: "first-day",
    why: "received on the first day, rejected on the last of two days",
    log: "received 2026-07-01, rejected 2026-07-03",
    flow: ["received", "rejected", "onTime"],
    steps: { reception: "onTime" },
  },
  {
    id: "rejected-late",
    why: "rejecting was due 08/07; that forwarding was still in time on 09/07 does not help",
    log: "received 2026-07-06, rejected 2026-07-09",
    flow: ["received", "rejected", "late"],
    steps: { reception: "late" },
  },
  {
    id: "accepted-late",
    why: "the last way was due 20/07; resolved on 03/08, its due day; publishing due 05/08",
    log: "received 2026-07-13, accepted 2026-07-21, resolved 2026-08-03, published 2026-08-06",
    flow: ["received", "published", "late", "accepted", "resolved"],
    steps: { reception: "late", resolution: "onTime", publication: "late" },
  },
  {
    id: "forwarded-twice",
    why: "from 29/07 to 19/08: a day late; published on the working Saturday on which it was due; listed once",
    log: "received 2026-07-20, forwarded 2026-07-22, forwarded 2026-07-29, resolved 2026-08-20, published 2026-08-22",
    flow: ["received", "published", "late", "forwarded", "resolved"],
    steps: { reception: "onTime", resolution: "late", publication: "onTime" },
  },
  {
    id: "second-round-late",
    why: "the answer of 12/08 opened another triage: rejecting was due 14/08, and the worst of the rounds counts",
    log: "received 2026-08-03, clarification-requested 2026-08-05, clarified 2026-08-12, rejected 2026-08-18",
    flow: ["received", "rejected", "late", "clarificationRequested"],
    steps: { reception: "late" },
  },
  {
    id: "second-round-accepted-late",
    why: "the last way of the second triage was due 19/08; resolving due 04/09, publishing 08/09, both done on the day",
    log: "received 2026-08-03, clarification-requested 2026-08-05, clarified 2026-08-12, accepted 2026-08-20, resolved 2026-09-04, published 2026-09-08",
    flow: ["received", "published", "late", "clarificationRequested", "accepted", "resolved"],
    steps: { reception: "late", resolution: "onTime", publication: "onTime" },
  },
  {
    id: "returned",
    why: "due 26/08: resolved in time on 24/08, returned, and resolved on the due day; the first publication fell away",
    log: "received 2026-08-06, accepted 2026-08-07, resolved 2026-08-24, returned 2026-08-25, resolved 2026-08-26, published 2026-08-28",
    flow: ["received", "published", "onTime", "accepted", "resolved", "returned"],
    steps: { reception: "onTime", resolution: "onTime", publication: "onTime" },
  },
  {
    id: "one-update-missed",
    why: "due 28/08; updates due 09/09 (met 08/09), 16/09 (made up 21/09), 23/09 (met 21/09), 30/09 (runs)",
    log: "received 2026-08-10, accepted 2026-08-11, progress-updated 2026-09-08, progress-updated 2026-09-21",
    flow: ["received", "carriedOut", "accepted"],
    steps: { reception: "onTime", resolution: "overdue", progress: "late" },
  },
  {
    id: "updates-met",
    why: "due 07/09; updates due 14/09 and 21/09 both met; resolved on 21/09, so the next was not owed",
    log: "received 2026-08-13, accepted 2026-08-14, progress-updated 2026-09-14, progress-updated 2026-09-18, resolved 2026-09-21, published 2026-09-23",
    flow: ["received", "published", "late", "accepted", "resolved"],
    steps: { reception: "onTime", resolution: "late", progress: "onTime", publication: "onTime" },
  },
];
