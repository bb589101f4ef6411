import type { CountedCase } from "./counted-cases.js";

/** What ends without an answer, or still runs on 30/09; worked out by hand like the others. */
export const COUNTED_ENDS: readonly CountedCase[] = [
  {
    id: "withdrawn",
    why: "taken back in time: nothing was asked of the office",
    log: "received 2026-09-07, withdrawn 2026-09-08",
    flow: ["received", "withdrawn", "onTime"],
    steps: {},
  },
  {
    id: "withdrawn-late",
    why: "taken back on 26/08, when triage was past since Saturday 22/08",
    log: "received 2026-08-17, withdrawn 2026-08-26",
    flow: ["received", "withdrawn", "late"],
    steps: { reception: "late" },
  },
  {
    id: "not-published",
    why: "resolving due 24/09, done 22/09; publishing due 24/09 and not done",
    log: "received 2026-09-03, accepted 2026-09-04, resolved 2026-09-22",
    flow: ["received", "carriedOut", "accepted", "resolved"],
    steps: { reception: "onTime", resolution: "onTime", publication: "overdue" },
  },
  {
    id: "to-be-published",
    why: "resolved on 29/09, the due day; publishing due 01/10",
    log: "received 2026-09-08, accepted 2026-09-09, resolved 2026-09-29",
    flow: ["received", "carriedOut", "accepted", "resolved"],
    steps: { reception: "onTime", resolution: "onTime", publication: "running" },
  },
  {
    id: "last-day-end",
    why: "published on 30/09",
    log: "received 2026-09-10, accepted 2026-09-11, resolved 2026-09-29, published 2026-09-30",
    flow: ["received", "published", "onTime", "accepted", "resolved"],
    steps: { reception: "onTime", resolution: "onTime", publication: "onTime" },
  },
  {
    id: "suspended",
    why: "the sender was asked on 16/09 and has not answered",
    log: "received 2026-09-14, clarification-requested 2026-09-16",
    flow: ["received", "carriedOut", "clarificationRequested"],
    steps: { reception: "onTime", resolution: "suspended" },
  },
  {
    id: "triage-overdue",
    why: "the last way was due 28/09; resolving is due 12/10",
    log: "received 2026-09-21",
    flow: ["received", "carriedOut"],
    steps: { reception: "overdue", resolution: "running" },
  },
  {
    id: "last-day",
    why: "received on the last day; what comes after it is of the next quarter",
    log: "received 2026-09-30, accepted 2026-10-01",
    flow: ["received", "carriedOut"],
    steps: { reception: "running", resolution: "running" },
  },
];
